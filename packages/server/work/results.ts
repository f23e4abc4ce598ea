import { type FormEntry, formById } from '@lyhord/catalogue'
import {
  type Answers,
  type CellTallies,
  codesOf,
  halfYearOf,
  type Indicator,
  lastDayOf,
  type Result,
  resultsOf,
  type Tally,
  tabulate,
  variablesById,
  yearOf,
} from '@lyhord/core'
import { cellsInOrder, mergeCells } from './cells.ts'
import { type Difference, differencesBetween } from './differences.ts'
import { type ResultQuestion, readQuestion, type Selection } from './result_question.ts'

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
  /** Records by number of days, for the whole selection. */
  readonly days: Record<string, number>
}

/** The results of a tenant's linked records (see `linkRecords`); `unknown` names what the question asks for that cannot be answered. */
export const resultsFrom = (
  all: readonly Answers[],
  question: ResultQuestion,
): ResultAnswer | { readonly unknown: string } => {
  const entry = formById(question.form)
  if (!entry) return { unknown: question.form }
  const selection = readQuestion(question, entry)
  return 'unknown' in selection ? selection : answer(all, selection, entry)
}

/** One pass over the records, in the finest grid that is needed; what is coarser is merged from it. */
const answer = (all: readonly Answers[], selection: Selection, entry: FormEntry): ResultAnswer => {
  const { form, indicators, groupings } = entry
  const { by, isChosen, period } = selection
  const chosen = all.filter(isChosen)
  const bySex = groupings.filter((g) => g.id === 'kon' && !by.includes(g))
  const periodIn = period === 'ar' ? yearOf : halfYearOf
  const periodOf = (answers: Answers): string => periodIn(String(answers[form.keys.closed]))
  const finest = tabulate(chosen, { indicators, by: [...by, ...bySex], ...(period ? { periodOf } : {}) })
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
    records: chosen.length,
    span: spanOf(all, form.keys.closed),
    cells: cellsInOrder(cells, by).map((cell) => cellOf(cell, indicators, codes)),
    differences: differencesBetween(indicators, sexes.get('flicka') ?? {}, sexes.get('pojke') ?? {}, codes),
    days: mergedDays([...sexes.values()]),
  }
}

type Codes = (variable: string) => ReturnType<typeof codesOf>

const codesIn = ({ form }: FormEntry): Codes => {
  const variables = variablesById(form)
  return (id) => {
    const variable = variables.get(id)
    return variable && codesOf(variable)
  }
}

const cellOf = (
  { group, period, tallies }: CellTallies,
  indicators: readonly Indicator[],
  codes: Codes,
): ResultCell => ({
  group,
  period,
  records: tallies.antal_utredningar?.n ?? 0,
  results: indicators.flatMap((i) => {
    const tally = tallies[i.id]
    return tally ? resultsOf(i, tally, i.kind === 'distribution' ? codes(i.of) : undefined) : []
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

const mergedDays = (parts: readonly Readonly<Record<string, Tally>>[]): Record<string, number> => {
  const days: Record<string, number> = {}
  for (const { utredningstid } of parts)
    for (const [day, count] of Object.entries(utredningstid?.counts ?? {}))
      days[day] = (days[day] ?? 0) + count
  return days
}
