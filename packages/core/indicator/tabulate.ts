import type { Answers } from '../answer.ts'
import { counterOf } from './counter.ts'
import type { Grouping } from './grouping.ts'
import type { Indicator } from './indicator.ts'
import { emptyTally, type Tally } from './tally.ts'

/** Which records a cell holds: group codes by grouping id (`null`: not answered) and the period, `null` for all. */
export interface Cell {
  readonly group: Readonly<Record<string, string | null>>
  readonly period: string | null
}

/** The tallies of one cell, by indicator id. */
export interface CellTallies extends Cell {
  readonly tallies: Readonly<Record<string, Tally>>
}

export interface Tabulation {
  readonly indicators: readonly Indicator[]
  readonly by: readonly Grouping[]
  /** The period of a record; a record without one is left out. Absent: all records as one. */
  readonly periodOf?: (answers: Answers) => string | undefined
}

/** Tallies linked records (see `linkRecords`) cell by cell, in order of first appearance. One pass. */
export const tabulate = (
  records: readonly Answers[],
  { indicators, by, periodOf }: Tabulation,
): readonly CellTallies[] => {
  const count = counterOf(indicators)
  const cells = new Map<string, { cell: Cell; tallies: readonly Tally[] }>()
  for (const answers of records) {
    const period = periodOf ? periodOf(answers) : null
    if (period === undefined) continue
    const codes = by.map((g) => g.groupOf(answers))
    const key = `${period}|${codes.join('|')}`
    const found = cells.get(key) ?? { cell: cellOf(by, codes, period), tallies: indicators.map(emptyTally) }
    cells.set(key, found)
    count(found.tallies, answers)
  }
  return [...cells.values()].map(({ cell, tallies }) => ({ ...cell, tallies: byId(indicators, tallies) }))
}

/** The tallies of linked records one by one, by indicator. */
export const talliesOfEach = (
  records: readonly Answers[],
  indicators: readonly Indicator[],
): readonly Readonly<Record<string, Tally>>[] => {
  const count = counterOf(indicators)
  return records.map((answers) => {
    const tallies = indicators.map(emptyTally)
    count(tallies, answers)
    return byId(indicators, tallies)
  })
}

const cellOf = (by: readonly Grouping[], codes: readonly (string | null)[], period: string | null): Cell => ({
  group: Object.fromEntries(by.map((g, i) => [g.id, codes[i] ?? null])),
  period,
})

const byId = (indicators: readonly Indicator[], tallies: readonly Tally[]): Record<string, Tally> =>
  Object.fromEntries(indicators.map((indicator, i) => [indicator.id, tallies[i] ?? emptyTally()]))
