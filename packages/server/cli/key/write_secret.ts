import { writeFile } from 'node:fs/promises'
import { words } from '@lyhord/core'
import { codeOf } from '../../outside/fault.ts'
import { type Refused, refusals } from '../../outside/files/problem.ts'
import { isWriteFault } from '../file/is_write_fault.ts'

const exists: Refused = {
  problem: {
    id: 'nyckel-fil-finns',
    title: words('Det finns redan en fil med det namnet.', 'There is already a file with that name.'),
    remedy: words(
      'Välj ett annat namn. En hemlighet skrivs aldrig över.',
      'Choose another name. A secret is never written over.',
    ),
  },
}

/** Writes a new file that only its owner may read; one that exists is never written over. */
export const writeSecret = async (path: string, text: string): Promise<Refused | undefined> => {
  try {
    await writeFile(path, text, { flag: 'wx', mode: 0o600 })
    return undefined
  } catch (fault) {
    if (codeOf(fault) === 'EEXIST') return exists
    if (isWriteFault(fault)) return refusals.notWritable
    throw fault
  }
}
