import { parseArgs } from 'node:util'
import { isDay, words } from '@lyhord/core'
import { systemClock } from '../outside/clock.ts'
import { standInPseudonyms } from '../outside/files/stand_in.ts'
import { checkFile } from '../work/check_file.ts'
import type { FileFinding } from '../work/file_finding.ts'
import { command, type Outcome } from './command.ts'
import { checksumOf } from './file/checksum_of.ts'
import { errorsOut } from './file/errors_out.ts'
import { findingsAsJson } from './file/findings_as_json.ts'
import { findingsAsText } from './file/findings_as_text.ts'
import { findingsByCause } from './file/findings_by_cause.ts'
import { givenForm } from './file/given_form.ts'
import { keepMemorySmall } from './file/keep_memory_small.ts'
import { openRecords } from './file/open_records.ts'
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
  return check(path, values, manner)
})

const oneFile = words('Ange en fil.', 'Give one file.')
const noDay = words('--today är ingen dag i kalendern.', '--today is not a day in the calendar.')

interface Given extends ReadingValues {
  readonly form?: string | undefined
  readonly today: string
  readonly group?: boolean | undefined
  /** Where the rows with errors and queries are written, to be corrected. */
  readonly 'errors-out'?: string | undefined
}

const check = async (path: string, given: Given, manner: Manner): Promise<Outcome> => {
  const entry = await givenForm(given.form)
  if ('problem' in entry) return entry
  const { form } = entry
  const how = await howToRead(given, form, usage)
  if ('problem' in how) return how
  keepMemorySmall()
  const table = await openRecords(path, how.chosen)
  if ('problem' in table) return table
  const as = manner.json ? (given.group ? findingsByCause : findingsAsJson) : findingsAsText
  const report = as({ form, lang: manner.lang, sheet: table.format.sheet })
  const progress = progressIn(manner.lang)
  const to = given['errors-out']
  const out = to === undefined ? undefined : errorsOut(to, await checksumOf(path), manner.lang)
  const take = async (found: readonly FileFinding[], rows: number): Promise<void> => {
    progress.tell(rows)
    out?.add(found)
    await report.add(found)
  }
  const reading = { mapping: how.mapping, pseudonym: standInPseudonyms() }
  const verdict = await checkFile(table, form, given.today, take, reading)
  progress.end()
  if ('problem' in verdict) return verdict
  await report.end(verdict)
  const failed = await out?.write(table)
  if (failed) return refuse(failed, { ...manner, json: false })
  return verdict.errors > 0 ? 1 : 0
}
