import { writeFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { parseArgs } from 'node:util'
import type { FormEntry } from '@lyhord/catalogue'
import { type ReportFormat, reportFormats } from '@lyhord/contract/resources/report_formats.ts'
import { isPeriod, lastDayOf, linkRecords, periodBounds, words, yearOf } from '@lyhord/core'
import { laidOut } from '@lyhord/core/indicator/columns_answers.ts'
import { systemClock } from '../outside/clock.ts'
import { openTable } from '../outside/files/open_table.ts'
import { standInPseudonyms } from '../outside/files/stand_in.ts'
import { writeReport } from '../outside/report/write_report.ts'
import { version } from '../version.ts'
import { recordsOfFile } from '../work/records_of_file.ts'
import { guardedMaterial } from '../work/report/local/guarded/guarded_material.ts'
import type { LocalMaterial, LocalOrder } from '../work/report/local/local_material.ts'
import { localReport } from '../work/report/local/local_report.ts'
import { type LocalSources, localMaterial } from '../work/report/local/material.ts'
import { voiceIn } from '../work/report/voice.ts'
import { command, type Outcome } from './command.ts'
import { chosenForm } from './file/chosen_form.ts'
import { overItself } from './file/over_itself.ts'
import { print } from './file/print.ts'
import { howToRead, type ReadingValues, readingOptions, readingUsage } from './file/reading_options.ts'
import { type Manner, misunderstood } from './file/refuse.ts'
import { refusedWriting } from './file/refused_writing.ts'

/** How the command is written. */
export const usage = `lyhord report FIL --form utredning --out rapport.pdf|docx|pptx|xlsx [--period 2025|2025-H1] [--small-numbers] [--title TEXT] [--organisation TEXT] ${readingUsage} [--lang en]`

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      form: { type: 'string' },
      out: { type: 'string' },
      period: { type: 'string' },
      'small-numbers': { type: 'boolean', default: false },
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
  const given = { ...manner, values, format, out: values.out }
  return (await overItself([path, values.mapping], values.out, usage)) ?? make(path, entry, given)
})

const files = words(
  'Ange en fil att läsa, och --out med en fil som slutar på .pdf, .docx, .pptx eller .xlsx.',
  'Give one file to read, and --out with a file that ends in .pdf, .docx, .pptx or .xlsx.',
)
const noPeriod = words(
  '--period är ett år eller ett halvår: 2025, 2025-H1.',
  '--period is a year or a half-year: 2025, 2025-H1.',
)

/** The year of the last closing day; for anybody the latest that is over. */
const usualPeriod = (last: string, readers: LocalOrder['readers'], today: string): string => {
  const year = yearOf(last)
  return readers === 'alla' && periodBounds(year).to >= today ? String(Number(year) - 1) : year
}

const notOver = words(
  'Perioden är inte slut. Ange ett halvår eller år som är det med --period, eller --small-numbers för en rapport som bara är för nämnden.',
  'The period is not over. Give a half-year or year that is with --period, or --small-numbers for a report for the board alone.',
)

interface Given extends Manner {
  readonly values: ReadingValues & {
    readonly period?: string | undefined
    readonly 'small-numbers': boolean
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
  const all = linkRecords(read.records, entry.form.keys)
  const order = orderOf(entry, given, lastDayOf(all, entry.form.keys.closed) ?? today, today)
  if (order.readers === 'alla' && order.to >= today) return misunderstood(notOver, usage)
  const organisation = given.values.organisation ?? basename(path)
  const material = await materialOf(order, entry, { all: laidOut(all), organisation, day: today })
  const made = await writeReport(localReport(material), given.format)
  const failed = await refusedWriting(given.out, () => writeFile(given.out, made))
  if (failed) return failed
  await print(`${given.out}\n`)
  return 0
}

/** `last` is the last closing day of the file. */
const orderOf = (entry: FormEntry, given: Given, last: string, today: string): LocalOrder => {
  const { values, lang, format } = given
  const readers = values['small-numbers'] ? 'namnden' : 'alla'
  return {
    kind: 'lokal',
    title: values.title ?? voiceIn(lang).text.kinds.lokal,
    language: lang,
    form: entry.form.id,
    ...periodBounds(values.period ?? usualPeriod(last, readers, today)),
    readers,
    overTime: true,
    equity: true,
    indicators: entry.indicators.map((i) => i.id),
    texts: [],
    formats: [format],
  }
}

const protectionMs = 600_000

const materialOf = async (
  order: LocalOrder,
  entry: FormEntry,
  file: Pick<LocalSources, 'all' | 'organisation' | 'day'>,
): Promise<LocalMaterial> => {
  const sources = { ...file, updated: null, program: `Lyhörd ${version}` }
  if (order.readers === 'namnden')
    return localMaterial(order, entry, { ...sources, persons: () => () => undefined, collections: [] })
  const stop = AbortSignal.timeout(protectionMs)
  return guardedMaterial(order, entry, { ...sources, published: [], stop })
}
