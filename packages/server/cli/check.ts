import { stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { parseArgs } from 'node:util'
import { isDay, words } from '@lyhord/core'
import { systemClock } from '../outside/clock.ts'
import { standInKey } from '../outside/files/stand_in.ts'
import { JudgingThreads, othersFor } from '../work/check/in_threads.ts'
import { checkFile } from '../work/check_file.ts'
import type { FileFinding } from '../work/file_finding.ts'
import { command, type Outcome } from './command.ts'
import type { ErrorsOut } from './file/errors_out.ts'
import type { FindingReport } from './file/finding_report.ts'
import type { ReportOf } from './file/finding_words.ts'
import { findingsAsJson } from './file/findings_as_json.ts'
import { findingsAsText } from './file/findings_as_text.ts'
import { findingsByCause } from './file/findings_by_cause.ts'
import { givenForm } from './file/given_form.ts'
import { keepMemorySmall } from './file/keep_memory_small.ts'
import { openRecords } from './file/open_records.ts'
import { overItself } from './file/over_itself.ts'
import { progressIn } from './file/progress.ts'
import { howToRead, type ReadingValues, readingOptions, readingUsage } from './file/reading_options.ts'
import { type Manner, misunderstood, refuse } from './file/refuse.ts'

/** How the command is written. */
export const usage = `lyhord check FIL --form utredning|MITT.json ${readingUsage} [--errors-out FIL.xlsx] [--json [--group]] [--today 2026-01-31] [--lang en]`

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      form: { type: 'string' },
      today: { type: 'string', default: systemClock.today() },
      json: { type: 'boolean' },
      group: { type: 'boolean' },
      'errors-out': { type: 'string' },
      ...readingOptions,
      lang: { type: 'string' },
    },
  })

/**
 * `lyhord check FILE --form utredning`: judges a CSV or XLSX file and stores nothing; `--errors-out` writes the rows to
 * look over as a workbook. Exit code 0: no errors, 1: errors, 2: the file or the arguments are refused.
 */
export const run = command(usage, parse, async ({ values, positionals }, manner) => {
  const [path] = positionals
  if (path === undefined || positionals.length > 1) return misunderstood(oneFile, usage)
  if (!isDay(values.today)) return misunderstood(noDay, usage)
  const out = values['errors-out']
  if (out !== undefined && extname(out).toLowerCase() !== '.xlsx') return misunderstood(noWorkbook, usage)
  return (await overItself([path, values.form, values.mapping], out, usage)) ?? check(path, values, manner)
})

const oneFile = words('Ange en fil.', 'Give one file.')
const noWorkbook = words(
  '--errors-out är en fil som slutar på .xlsx.',
  '--errors-out is a file that ends in .xlsx.',
)
const noDay = words('--today är ingen dag i kalendern.', '--today is not a day in the calendar.')

interface Given extends ReadingValues {
  readonly form?: string | undefined
  readonly today: string
  readonly group?: boolean | undefined
  /** Where the rows with errors and queries are written, to be corrected. */
  readonly 'errors-out'?: string | undefined
}

const check = async (path: string, given: Given, manner: Manner): Promise<Outcome> => {
  keepMemorySmall()
  await using threads = new JudgingThreads(path, othersFor(await sizeOf(path)))
  const opened = await open(path, given)
  if ('problem' in opened) return opened
  const { form, table, mapping } = opened
  const report = reportAs(given, manner, { form, lang: manner.lang, sheet: table.format.sheet })
  const progress = progressIn(manner.lang)
  const out = await errorsTo(given['errors-out'], path, manner)
  const take = async (found: readonly FileFinding[], rows: number): Promise<void> => {
    progress.tell(rows)
    out?.add(found)
    await report.add(found)
  }
  const checking = { mapping, key: standInKey(), sections: threads.judged.bind(threads) }
  const verdict = await checkFile(table, form, given.today, take, checking)
  progress.end()
  if ('problem' in verdict) return verdict
  await report.end(verdict)
  const failed = await out?.write(table)
  if (failed) return refuse(failed, { ...manner, json: false })
  return verdict.errors > 0 ? 1 : 0
}

/** The file, and by what it is checked. */
const open = async (path: string, given: Given) => {
  const entry = await givenForm(given.form)
  if ('problem' in entry) return entry
  const how = await howToRead(given, entry.form, usage)
  if ('problem' in how) return how
  const table = await openRecords(path, how.chosen)
  return 'problem' in table ? table : { form: entry.form, mapping: how.mapping, table }
}

const reportAs = ({ group }: Given, { json }: Manner, of: ReportOf): FindingReport => {
  if (!json) return findingsAsText(of)
  return group ? findingsByCause(of) : findingsAsJson(of)
}

/** In bytes; whether the file can be read at all is told when it is opened. */
const sizeOf = async (path: string): Promise<number> => (await stat(path).catch(() => ({ size: 0 }))).size

/** Loaded only where it is asked for: what writes workbooks is large. */
const errorsTo = async (
  to: string | undefined,
  path: string,
  { lang }: Manner,
): Promise<ErrorsOut | undefined> => {
  if (to === undefined) return undefined
  const { checksumOf } = await import('./file/checksum_of.ts')
  const { errorsOut } = await import('./file/errors_out.ts')
  return errorsOut(to, await checksumOf(path), lang)
}
