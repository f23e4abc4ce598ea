import { createWriteStream } from 'node:fs'
import { extname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { api } from '@lyhord/contract'
import { words } from '@lyhord/core'
import { inTenant } from '../outside/database/tenant_db.ts'
import { refusals } from '../outside/files/problem.ts'
import { writeAudit } from '../queries/audit.ts'
import { listBoards } from '../queries/everyone.ts'
import { countExported, type Exported } from '../queries/exported_records.ts'
import { csvOf, type Source, xlsxOf } from '../work/export_records.ts'
import { findBoard } from '../work/find_board.ts'
import { chosenForm } from './file/chosen_form.ts'
import { isWriteFault } from './file/is_write_fault.ts'
import { print } from './file/print.ts'
import { type Manner, mannerOf, misunderstood, refuse, understood } from './file/refuse.ts'
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
const noDay = words('--from och --to är dagar: 2025-10-31.', '--from and --to are days: 2025-10-31.')
const unknownBoard = words('Det finns ingen sådan nämnd.', 'There is no such board.')

/** `lyhord export`: a board's submitted records as CSV or XLSX by the file's name; the purpose is kept in the log. */
export const run = async (args: string[]): Promise<number> => {
  const manner = mannerOf(args)
  const read = understood(() => parse(args), usage)
  if ('problem' in read) return refuse(read, manner)
  const { form, board, code, out, purpose, from, to } = read.given.values
  const entry = chosenForm(form)
  if ('problem' in entry) return refuse(entry, manner)
  if (out === undefined || !isTable(out)) return refuse(misunderstood(noFile, usage), manner)
  if (board === undefined) return refuse(misunderstood(noBoard, usage), manner)
  const asked = api['GET /api/export/records.csv'].query.safeParse({ form, from, to, purpose: purpose ?? '' })
  if (!asked.success) {
    const isPurpose = asked.error.issues.some((issue) => issue.path[0] === 'purpose')
    return refuse(misunderstood(isPurpose ? noPurpose : noDay, usage), manner)
  }
  return withPools('export', manner, async (pools) => {
    const meant = findBoard(await listBoards(pools.gate), board, code)
    if (!('board' in meant))
      return refuse(misunderstood('unclear' in meant ? meant.unclear : unknownBoard, usage), manner)
    const source = { app: pools.app, within: { tenant: meant.board.id, user: null } }
    return exportTo(out, source, asked.data, manner)
  })
}

const isTable = (path: string): boolean => ['.csv', '.xlsx'].includes(extname(path).toLowerCase())

/** Logged before the first row leaves; the file is for its owner alone. */
const exportTo = async (
  out: string,
  source: Source,
  { purpose, ...what }: Exported & { readonly purpose: string },
  manner: Manner,
): Promise<number> => {
  const count = await inTenant(source.app, source.within, async (db) => {
    const records = await countExported(db, what)
    await writeAudit(db, { act: 'records_exported', purpose, count: records })
    return records
  })
  const isWorkbook = extname(out).toLowerCase() === '.xlsx'
  try {
    const file = createWriteStream(out, { mode: 0o600 })
    await pipeline(isWorkbook ? xlsxOf(source, what, manner.lang) : csvOf(source, what), file)
  } catch (fault) {
    if (isWriteFault(fault)) return refuse(refusals.notWritable, manner)
    throw fault
  }
  const told = words(`${count} utredningar i ${out}.`, `${count} investigations in ${out}.`)
  await print(
    manner.json ? `${JSON.stringify({ out, records: count, purpose })}\n` : `${told[manner.lang]}\n`,
  )
  return 0
}
