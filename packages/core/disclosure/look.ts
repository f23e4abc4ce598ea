import type { Combination } from './combination.ts'
import { directionsOf } from './directions.ts'
import type { Guarding } from './guarding.ts'
import { narrowCells } from './narrow.ts'
import type { Suppression } from './suppress.ts'
import { toldByOne } from './told_by_one.ts'

/** What is told too closely when nothing more is hidden. */
export interface Look {
  /** The sums that tell, which can be kept. */
  readonly secrets: readonly Combination[]
  /** The cells that have not been seen to vary enough. */
  readonly narrow: readonly number[]
  /** Those of them for which no sum was found that can be kept. */
  readonly unproved: readonly number[]
  /** Those of them that are told by what is known already: nothing helps. */
  readonly given: readonly number[]
  /** Steps of the simplex method. */
  readonly effort: number
}

/** Looks at what intervals of the cells to `check` would tell, and people alone in any cell. */
export const look = (guarding: Guarding, found: Suppression, check: readonly number[]): Look => {
  const { system, over, policy, canBeKept } = guarding
  const lost = new Set(found.lost)
  const seen = narrowCells(
    system.finest?.sums ?? system,
    check.filter((cell) => !lost.has(cell)),
    directionsOf(system, found.moves, over.inner),
    policy.width,
  )
  const narrow = seen.narrow.map(({ cell, because }) => ({ cell, secret: over.ofParts(because) }))
  const { kept = [], open = [] } = Object.groupBy(narrow, ({ secret }) =>
    canBeKept(secret) ? 'kept' : 'open',
  )
  const given = open.map(({ cell }) => cell)
  const unproved = [...seen.unproved, ...given]
  const told = policy.alone ? toldByThoseAlone(guarding, found) : []
  return {
    secrets: [...told.filter(canBeKept), ...kept.map(({ secret }) => secret)],
    narrow: [...kept.map(({ cell }) => cell), ...unproved],
    unproved,
    given,
    effort: seen.effort,
  }
}

const toldByThoseAlone = (
  { system, over, unsafe }: Guarding,
  { moves, lost }: Suppression,
): readonly Combination[] => {
  const given = new Set(lost)
  const cells = unsafe.filter((cell) => !given.has(cell))
  const sums = cells.flatMap((cell) => over.cells[cell] ?? [])
  return toldByOne(moves, sums, (index) => system.freq[cells[index] ?? 0] === 1)
}
