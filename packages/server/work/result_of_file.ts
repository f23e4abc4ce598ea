import { type FormEntry, formById } from '@lyhord/catalogue'
import {
  type Answers,
  type CellTallies,
  codesShown,
  emptyTally,
  type Form,
  type Grouping,
  halfYearOf,
  type Indicator,
  lastDayOf,
  linkForms,
  linkRecords,
  type PopulationYear,
  type Result,
  resultsOf,
  type Tabulation,
  tabulate,
  variablesById,
  yearOf,
} from '@lyhord/core'
import { type Persons, personsFor } from '@lyhord/core/indicator/persons.ts'
import type { Refused } from '@lyhord/intake/reading/problem.ts'
import type { Table } from '@lyhord/intake/reading/table.ts'
import type { FileReading } from './file_columns.ts'
import { recordsOfFile } from './records_of_file.ts'

/** How results are split: by groupings, and by the year or half-year in which the investigation closed. */
export interface Split {
  readonly by: readonly Grouping[]
  readonly period?: 'ar' | 'halvar' | undefined
}

/** A result and which records it is about. */
export interface ResultInFile extends Result {
  readonly group: CellTallies['group']
  readonly period: CellTallies['period']
}

/**
 * The results of a file. `unread`: cells that could not be read and count as not answered. `followedTo`: the last
 * closing day, up to which new investigations are known; `null` when there is none.
 */
export interface FileResult {
  readonly rows: number
  readonly unread: number
  readonly followedTo: string | null
  readonly results: readonly ResultInFile[]
}

/** What is known beside the file: records of the form that its own lead to, and inhabitants by sex and age group. */
export interface Beside {
  readonly linked?: readonly Answers[] | undefined
  readonly population?: readonly PopulationYear[] | undefined
}

/** Without a mapping no personal number is read, so that no day is needed. */
const unmapped: FileReading = { today: '1970-01-01' }

/**
 * Every indicator of a form over the rows of a file, all rows counted; by indicator, then period, then group. Indicators
 * of linked records and rates have a value only with what they need `beside`; rates by year alone.
 */
export const resultOfFile = async (
  table: Table,
  entry: FormEntry,
  split: Split,
  reading: FileReading = unmapped,
  beside: Beside = {},
): Promise<FileResult | Refused> => {
  const { form, indicators } = entry
  const read = await recordsOfFile(table, form, reading)
  if ('problem' in read) return read
  const { records, unread } = read
  const found = tabulate(linkedIn(entry, records, beside.linked), tabulationOf(form, indicators, split))
  const persons = personsFor(beside.population ?? [], {})
  const isTotal = split.by.length === 0 && split.period === undefined
  const cells = isTotal && found.length === 0 ? [noRecords(indicators)] : inOrder(found, split.by)
  return {
    rows: records.length,
    unread,
    followedTo: lastDayOf(records, form.keys.closed) ?? null,
    results: indicators.flatMap((indicator) =>
      cells.flatMap((cell) => resultsIn(cell, indicator, form, persons)),
    ),
  }
}

const linkedIn = (
  { form, linkedTo }: FormEntry,
  records: readonly Answers[],
  linked: Beside['linked'],
): readonly Answers[] => {
  const own = linkRecords(records, form.keys)
  const to = linkedTo && formById(linkedTo.form)
  if (!linkedTo || !to || !linked) return own
  const other = { records: linkRecords(linked, to.form.keys), keys: to.form.keys }
  return linkForms({ records: own, keys: form.keys }, other, linkedTo.carry)
}

const tabulationOf = (form: Form, indicators: readonly Indicator[], { by, period }: Split): Tabulation => {
  if (period === undefined) return { indicators, by }
  const periodIn = period === 'ar' ? yearOf : halfYearOf
  return {
    indicators,
    by,
    periodOf: (answers) => {
      const closed = answers[form.keys.closed]
      return typeof closed === 'string' ? periodIn(closed) : undefined
    },
  }
}

const noRecords = (indicators: readonly Indicator[]): CellTallies => ({
  group: {},
  period: null,
  tallies: Object.fromEntries(indicators.map(({ id }) => [id, emptyTally()])),
})

/** Periods in time order, groups in the order of their codes, not answered last. */
const inOrder = (cells: readonly CellTallies[], by: readonly Grouping[]): readonly CellTallies[] => {
  const placeOf = ({ group, period }: CellTallies): string =>
    [period ?? '', ...by.map((g) => String(codePlace(g, group[g.id])).padStart(3, '0'))].join(' ')
  const placed = cells.map((cell) => ({ cell, place: placeOf(cell) }))
  return placed.sort((a, b) => (a.place < b.place ? -1 : 1)).map(({ cell }) => cell)
}

const codePlace = ({ codes }: Grouping, id: string | null | undefined): number => {
  const place = codes.findIndex((code) => code.id === id)
  return place === -1 ? codes.length : place
}

const resultsIn = (
  { group, period, tallies }: CellTallies,
  indicator: Indicator,
  form: Form,
  persons: Persons,
): readonly ResultInFile[] => {
  const codes = codesShown(indicator, variablesById(form))
  const among = indicator.kind === 'rate' ? persons({ group, period }, indicator) : undefined
  const results = resultsOf(indicator, tallies[indicator.id] ?? emptyTally(), codes, among)
  return results.map((result) => ({ ...result, group, period }))
}
