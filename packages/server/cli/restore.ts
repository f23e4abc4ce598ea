import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { words } from '@lyhord/core'
import { readBackup } from '../outside/backup/read_backup.ts'
import { analyze } from '../outside/database/analyze.ts'
import { migrate } from '../outside/database/migrate.ts'
import { refusals } from '../outside/files/problem.ts'
import { print } from './file/print.ts'
import { type Manner, mannerOf, misunderstood, refuse, understood } from './file/refuse.ts'
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
export const run = async (args: string[]): Promise<number> => {
  const manner = mannerOf(args)
  const read = understood(() => parse(args), usage)
  if ('problem' in read) return refuse(read, manner)
  const [file, ...more] = read.given.positionals
  if (file === undefined || more.length > 0) return refuse(misunderstood(noFile, usage), manner)
  if (!existsSync(file)) return refuse(refusals.missing, manner)
  const alone = false
  return withDatabase(
    'restore',
    manner,
    async ({ url, embedded }) => (embedded ? restore(url, file, manner) : refuse(useOwnTools, manner)),
    alone,
  )
}

const restore = async (url: string, file: string, manner: Manner): Promise<number> => {
  await migrate(url)
  const done = await readBackup(url, file)
  if ('refused' in done)
    return refuse({ problem: { id: 'aterstalls-inte', title: done.refused, remedy } }, manner)
  await analyze(url)
  const total = Object.values(done.rows).reduce((a, b) => a + b, 0)
  const told = words(`${total} rader återställda.`, `${total} rows restored.`)
  await print(`${manner.json ? JSON.stringify({ file, rows: done.rows }) : told[manner.lang]}\n`)
  return 0
}
