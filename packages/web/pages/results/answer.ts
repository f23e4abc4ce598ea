import type { Result } from '@lyhord/core'
import type { ToldCell } from '@lyhord/core/indicator/told_cells.ts'

export type { Result } from '@lyhord/core'
export type { Difference } from '@lyhord/core/indicator/differences.ts'
/** The figures of one group or period. */
export type Cell = ToldCell

/** The figure of an indicator in a cell (and of a code, for distributions). */
export const resultIn = (cell: Cell | undefined, indicator: string, code?: string): Result | undefined =>
  cell?.results.find((r) => r.indicator === indicator && r.code === code)

/** Every code's figure of a distribution, in the order of the value set. */
export const resultsIn = (cell: Cell | undefined, indicator: string): readonly Result[] =>
  cell?.results.filter((r) => r.indicator === indicator) ?? []

/** The figure as one number: a share 0–1, a count, or the median in days. */
export const numberOf = (result: Result | undefined): number | null => {
  const value = result?.value ?? null
  return typeof value === 'object' ? (value?.median ?? null) : value
}
