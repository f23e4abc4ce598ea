import { createWriteStream } from 'node:fs'
import { extname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { api } from '@lyhord/contract'
import { words } from '@lyhord/core'
import { inTenant } from '../outside/database/tenant_db.ts'
import { writeAudit } from '../queries/audit.ts'
import { listBoards } from '../queries/everyone.ts'
import { countExported, type Exported } from '../queries/exported_records.ts'
import { csvOf, type Source, xlsxOf } from '../work/export_records.ts'
import { findBoard } from '../work/find_board.ts'
import { command, type Outcome } from './command.ts'
import { chosenForm } from './file/chosen_form.ts'
import { type Manner, misunderstood } from './file/refuse.ts'
import { refusedWriting } from './file/refused_writing.ts'
import { tell } from './file/tell.ts'
import { withPools } from './with_pools.ts'

/** How the command is written. */
export const usage =
  'lyhord export --form utredning --board NÄMND --out FIL.csv|FIL.xlsx --purpose analys|flytt|granskning|annat [--from DAG] [--to DAG] [--code KOMMUNKOD] [--json] [--lang en]'

const text = { type: 'string' } as const
const parse = (args: string[]) =>
  parseArgs({
    args,
    options: {
      form: text,
      board: text,
      code: text,
      out: text,
      purpose: text,
      from: text,
      to: text,
      json: { type: 'boolean' },
      lang: text,
    },
  })

const noFile = words(
  '--out är en fil som slutar på .csv eller .xlsx.',
  '--out is a file that ends in .csv or .xlsx.',
)
const noBoard = words('--board är nämndens namn.', "--board is the board's name.")
const noPurpose = words(
  '--purpose är varför: analys, flytt, granskning eller annat. Det sparas i loggen.',
  '--purpose is why: analys, flytt, granskning or annat. It is kept in the log.',
)
const noDay = words(
  '--from och --to är dagar, den första inte efter den sista: 2025-10-31.',
  '--from and --to are days, the first not after the last: 2025-10-31.',
)

/** `lyhord export`: a board's submitted records as CSV or XLSX by the file's name; the purpose is kept in the log. */
export const run = command(
  usage,
  parse,
  async ({ values: { form, board, code, out, purpose, from, to } }, manner) => {
    const entry = chosenForm(form)
    if ('problem' in entry) return entry
    if (out === undefined || !isTable(out)) return misunderstood(noFile, usage)
    if (board === undefined) return misunderstood(noBoard, usage)
    const asked = api['GET /api/export/records.csv'].query.safeParse({
      form,
      from,
      to,
      purpose: purpose ?? '',
    })
    if (!asked.success) {
      const isPurpose = asked.error.issues.some((issue) => issue.path[0] === 'purpose')
      return misunderstood(isPurpose ? noPurpose : noDay, usage)
    }
    return withPools('export', async (pools) => {
      const meant = findBoard(await listBoards(pools.gate), board, code)
      if ('unclear' in meant) return misunderstood(meant.unclear, usage)
      const source = { app: pools.app, within: { tenant: meant.board.id, user: null } }
      return exportTo(out, source, asked.data, manner)
    })
  },
)

const isTable = (path: string): boolean => ['.csv', '.xlsx'].includes(extname(path).toLowerCase())

/** Logged before the first row leaves; the file is for its owner alone. */
const exportTo = async (
  out: string,
  source: Source,
  { purpose, ...what }: Exported & { readonly purpose: string },
  manner: Manner,
): Promise<Outcome> => {
  const count = await inTenant(source.app, source.within, async (db) => {
    const records = await countExported(db, what)
    await writeAudit(db, { act: 'records_exported', purpose, count: records })
    return records
  })
  const isWorkbook = extname(out).toLowerCase() === '.xlsx'
  const failed = await refusedWriting(out, () => {
    const pieces = isWorkbook ? xlsxOf(source, what, manner.lang) : csvOf(source, what)
    return pipeline(pieces, createWriteStream(out, { mode: 0o600 }))
  })
  if (failed) return failed
  const told = words(`${count} rader i ${out}.`, `${count} rows in ${out}.`)
  await tell({ out, records: count, purpose }, told, manner)
  return 0
}
