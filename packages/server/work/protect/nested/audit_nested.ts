import { linearProgramming } from '../../../outside/linear_programming.ts'
import { type Guarded, guardedIn, widthOf } from './guarded.ts'
import { lookAround } from './look_around.ts'
import { neighbourhoodOf } from './neighbourhood.ts'
import type { NestedCase } from './nested_case.ts'

/** What an attacker tells who holds all that a release shows together, and knows how the quantities nest. */
export interface NestedAudit {
  /** The small counts that were tried. */
  readonly audited: number
  /** Those that have not been seen to vary by the width, among them the exact. */
  readonly narrow: number
  /** Those that have not been seen to be anything but what they are. */
  readonly exact: number
}

/**
 * Tries each small count that is hidden by linear programming, all quantities at once; it shares no code with what protects.
 * What is seen in a table that agrees with all that is shown is possible, so that nothing passes that should not. `seen`: what
 * was seen of the same counts when no less was shown, which is as possible now.
 */
export const tryNested = async (
  given: NestedCase,
  isUnsafe: (count: number) => boolean,
  width: number,
  seen: readonly Guarded[] = [],
): Promise<readonly Guarded[]> => {
  const guarded = guardedIn(given, isUnsafe, seen)
  const solve = await linearProgramming()
  const everybody = Array.from({ length: given.boards }, (_, board) => board)
  if (guarded.some((each) => widthOf(each) < width))
    lookAround(neighbourhoodOf(given, everybody), guarded, width, solve)
  return guarded
}

/** What has come of trying. */
export const nestedAuditOf = (tried: readonly Guarded[], width: number): NestedAudit => ({
  audited: tried.length,
  narrow: tried.filter((each) => widthOf(each) < width).length,
  exact: tried.filter((each) => widthOf(each) < 1).length,
})
