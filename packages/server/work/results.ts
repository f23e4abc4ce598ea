import { formById } from '@lyhord/catalogue'
import {
  type Answers,
  type CellTallies,
  codesOf,
  type Grouping,
  halfYearOf,
  type Indicator,
  lastDayOf,
  linkRecords,
  type Result,
  resultsOf,
  type Tally,
  tabulate,
  variablesOf,
  yearOf,
} from '@lyhord/core'
import { type Difference, differencesBetween } from './differences.ts'
import { type Choice, readChoices } from './result_choices.ts'

/** What is asked of a set of records. Days are closing days, first and last included. */
export interface ResultQuestion {
  readonly form: string
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly period?: 'ar' | 'halvar' | undefined
  readonly by?: readonly string[] | undefined
  readonly only?: string | undefined
}

export interface ResultCell {
  readonly group: Readonly<Record<string, string | null>>
  readonly period: string | null
  readonly records: number
  readonly results: Result[]
}

export interface ResultAnswer {
  readonly records: number
  readonly span: [string, string] | null
  readonly cells: ResultCell[]
  readonly differences: Difference[]
  readonly days: Record<string, number>
}

/** The results of a tenant's records; `unknown` names what the question asks for that the form does not have. */
export const resultsFrom = (
  all: readonly Answers[],
  question: ResultQuestion,
): ResultAnswer | { unknown: string } => {
  const entry = formById(question.form)
  if (!entry) return { unknown: question.form }
  const { form, indicators, groupings } = entry
  const by = (question.by ?? []).map((id) => groupings.find((g) => g.id === id) ?? id)
  const unknown = by.find((g) => typeof g === 'string')
  const choices = readChoices(question.only ?? '', form, groupings)
  if (unknown !== undefined || 'unknown' in choices)
    return { unknown: unknown ?? ('unknown' in choices ? choices.unknown : '') }
  const closed = (answers: Answers): string => {
    const day = answers[form.keys.closed]
    return typeof day === 'string' ? day : ''
  }
  const linked = linkRecords(all, form.keys)
  const chosen = linked.filter((a) => isChosen(a, closed(a), question, choices.choices))
  const periodOf = periodsOf(question.period, closed)
  const known = by.filter((g) => typeof g !== 'string')
  const cells = tabulate(chosen, { indicators, by: known, ...(periodOf ? { periodOf } : {}) })
  const sexes = tabulate(chosen, { indicators, by: groupings.filter((g) => g.id === 'kon') })
  return {
    records: chosen.length,
    span: spanOf(all, form.keys.closed),
    cells: inOrder(cells, known).map((cell) => cellOf(cell, indicators, codesByVariable(form))),
    differences: differencesBetween(
      indicators,
      talliesOf(sexes, 'flicka'),
      talliesOf(sexes, 'pojke'),
      codesByVariable(form),
    ),
    days: mergedDays(sexes),
  }
}

type Codes = (variable: string) => ReturnType<typeof codesOf>

const codesByVariable = (form: Parameters<typeof variablesOf>[0]): Codes => {
  const variables = new Map(variablesOf(form).map((v) => [v.id, v]))
  return (id) => {
    const variable = variables.get(id)
    return variable && codesOf(variable)
  }
}

const isChosen = (
  answers: Answers,
  closed: string,
  question: ResultQuestion,
  choices: readonly Choice[],
): boolean =>
  closed !== '' &&
  (question.from === undefined || question.from <= closed) &&
  (question.to === undefined || closed <= question.to) &&
  choices.every((choice) => choice(answers))

const periodsOf = (
  period: ResultQuestion['period'],
  closed: (answers: Answers) => string,
): ((answers: Answers) => string) | undefined => {
  if (period === undefined) return undefined
  return period === 'ar' ? (a) => yearOf(closed(a)) : (a) => halfYearOf(closed(a))
}

const spanOf = (all: readonly Answers[], closed: string): [string, string] | null => {
  let first: string | undefined
  for (const answers of all) {
    const day = answers[closed]
    if (typeof day === 'string' && (first === undefined || day < first)) first = day
  }
  const last = lastDayOf(all, closed)
  return first !== undefined && last !== undefined ? [first, last] : null
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

/** Periods in time order, groups in the order of their codes, not answered last. */
const inOrder = (cells: readonly CellTallies[], by: readonly Grouping[]): CellTallies[] => {
  const place = (cell: CellTallies): string => {
    const codes = by.map((g) => {
      const at = g.codes.findIndex((c) => c.id === cell.group[g.id])
      return String(at < 0 ? 999 : at).padStart(3, '0')
    })
    return [cell.period ?? '', ...codes].join(' ')
  }
  return cells.toSorted((a, b) => (place(a) < place(b) ? -1 : 1))
}

const talliesOf = (cells: readonly CellTallies[], kon: string): Readonly<Record<string, Tally>> =>
  cells.find((c) => c.group.kon === kon)?.tallies ?? {}

const mergedDays = (cells: readonly CellTallies[]): Record<string, number> => {
  const days: Record<string, number> = {}
  for (const { tallies } of cells)
    for (const [day, count] of Object.entries(tallies.utredningstid?.counts ?? {}))
      days[day] = (days[day] ?? 0) + count
  return days
}
