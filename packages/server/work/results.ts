import { type FormEntry, formById } from '@lyhord/catalogue'
import {
  type Answers,
  type CellTallies,
  type Code,
  codesShown,
  type Indicator,
  lastDayOf,
  type Result,
  resultsOf,
  type Tally,
  variablesById,
} from '@lyhord/core'
import { cellsInOrder, mergeCells } from './cells.ts'
import { countIn } from './count_in.ts'
import { type Difference, differencesBetween } from './differences.ts'
import type { Persons } from './persons.ts'
import { type ResultQuestion, readQuestion, type Selection } from './result_question.ts'
import { talliesOf } from './tallied_answers.ts'

interface ResultCell {
  readonly group: Readonly<Record<string, string | null>>
  readonly period: string | null
  readonly records: number
  readonly results: Result[]
}

export interface ResultAnswer {
  readonly records: number
  /** First and last closing day among all records, whatever the selection. */
  readonly span: [string, string] | null
  readonly cells: ResultCell[]
  readonly differences: Difference[]
  /** Records by number of days, for the whole selection, by indicator of days. */
  readonly days: Record<string, Record<string, number>>
}

/** The results of a tenant's linked records (see `linkRecords`); `unknown` names what the question asks for that cannot be answered. */
export const resultsFrom = (
  all: readonly Answers[],
  question: ResultQuestion,
  persons: Persons = () => undefined,
): ResultAnswer | { readonly unknown: string } => {
  const entry = formById(question.form)
  if (!entry) return { unknown: question.form }
  const selection = readQuestion(question, entry)
  return 'unknown' in selection ? selection : answer(all, selection, entry, persons)
}

/** One pass over the records, in the finest grid that is needed; what is coarser is merged from it. */
const answer = (
  all: readonly Answers[],
  selection: Selection,
  entry: FormEntry,
  persons: Persons,
): ResultAnswer => {
  const { form, groupings } = entry
  const { by, isChosen, period, indicators } = selection
  const chosen = Uint8Array.from(all, (answers) => (isChosen(answers) ? 1 : 0))
  const bySex = groupings.filter((g) => g.id === 'kon' && !by.includes(g))
  const finest = talliesOf(all, entry, { by: [...by, ...bySex], period, chosen })
  const cells =
    bySex.length === 0
      ? finest
      : mergeCells(
          finest,
          by.map((g) => g.id),
          true,
        )
  const sexes = new Map(mergeCells(finest, ['kon'], false).map((c) => [c.group.kon, c.tallies]))
  const codes = codesIn(entry)
  return {
    records: chosen.reduce((sum, one) => sum + one, 0),
    span: spanOf(all, form.keys.closed),
    cells: cellsInOrder(cells, by).map((cell) => cellOf(cell, entry, selection, codes, persons)),
    differences: differencesBetween(indicators, sexes.get('flicka') ?? {}, sexes.get('pojke') ?? {}, codes),
    days: daysIn(indicators, [...sexes.values()]),
  }
}

type Codes = (indicator: Indicator) => readonly Code[]

const codesIn = ({ form }: FormEntry): Codes => {
  const variables = variablesById(form)
  return (indicator) => codesShown(indicator, variables)
}

const cellOf = (
  { group, period, tallies }: CellTallies,
  entry: FormEntry,
  { indicators }: Selection,
  codes: Codes,
  persons: Persons,
): ResultCell => ({
  group,
  period,
  records: countIn(entry, tallies),
  results: indicators.flatMap((i) => {
    const tally = tallies[i.id]
    if (!tally) return []
    return resultsOf(i, tally, codes(i), i.kind === 'rate' ? persons({ group, period }, i) : undefined)
  }),
})

const spanOf = (all: readonly Answers[], closed: string): [string, string] | null => {
  let first: string | undefined
  for (const answers of all) {
    const day = answers[closed]
    if (typeof day === 'string' && (first === undefined || day < first)) first = day
  }
  const last = lastDayOf(all, closed)
  return first !== undefined && last !== undefined ? [first, last] : null
}

type Tallies = CellTallies['tallies']

const daysIn = (
  indicators: readonly Indicator[],
  parts: readonly Tallies[],
): Record<string, Record<string, number>> =>
  Object.fromEntries(
    indicators.filter((i) => i.kind === 'days').map(({ id }) => [id, mergedDays(parts.map((p) => p[id]))]),
  )

const mergedDays = (parts: readonly (Tally | undefined)[]): Record<string, number> => {
  const days: Record<string, number> = {}
  for (const part of parts)
    for (const [day, count] of Object.entries(part?.counts ?? {})) days[day] = (days[day] ?? 0) + count
  return days
}
