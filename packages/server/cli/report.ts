import { writeFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { parseArgs } from 'node:util'
import type { FormEntry } from '@lyhord/catalogue'
import { type ReportFormat, reportFormats } from '@lyhord/contract/resources/report_formats.ts'
import { isPeriod, lastDayOf, linkRecords, periodBounds, words, yearOf } from '@lyhord/core'
import { systemClock } from '../outside/clock.ts'
import { openTable } from '../outside/files/open_table.ts'
import { standInPseudonyms } from '../outside/files/stand_in.ts'
import { writeReport } from '../outside/report/write_report.ts'
import { version } from '../version.ts'
import { recordsOfFile } from '../work/records_of_file.ts'
import { localReport } from '../work/report/local/local_report.ts'
import { localMaterial } from '../work/report/local/material.ts'
import { voiceIn } from '../work/report/voice.ts'
import { command, type Outcome } from './command.ts'
import { chosenForm } from './file/chosen_form.ts'
import { print } from './file/print.ts'
import { howToRead, type ReadingValues, readingOptions, readingUsage } from './file/reading_options.ts'
import { type Manner, misunderstood } from './file/refuse.ts'
import { refusedWriting } from './file/refused_writing.ts'

/** How the command is written. */
export const usage = `lyhord report FIL --form utredning --out rapport.pdf|docx|pptx|xlsx [--period 2025|2025-H1] [--title TEXT] [--organisation TEXT] ${readingUsage} [--lang en]`

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      form: { type: 'string' },
      out: { type: 'string' },
      period: { type: 'string' },
      title: { type: 'string' },
      organisation: { type: 'string' },
      ...readingOptions,
      lang: { type: 'string' },
    },
  })

/** `lyhord report FILE --form utredning --out rapport.pdf`: the result report of a file. Exit code 0, or 2 when something is refused. */
export const run = command(usage, parse, async ({ values, positionals }, manner) => {
  const [path] = positionals
  const entry = chosenForm(values.form)
  if ('problem' in entry) return entry
  const format = reportFormats.find((f) => extname(values.out ?? '').toLowerCase() === `.${f}`)
  if (path === undefined || positionals.length > 1 || values.out === undefined || !format)
    return misunderstood(files, usage)
  if (values.period !== undefined && !isPeriod(values.period)) return misunderstood(noPeriod, usage)
  return make(path, entry, { ...manner, values, format, out: values.out })
})

const files = words(
  'Ange en fil att läsa, och --out med en fil som slutar på .pdf, .docx, .pptx eller .xlsx.',
  'Give one file to read, and --out with a file that ends in .pdf, .docx, .pptx or .xlsx.',
)
const noPeriod = words(
  '--period är ett år eller ett halvår: 2025, 2025-H1.',
  '--period is a year or a half-year: 2025, 2025-H1.',
)

interface Given extends Manner {
  readonly values: ReadingValues & {
    readonly period?: string | undefined
    readonly title?: string | undefined
    readonly organisation?: string | undefined
  }
  readonly format: ReportFormat
  readonly out: string
}

const make = async (path: string, entry: FormEntry, given: Given): Promise<Outcome> => {
  const how = await howToRead(given.values, entry.form, usage)
  if ('problem' in how) return how
  const table = await openTable(path, how.chosen)
  if ('problem' in table) return table
  const today = systemClock.today()
  const reading = { today, mapping: how.mapping, pseudonym: standInPseudonyms() }
  const read = await recordsOfFile(table, entry.form, reading)
  if ('problem' in read) return read
  const { lang, values, out } = given
  const all = linkRecords(read.records, entry.form.keys)
  const period = values.period ?? yearOf(lastDayOf(all, entry.form.keys.closed) ?? today)
  const document = localReport(
    localMaterial(
      {
        kind: 'lokal',
        title: values.title ?? voiceIn(lang).text.kinds.lokal,
        language: lang,
        form: entry.form.id,
        ...periodBounds(period),
        overTime: true,
        equity: true,
        indicators: entry.indicators.map((i) => i.id),
        texts: [],
        formats: [given.format],
      },
      entry,
      {
        all,
        persons: () => () => undefined,
        organisation: values.organisation ?? basename(path),
        day: today,
        updated: null,
        program: `Lyhörd ${version}`,
        collections: [],
      },
    ),
  )
  const made = await writeReport(document, given.format)
  const failed = await refusedWriting(() => writeFile(out, made))
  if (failed) return failed
  await print(`${out}\n`)
  return 0
}
