import { parseArgs } from 'node:util'
import { isUnsafe, words } from '@lyhord/core'
import { audit } from '../work/protect/audit.ts'
import { auditSummary } from '../work/protect/audit_summary.ts'
import { readCells } from '../work/protect/read_cells.ts'
import { readCounts } from '../work/protect/read_counts.ts'
import { policyFrom, type TableOptions } from '../work/protect/tables_of_file.ts'
import { auditAsText } from './file/audit_as_text.ts'
import { print } from './file/print.ts'
import { type Manner, mannerOf, misunderstood, refuse, understood } from './file/refuse.ts'

/** How the command is written. */
export const usage =
  'lyhord audit FIL CELLER.csv --freq freq --tables "(mun+reg)*sex*age" [--tables …] --max 4 [--protect-zeros] [--json] [--lang en]'

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      freq: { type: 'string', default: 'freq' },
      tables: { type: 'string', multiple: true, default: [] },
      max: { type: 'string', default: '4' },
      'protect-zeros': { type: 'boolean', default: false },
      json: { type: 'boolean' },
      lang: { type: 'string' },
    },
  })

/**
 * `lyhord audit`: judges any file of published cells against the counts it was made of, by linear programming. Exit
 * code 0: it passes, 1: it does not, 2: a file or the arguments are refused.
 */
export const run = async (args: string[]): Promise<number> => {
  const manner = mannerOf(args)
  const read = understood(() => parse(args), usage)
  if ('problem' in read) return refuse(read, manner)
  const { values, positionals } = read.given
  const [file, cells] = positionals
  if (file === undefined || cells === undefined || positionals.length > 2)
    return refuse(misunderstood(twoFiles, usage), manner)
  const policy = policyFrom(values.max, values['protect-zeros'], false)
  if ('problem' in policy) return refuse(policy, manner)
  return auditFile(file, cells, { freq: values.freq, tables: values.tables, policy }, manner)
}

const twoFiles = words('Ange två filer.', 'Give two files.')

const auditFile = async (
  file: string,
  cells: string,
  { freq, tables, policy }: TableOptions,
  manner: Manner,
): Promise<number> => {
  const counts = await readCounts(cells, freq)
  if ('problem' in counts) return refuse(counts, manner)
  const given = await readCells(file, freq, counts, tables)
  if ('problem' in given) return refuse(given, manner)
  const judged = await audit(given, (count) => isUnsafe(count, policy), policy.width)
  await print(
    manner.json ? `${JSON.stringify(auditSummary(judged))}\n` : `${auditAsText(judged)[manner.lang]}\n`,
  )
  return judged.pass ? 0 : 1
}
