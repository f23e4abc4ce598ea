import { parseArgs } from 'node:util'
import { writeBackup } from '../outside/backup/write_backup.ts'
import { version } from '../version.ts'
import { withDatabase } from './with_database.ts'

/** `lyhord backup FILE [--json]`: the whole embedded database in one file, also while the product is running. */
export const run = async (args: string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  })
  const [file] = positionals
  if (file === undefined) {
    console.error('Säg vart: npx lyhord backup FIL')
    return 2
  }
  return withDatabase('backup', async (url) => {
    const at = new Date().toISOString()
    const rows = await writeBackup(url, file, { format: 'lyhord-backup-1', version, at }).catch(
      (fault: unknown) => {
        if (fault instanceof Error && 'code' in fault && fault.code === 'EEXIST') return undefined
        throw fault
      },
    )
    if (!rows) {
      console.error(`${file} finns redan. Välj ett annat namn; en säkerhetskopia skrivs aldrig över.`)
      return 2
    }
    const total = Object.values(rows).reduce((a, b) => a + b, 0)
    console.log(
      values.json
        ? JSON.stringify({ file, at, rows })
        : `${file}: ${total} rader. Filen innehåller allt; förvara den som databasen.`,
    )
    return 0
  })
}
