import type { Sums } from './cell_system.ts'
import { climb } from './climb.ts'
import type { Combination } from './combination.ts'
import { Dictionary } from './dictionary.ts'
import type { Direction } from './direction.ts'
import { Effort } from './effort.ts'
import { Reach } from './reach.ts'
import { sweep } from './sweep.ts'

/** An unsafe cell that can be told too closely, and the known sum of parts that tells it so. */
export interface Narrow {
  readonly cell: number
  readonly because: Combination
}

/** `unproved`: cells that were not looked into when the effort (steps of the simplex method) was used up. */
export interface Narrowness {
  readonly narrow: readonly Narrow[]
  readonly unproved: readonly number[]
  readonly effort: number
}

/**
 * The unsafe cells that somebody who knows that counts are whole and not negative can tell within less than `width`:
 * linear programming by the simplex method, from the true table. `directions`: how the tables can change.
 */
export const narrowCells = (
  sums: Sums,
  unsafe: readonly number[],
  directions: readonly Direction[],
  width: number,
): Narrowness => {
  const reach = new Reach(sums, unsafe)
  const dictionary = new Dictionary(sums.parts, directions, reach)
  sweep(dictionary, directions.length)
  const narrow: Narrow[] = []
  const unproved: number[] = []
  const effort = new Effort()
  for (const cell of unsafe) {
    const enough = (): boolean => reach.width(cell) >= width
    if (enough()) continue
    const because = effort.isSpent
      ? undefined
      : widened(dictionary, sums.partsOf(cell), enough, () => reach.lowest(cell) === 0, effort)
    if (enough()) continue
    if (because) narrow.push({ cell, because })
    else unproved.push(cell)
  }
  return { narrow, unproved, effort: effort.steps }
}

/** Looks up and down until it is enough; otherwise what stands against it, if that is found. */
const widened = (
  dictionary: Dictionary,
  parts: Int32Array,
  enough: () => boolean,
  isLowest: () => boolean,
  effort: Effort,
): Combination | undefined => {
  const high = climb(dictionary, parts, 1, enough, effort)
  dictionary.goBack()
  // no count is below 0: when it has been seen to be 0, only what it can be at most can tell it
  const settled = (): boolean => enough() || isLowest()
  const low = settled() ? undefined : climb(dictionary, parts, -1, settled, effort)
  dictionary.goBack()
  return high ?? low
}
