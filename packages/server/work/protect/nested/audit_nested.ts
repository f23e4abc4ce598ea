import { changeIn } from './changed_table.ts'
import { type Guarded, guardedIn, noteChange, widthOf } from './guarded.ts'
import type { Change, NestedCase } from './nested_case.ts'
import { possibleIn } from './possible_table.ts'
import { here } from './solving.ts'
import { tryParts } from './try_parts.ts'

/** What an attacker tells who holds all that a release shows together, and knows how the quantities nest. */
export interface NestedAudit {
  /** The hidden counts that were judged. How many of them are small nobody may know. */
  readonly audited: number
  /** Those that have not been seen to vary by the width, among them the exact. */
  readonly narrow: number
  /** Those that have not been seen to be anything but what they are. */
  readonly exact: number
}

/** What is known before anything is tried. */
export interface SeenBefore {
  /** What was seen of the same counts when no less was shown, which is as possible now. */
  readonly guarded: readonly Guarded[]
  /** Tables that somebody says people could be in. */
  readonly tables: readonly (readonly Change[])[]
}

/**
 * Tries each small count that is hidden by linear programming, all quantities at once; it shares no code with what protects.
 * What is seen in a table that agrees with all that is shown is possible, so that nothing passes that should not: a table that
 * the solver finds among some boards while all others stay as they are is one, and so is one of `before` that agrees. Where
 * boards are many they are looked at part by part, many counts at once: what varies only otherwise is called narrow all the same.
 * `solving`: where parts are looked at when there are several.
 */
export const tryNested = async (
  given: NestedCase,
  isUnsafe: (count: number) => boolean,
  width: number,
  before: SeenBefore = { guarded: [], tables: [] },
  solving = here,
): Promise<readonly Guarded[]> => {
  const guarded = guardedIn(given, isUnsafe, before.guarded)
  for (const changes of before.tables.filter(possibleIn(given))) {
    const changeOf = changeIn(given, changes)
    for (const each of guarded) noteChange(each, changeOf(each.cell))
  }
  await tryParts(given, guarded, width, solving)
  return guarded
}

/** What has come of trying. */
export const nestedAuditOf = (
  { hidden }: Pick<NestedCase, 'hidden'>,
  tried: readonly Guarded[],
  width: number,
): NestedAudit => ({
  audited: hidden.length,
  narrow: tried.filter((each) => widthOf(each) < width).length,
  exact: tried.filter((each) => widthOf(each) < 1).length,
})
