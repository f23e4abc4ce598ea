import { type Cell, resultsIn } from './answer.ts'

/** Records by number of talks in which the child took part, in the order of the steps: 0, 1, 2, 3, 4, 5 or more. */
export interface Talks {
  readonly counts: readonly number[]
  readonly n: number
  readonly missing: number
}

/** The talks of a cell; `undefined` when nobody was counted. */
export const talksOf = (cell: Cell | undefined): Talks | undefined => {
  const results = resultsIn(cell, 'samtal_fordelning')
  const [first] = results
  if (!first?.n) return undefined
  return { counts: results.map((r) => r.numerator ?? 0), n: first.n, missing: first.missing }
}

/** How many took part in at least so many talks. */
export const atLeastTalks = ({ counts }: Talks, least: number): number =>
  counts.slice(least).reduce((sum, count) => sum + count, 0)
