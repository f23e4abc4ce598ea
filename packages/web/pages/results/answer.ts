import type { Result } from '@lyhord/core'
import type { ToldCell } from '@lyhord/core/indicator/told_cells.ts'

export type { Result } from '@lyhord/core'
export type { Difference } from '@lyhord/core/indicator/differences.ts'
/** The figures of one group or period. */
export type Cell = ToldCell

/** The figure of an indicator in a cell (and of a code, for distributions). */
export const resultIn = (cell: Cell | undefined, indicator: string, code?: string): Result | undefined =>
  resultsIn(cell, indicator).find((r) => r.code === code)

/** Every code's figure of a distribution, in the order of the value set. */
export const resultsIn = (cell: Cell | undefined, indicator: string): readonly Result[] =>
  (cell && byIndicator(cell).get(indicator)) ?? []

const sorted = new WeakMap<Cell, ReadonlyMap<string, readonly Result[]>>()

/** A cell's figures are looked for hundreds of times: they are sorted the first time. */
const byIndicator = (cell: Cell): ReadonlyMap<string, readonly Result[]> => {
  const known = sorted.get(cell) ?? Map.groupBy(cell.results, (r) => r.indicator)
  sorted.set(cell, known)
  return known
}

/** The figure as one number: a share 0–1, a count, or the median in days. */
export const numberOf = (result: Result | undefined): number | null => {
  const value = result?.value ?? null
  return typeof value === 'object' ? (value?.median ?? null) : value
}
