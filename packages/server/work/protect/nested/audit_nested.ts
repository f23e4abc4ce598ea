import { linearProgramming } from '../../../outside/linear_programming.ts'
import { guardedIn, widthOf } from './guarded.ts'
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
 * Judges a release by linear programming, all quantities at once; it shares no code with what protects. What is seen in a
 * table that agrees with all that is shown is possible, so that nothing passes that should not.
 */
export const auditNested = async (
  given: NestedCase,
  isUnsafe: (count: number) => boolean,
  width: number,
): Promise<NestedAudit> => {
  const guarded = guardedIn(given, isUnsafe)
  const everybody = Array.from({ length: given.boards }, (_, board) => board)
  if (guarded.length > 0)
    lookAround(neighbourhoodOf(given, everybody), guarded, width, await linearProgramming())
  return {
    audited: guarded.length,
    narrow: guarded.filter((each) => widthOf(each) < width).length,
    exact: guarded.filter((each) => widthOf(each) < 1).length,
  }
}
