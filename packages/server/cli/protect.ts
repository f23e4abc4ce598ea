import { parseArgs } from 'node:util'
import { isUnsafe, protect } from '@lyhord/core/disclosure/linked_tables.ts'
import { words } from '@lyhord/core/words.ts'
import { writePieces } from '../outside/files/write_pieces.ts'
import { type Audit, audit } from '../work/protect/audit.ts'
import { auditCaseOf } from '../work/protect/audit_case.ts'
import { auditSummary } from '../work/protect/audit_summary.ts'
import { cellsAsCsv } from '../work/protect/cells_as_csv.ts'
import { policyFrom, type TableOptions, tablesOfFile } from '../work/protect/tables_of_file.ts'
import { command, type Outcome } from './command.ts'
import { auditAsText } from './file/audit_as_text.ts'
import { overItself } from './file/over_itself.ts'
import { print } from './file/print.ts'
import { type Manner, misunderstood } from './file/refuse.ts'
import { refusedWriting } from './file/refused_writing.ts'

/** How the command is written. */
export const usage =
  'lyhord protect CELLER.csv --freq freq --tables "(mun+reg)*sex*age" [--tables …] --max 4 [--protect-zeros] [--alone] [--out FIL] [--json] [--lang en]'

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      freq: { type: 'string', default: 'freq' },
      tables: { type: 'string', multiple: true, default: [] },
      max: { type: 'string', default: '4' },
      'protect-zeros': { type: 'boolean', default: false },
      alone: { type: 'boolean', default: false },
      out: { type: 'string' },
      json: { type: 'boolean' },
      lang: { type: 'string' },
    },
  })

/**
 * `lyhord protect`: which cells of linked tables may not be shown, with an independent audit. Exit code 0: the audit
 * passes, 1: it does not, 2: the file or the arguments are refused.
 */
export const run = command(usage, parse, async ({ values, positionals }, manner) => {
  const [path] = positionals
  if (path === undefined || positionals.length > 1) return misunderstood(oneFile, usage)
  if (values.tables.length === 0) return misunderstood(noTables, usage)
  const policy = policyFrom(values.max, values['protect-zeros'], values.alone)
  if ('problem' in policy) return policy
  const { freq, tables, out } = values
  return (await overItself([path], out, usage)) ?? protectFile(path, { freq, tables, policy }, out, manner)
})

const oneFile = words('Ange en fil.', 'Give one file.')
const noTables = words('Ange minst en tabell med --tables.', 'Give at least one table with --tables.')

const protectFile = async (
  path: string,
  options: TableOptions,
  out: string | undefined,
  manner: Manner,
): Promise<Outcome> => {
  const tables = await tablesOfFile(path, options)
  if ('problem' in tables) return tables
  const start = performance.now()
  const protection = protect(tables.system, options.policy)
  const seconds = Math.round(performance.now() - start) / 1000
  const given = auditCaseOf(tables, protection)
  const judged = await audit(given, (count) => isUnsafe(count, options.policy), options.policy.width)
  const pieces = cellsAsCsv(tables.system, protection, options.freq)
  const failed = out === undefined ? undefined : await refusedWriting(out, () => writePieces(out, pieces))
  if (failed) return failed
  const ones = (array: Uint8Array): number => array.reduce((sum, one) => sum + one, 0)
  const figures = {
    cells: tables.system.freq.length,
    primary: ones(protection.primary),
    suppressed: ones(protection.suppressed),
    seconds,
  }
  await print(manner.json ? asJson(figures, judged) : asText(figures, judged, manner))
  return judged.pass ? 0 : 1
}

type Figures = Readonly<Record<'cells' | 'primary' | 'suppressed' | 'seconds', number>>

const asJson = (figures: Figures, judged: Audit): string =>
  `${JSON.stringify({ ...figures, audit: auditSummary(judged) })}\n`

const asText = (
  { cells, primary, suppressed, seconds }: Figures,
  judged: Audit,
  { lang }: Manner,
): string => {
  const told = words(
    `${cells} celler: ${primary} är för små att visa, ${suppressed} visas inte (${seconds} s).`,
    `${cells} cells: ${primary} are too small to show, ${suppressed} are not shown (${seconds} s).`,
  )
  return `${told[lang]}\n${auditAsText(judged)[lang]}\n`
}
