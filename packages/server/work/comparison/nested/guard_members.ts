import { isUnsafe, type ReleasePolicy } from '@lyhord/core/disclosure/policy.ts'
import { hideFromMembers, notSeen } from '../../protect/members/hide_from_members.ts'
import { knownToMember } from '../../protect/members/known_to_member.ts'
import { type ToldToMember, toldToMembers } from '../../protect/members/told_to_members.ts'
import { tryNested } from '../../protect/nested/audit_nested.ts'
import type { BoardChanges } from '../../protect/nested/board_changes.ts'
import { widthOf } from '../../protect/nested/guarded.ts'
import { keyOf, type NestedCase } from '../../protect/nested/nested_case.ts'
import { possibleIn } from '../../protect/nested/possible_table.ts'
import type { Solving } from '../../protect/nested/solving.ts'
import type { Widened } from '../../protect/nested/widen.ts'
import type { MadeTable } from '../release_all.ts'
import type { PlaceOf } from './places.ts'
import { withoutCounts } from './without_counts.ts'

/** What is hidden for one may leave another told: so often it is looked again, and what is told then stops the release. */
const mostRounds = 4

interface Given {
  readonly caseOf: (tables: readonly MadeTable[]) => NestedCase
  readonly placeOf: PlaceOf
  readonly policy: ReleasePolicy
  readonly changesIn: (board: number) => BoardChanges
  readonly solving: Solving
}

/** Tables, and how many small counts of others a member can compute from them and its own; not those that releases before told. */
export interface GuardedMembers {
  readonly tables: readonly MadeTable[]
  readonly told: number
}

/**
 * Hides more until no member can compute a small count of others from what is shown and its own: what it seems to be told is
 * not when a table has been found, and added up count by count, in which that is another and nothing it knows is.
 */
export const guardMembers = async (made: readonly MadeTable[], given: Given): Promise<GuardedMembers> => {
  const { caseOf, placeOf, policy, changesIn, solving } = given
  let tables = made
  let possible: Widened['tables'] = []
  // the less is shown, the less is told: what is told later is among this
  const all = await toldToMembers(caseOf(made), (count) => isUnsafe(count, policy), solving)
  for (let round = 0; ; round++) {
    const now = caseOf(tables)
    const told = notSeen(now, all, possible.filter(possibleIn(now)))
    const found = round < mostRounds ? await hideFromMembers(now, told, changesIn, solving) : nothing
    if (found.tables.length === 0) return { tables, told: (await notBefore(now, told)).length }
    possible = [...possible, ...found.tables]
    tables = withoutCounts(tables, found.hidden, placeOf)
  }
}

const nothing: Widened = { hidden: [], tables: [] }

/** Those that what was published before, and the member's own counts, leave room for another value. */
const notBefore = async (
  now: NestedCase,
  told: readonly ToldToMember[],
): Promise<readonly ToldToMember[]> => {
  if (now.before.length === 0) return told
  const left: ToldToMember[] = []
  for (const [board, own] of Map.groupBy(told, (each) => each.board)) {
    const then = { ...now, shown: now.before, hidden: own.map(({ cell }) => cell) }
    const tried = await tryNested(knownToMember(then, board), () => true, 1)
    const open = new Set(tried.flatMap((each) => (widthOf(each) < 1 ? [] : [keyOf(each.cell)])))
    left.push(...own.filter(({ cell }) => open.has(keyOf(cell))))
  }
  return left
}
