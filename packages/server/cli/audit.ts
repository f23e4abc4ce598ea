import { parseArgs } from 'node:util'
import { isUnsafe } from '@lyhord/core/disclosure/policy.ts'
import { words } from '@lyhord/core/words.ts'
import { audit } from '../work/protect/audit.ts'
import { auditSummary } from '../work/protect/audit_summary.ts'
import { readCells } from '../work/protect/read_cells.ts'
import { readCounts } from '../work/protect/read_counts.ts'
import { policyFrom, type TableOptions } from '../work/protect/tables_of_file.ts'
import { command, type Outcome } from './command.ts'
import { auditAsText } from './file/audit_as_text.ts'
import { type Manner, misunderstood } from './file/refuse.ts'
import { tell } from './file/tell.ts'

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
export const run = command(usage, parse, async ({ values, positionals }, manner) => {
  const [file, cells] = positionals
  if (file === undefined || cells === undefined || positionals.length > 2)
    return misunderstood(twoFiles, usage)
  const policy = policyFrom(values.max, values['protect-zeros'], false)
  if ('problem' in policy) return policy
  return auditFile(file, cells, { freq: values.freq, tables: values.tables, policy }, manner)
})

const twoFiles = words('Ange två filer.', 'Give two files.')

const auditFile = async (
  file: string,
  cells: string,
  { freq, tables, policy }: TableOptions,
  manner: Manner,
): Promise<Outcome> => {
  const counts = await readCounts(cells, freq)
  if ('problem' in counts) return counts
  const given = await readCells(file, freq, counts, tables)
  if ('problem' in given) return given
  const judged = await audit(given, (count) => isUnsafe(count, policy), policy.width)
  await tell(auditSummary(judged), auditAsText(judged), manner)
  return judged.pass ? 0 : 1
}
