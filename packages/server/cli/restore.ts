import { parseArgs } from 'node:util'
import { words } from '@lyhord/core'
import { readBackup } from '../outside/backup/read_backup.ts'
import { analyze } from '../outside/database/analyze.ts'
import { migrate } from '../outside/database/migrate.ts'
import { readableFile } from '../outside/files/readable_file.ts'
import { command, type Outcome } from './command.ts'
import { type Manner, misunderstood } from './file/refuse.ts'
import { tell } from './file/tell.ts'
import { useOwnTools } from './own_tools.ts'
import { withDatabase } from './with_database.ts'

/** How the command is written. */
export const usage = 'lyhord restore FIL [--json] [--lang en]'
const noFile = words('Säg vilken fil som ska återställas.', 'Say which file to restore.')
const remedy = words(
  'En säkerhetskopia görs med: npx lyhord backup FIL',
  'A backup is made with: npx lyhord backup FILE',
)

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, lang: { type: 'string' } },
  })

/** `lyhord restore FILE`: a backup into an empty data folder that nobody else uses. */
export const run = command(usage, parse, async ({ positionals: [file, ...more] }, manner) => {
  if (file === undefined || more.length > 0) return misunderstood(noFile, usage)
  const found = await readableFile(file)
  if ('problem' in found) return found
  const alone = false
  return withDatabase(
    'restore',
    async ({ url, embedded }) => (embedded ? restore(url, file, manner) : useOwnTools),
    alone,
  )
})

const restore = async (url: string, file: string, manner: Manner): Promise<Outcome> => {
  await migrate(url)
  const done = await readBackup(url, file)
  if ('refused' in done) return { problem: { id: 'aterstalls-inte', title: done.refused, remedy } }
  await analyze(url)
  const total = Object.values(done.rows).reduce((a, b) => a + b, 0)
  const told = words(`${total} rader återställda.`, `${total} rows restored.`)
  await tell({ file, rows: done.rows }, told, manner)
  return 0
}
