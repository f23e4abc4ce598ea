import type { Code } from '../codebook/value_set.ts'
import { cellsInOrder, mergeCells } from './cells.ts'
import { countIn } from './count_in.ts'
import type { ToldGrouping } from './grouping.ts'
import type { Persons } from './persons.ts'
import { type Result, resultsOf } from './result.ts'
import type { Cell, CellTallies } from './tabulate.ts'
import type { Tally } from './tally.ts'
import type { ToldIndicator } from './told_indicator.ts'

/** What turns tallies into figures: what is counted, the codes of distributions, and the inhabitants behind rates. */
export interface Telling<I extends ToldIndicator = ToldIndicator> {
  readonly indicators: readonly I[]
  readonly codes: (indicator: I) => readonly Code[]
  readonly persons: Persons
}

/** The figures of one cell; `records`: how many it counts. */
export interface ToldCell extends Cell {
  readonly records: number
  readonly results: Result[]
}

/** The figures of one cell, of some indicators. */
export const toldCell = <I extends ToldIndicator>(
  { group, period, tallies }: CellTallies,
  { codes, persons, ...telling }: Telling<I>,
  indicators = telling.indicators,
): ToldCell => ({
  group,
  period,
  records: countIn(telling, tallies),
  results: indicators.flatMap((i) => {
    const tally = tallies[i.id]
    if (!tally) return []
    return resultsOf(i, tally, codes(i), i.kind === 'rate' ? persons({ group, period }, i) : undefined)
  }),
})

/** Cells merged into those of some groupings, the periods kept, told in order. */
export const toldCells = <I extends ToldIndicator>(
  cells: readonly CellTallies[],
  by: readonly ToldGrouping[],
  telling: Telling<I>,
  indicators = telling.indicators,
): ToldCell[] => {
  const ids = by.map((g) => g.id)
  return cellsInOrder(mergeCells(cells, ids, true), by).map((cell) => toldCell(cell, telling, indicators))
}

/** Records by number of days, of all cells together, by indicator of days. */
export const toldDays = (
  indicators: readonly ToldIndicator[],
  cells: readonly CellTallies[],
): Record<string, Record<string, number>> =>
  Object.fromEntries(
    indicators
      .filter((i) => i.kind === 'days')
      .map(({ id }) => [id, mergedDays(cells.map(({ tallies }) => tallies[id]))]),
  )

const mergedDays = (parts: readonly (Tally | undefined)[]): Record<string, number> => {
  const days: Record<string, number> = {}
  for (const part of parts)
    for (const [day, count] of Object.entries(part?.counts ?? {})) days[day] = (days[day] ?? 0) + count
  return days
}
