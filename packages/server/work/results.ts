import { type FormEntry, formById } from '@lyhord/catalogue'
import {
  type CellTallies,
  type Code,
  codesShown,
  type Grouping,
  type Indicator,
  type Result,
  resultsOf,
  type Tally,
  variablesById,
} from '@lyhord/core'
import type { Columns } from '@lyhord/core/indicator/columns.ts'
import { daySpanIn } from '@lyhord/core/indicator/columns_span.ts'
import { cellsInOrder, mergeCells } from './cells.ts'
import { chosenAnswers } from './chosen_answers.ts'
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
  /** By the groups of the question's `split`, when it has one. */
  readonly split?: ResultCell[]
  /** The question's `followed` by half-year, when it names any. */
  readonly halfYears?: ResultCell[]
  readonly differences: Difference[]
  /** Records by number of days, for the whole selection, by indicator of days. */
  readonly days: Record<string, Record<string, number>>
}

/** The results of a tenant's linked records; `unknown` names what the question asks for that cannot be answered. */
export const resultsFrom = (
  all: Columns,
  question: ResultQuestion,
  persons: Persons = () => undefined,
): ResultAnswer | { readonly unknown: string } => {
  const entry = formById(question.form)
  if (!entry) return { unknown: question.form }
  const selection = readQuestion(question, entry)
  return 'unknown' in selection ? selection : answer(all, selection, entry, persons)
}

/** One pass over the records in the finest grid that is needed, what is coarser merged from it; one more by half-year. */
const answer = (all: Columns, selection: Selection, entry: FormEntry, persons: Persons): ResultAnswer => {
  const { by, split, choices, period, indicators, followed } = selection
  const chosen = chosenAnswers(all, choices)
  const bySex = entry.groupings.filter((g) => g.id === 'kon')
  const grid = [...new Set([...by, ...(split ? [split] : []), ...bySex])]
  const finest = talliesOf(all, entry, { by: grid, period, chosen })
  const sexes = new Map(mergeCells(finest, ['kon'], false).map((c) => [c.group.kon, c.tallies]))
  const codes = codesIn(entry)
  const told = (cells: readonly CellTallies[], groups: readonly Grouping[], which: readonly Indicator[]) =>
    cellsInOrder(mergedBy(cells, groups), groups).map((c) => cellOf(c, entry, which, codes, persons))
  const byHalfYear = () => talliesOf(all, entry, { by: [], period: 'halvar', chosen })
  return {
    records: chosen.reduce((sum, one) => sum + one, 0),
    span: daySpanIn(all, entry.form.keys.closed) ?? null,
    cells: told(finest, by, indicators),
    ...(split && { split: told(finest, [split], indicators) }),
    ...(followed.length > 0 && { halfYears: told(byHalfYear(), [], followed) }),
    differences: differencesBetween(indicators, sexes.get('flicka') ?? {}, sexes.get('pojke') ?? {}, codes),
    days: daysIn(indicators, [...sexes.values()]),
  }
}

const mergedBy = (cells: readonly CellTallies[], groups: readonly Grouping[]): readonly CellTallies[] =>
  mergeCells(
    cells,
    groups.map((g) => g.id),
    true,
  )

type Codes = (indicator: Indicator) => readonly Code[]

const codesIn = ({ form }: FormEntry): Codes => {
  const variables = variablesById(form)
  return (indicator) => codesShown(indicator, variables)
}

const cellOf = (
  { group, period, tallies }: CellTallies,
  entry: FormEntry,
  indicators: readonly Indicator[],
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
