import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readBackup } from '../outside/backup/read_backup.ts'
import { migrate } from '../outside/database/migrate.ts'
import { withDatabase } from './with_database.ts'

/** `lyhord restore FILE [--json]`: a backup into an empty data folder. */
export const run = async (args: string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  })
  const [file] = positionals
  if (file === undefined || !existsSync(file)) {
    console.error(file === undefined ? 'Säg varifrån: npx lyhord restore FIL' : `${file} finns inte.`)
    return 2
  }
  return withDatabase('restore', async (url) => {
    await migrate(url)
    const done = await readBackup(url, file)
    if ('refused' in done) {
      console.error(done.refused.sv)
      return 1
    }
    const total = Object.values(done.rows).reduce((a, b) => a + b, 0)
    console.log(values.json ? JSON.stringify(done) : `${total} rader återställda.`)
    return 0
  })
}
