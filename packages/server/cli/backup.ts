import { parseArgs } from 'node:util'
import { words } from '@lyhord/core'
import { isThere, writeBackup } from '../outside/backup/write_backup.ts'
import { migrate } from '../outside/database/migrate.ts'
import { type Refused, refusals } from '../outside/files/problem.ts'
import { version } from '../version.ts'
import { command, type Outcome } from './command.ts'
import { isWriteFault } from './file/is_write_fault.ts'
import { type Manner, misunderstood } from './file/refuse.ts'
import { tell } from './file/tell.ts'
import { useOwnTools } from './own_tools.ts'
import { withDatabase } from './with_database.ts'

/** How the command is written. */
export const usage = 'lyhord backup FIL [--json] [--lang en]'
const noFile = words('Säg vart säkerhetskopian ska skrivas.', 'Say where the backup is to be written.')

const existing: Refused = {
  problem: {
    id: 'fil-finns',
    title: words('Filen finns redan.', 'The file exists already.'),
    remedy: words(
      'Välj ett annat namn: en säkerhetskopia skrivs aldrig över.',
      'Choose another name: a backup is never written over.',
    ),
  },
}

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, lang: { type: 'string' } },
  })

/** `lyhord backup FILE`: the whole embedded database in one file, also while the product is running. */
export const run = command(usage, parse, async ({ positionals: [file, ...more] }, manner) => {
  if (file === undefined || more.length > 0) return misunderstood(noFile, usage)
  return withDatabase('backup', async ({ url, embedded }) => {
    if (!embedded) return useOwnTools
    await migrate(url)
    return write(url, file, manner)
  })
})

const write = async (url: string, file: string, manner: Manner): Promise<Outcome> => {
  const at = new Date().toISOString()
  try {
    const rows = await writeBackup(url, file, { format: 'lyhord-backup-1', version, at })
    const total = Object.values(rows).reduce((a, b) => a + b, 0)
    const told = words(
      `${total} rader i ${file}. Filen innehåller allt; förvara den som databasen.`,
      `${total} rows in ${file}. The file holds everything; keep it as you keep the database.`,
    )
    await tell({ file, at, rows }, told, manner)
    return 0
  } catch (fault) {
    if (isThere(fault)) return existing
    if (isWriteFault(fault)) return refusals.notWritable
    throw fault
  }
}
