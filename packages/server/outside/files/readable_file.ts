import type { Stats } from 'node:fs'
import { access, constants, stat } from 'node:fs/promises'
import { codeOf } from '../fault.ts'
import { type Refused, refusals } from './problem.ts'

/** An ordinary file that may be read, or why it is none. */
export const readableFile = async (path: string): Promise<Stats | Refused> => {
  const found = await statOf(path)
  if ('problem' in found) return found
  if (found.isDirectory()) return refusals.folder
  if (!found.isFile()) return refusals.notRegular
  return (await isReadable(path)) ? found : refusals.unreadable
}

const statOf = async (path: string): Promise<Stats | Refused> => {
  try {
    return await stat(path)
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(codeOf(error)) ? refusals.missing : refusals.unreadable
  }
}

const isReadable = async (path: string): Promise<boolean> => {
  try {
    await access(path, constants.R_OK)
    return true
  } catch {
    return false
  }
}
