import type { Stats } from 'node:fs'
import { access, constants, stat } from 'node:fs/promises'
import type { Choices } from '@lyhord/intake/reading/format.ts'
import { openTable as openSource } from '@lyhord/intake/reading/open_table.ts'
import type { Table } from '@lyhord/intake/reading/table.ts'
import { codeOf } from '../fault.ts'
import { fileSource } from './file_source.ts'
import { type Refused, refusals } from './problem.ts'

/**
 * Opens a CSV file or an Excel workbook on disk by what it holds, whatever it is called. Files that cannot be read as a
 * table of records are refused; nothing is written.
 */
export const openTable = async (path: string, chosen: Choices = {}): Promise<Table | Refused> => {
  const found = await statOf(path)
  if ('problem' in found) return found
  if (found.isDirectory()) return refusals.folder
  if (!found.isFile()) return refusals.notRegular
  return (await isReadable(path)) ? openSource(fileSource(path, found.size), chosen) : refusals.unreadable
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
