import type { SignedSum } from '../../../outside/known_sums.ts'
import { type Known, leastCosts } from '../../../outside/linear_programming.ts'
import type { Guarded } from './guarded.ts'
import { nearestWide } from './nearest_wide.ts'

/** What a table of least cost is looked for by; nothing but data, so that a thread can be given it. */
export interface NearSearch {
  readonly known: Known
  /** Of each number; the two of a pair cost the same. */
  readonly costs: Float64Array
  readonly sum: Required<SignedSum>
  readonly each: Guarded
  readonly width: number
}

/** What the table costs, and the numbers of the linear program there. */
export interface NearFound {
  readonly cost: number
  readonly at: Float64Array
}

export type FindNear = (search: NearSearch) => Promise<NearFound | null>

/** Looks where it is called. */
export const findNear: FindNear = async ({ known, costs, sum, each, width }) => {
  const { where, close } = (await leastCosts())(known, costs, sum)
  const found = nearestWide(each, width, (change) => {
    const at = where(change)
    return at && { cost: costAt(costs, at), at }
  })
  close()
  return found ?? null
}

const nearNothing = 1e-6

/** Whether either number of a pair is more than nothing. */
export const isChanged = (at: Float64Array, pair: number): boolean =>
  (at[pair] ?? 0) > nearNothing || (at[pair + 1] ?? 0) > nearNothing

const costAt = (costs: Float64Array, at: Float64Array): number => {
  let cost = 0
  for (let pair = 0; pair < costs.length; pair += 2) if (isChanged(at, pair)) cost += costs[pair] ?? 0
  return cost
}
