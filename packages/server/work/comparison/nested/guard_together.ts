import type { FormEntry } from '@lyhord/catalogue'
import type { ReleasePolicy } from '@lyhord/core/disclosure/policy.ts'
import { type NestedAudit, nestedAuditOf } from '../../protect/nested/audit_nested.ts'
import { changesByBoard } from '../../protect/nested/near_tables.ts'
import type { NestedCase } from '../../protect/nested/nested_case.ts'
import { partsOf } from '../../protect/nested/parts.ts'
import { here, type Solving } from '../../protect/nested/solving.ts'
import { widen } from '../../protect/nested/widen.ts'
import type { MadeTable } from '../release_all.ts'
import type { PeriodInput } from '../release_period.ts'
import { caseOfRelease } from './case_of_release.ts'
import { guardMembers } from './guard_members.ts'
import { newlyTold } from './newly_told.ts'
import { withoutCounts } from './without_counts.ts'

const any = Number.POSITIVE_INFINITY
/**
 * What may be hidden for one count, round by round. Of few boards, with what little does for others hidden, most that would
 * have taken much needs no more; of many, what guards is far away and costs much anyway. What is not done then stands in the
 * audit.
 */
const mostCosts = { few: [50, 200, any, any], many: [any, any, any, any] }

export interface GuardedTogether {
  readonly tables: readonly MadeTable[]
  readonly together: NestedAudit
  /** How many small counts of others members can compute; absent by policies that do not ask. */
  readonly toldToMembers?: number
}

/**
 * Audits all indicators of a half-year together, with what is published of it before, and hides more until no small count
 * is told within fewer steps than the policy says. Counts that releases before tell as closely are not this one's to guard.
 */
export const guardTogether = async (
  entry: FormEntry,
  input: PeriodInput,
  made: readonly MadeTable[],
  policy: ReleasePolicy,
  solving: Solving = here,
): Promise<GuardedTogether> => {
  const { given: caseOf, placeOf } = caseOfRelease(entry, input)
  const given = (tables: readonly MadeTable[]): NestedCase =>
    caseOf(tables.map(({ grouping, released }) => ({ grouping, table: released.content })))
  const tryAll = newlyTold(policy, solving)
  let [tables, now] = [made, given(made)]
  let tried = await tryAll(now, [])
  const isMany = partsOf(now).length > 1
  const [changesIn, where] = [changesByBoard(now, policy.width), isMany ? solving : here]
  for (const most of isMany ? mostCosts.many : mostCosts.few) {
    const { hidden, tables: possible } = await widen(now, tried, policy.width, most, changesIn, where)
    if (hidden.length === 0 && possible.length === 0) continue
    tables = withoutCounts(tables, hidden, placeOf)
    now = given(tables)
    tried = await tryAll(now, possible)
  }
  const together = nestedAuditOf(now, tried, policy.width)
  if (!policy.guardsMembers) return { tables, together }
  const guarded = await guardMembers(tables, { caseOf: given, placeOf, policy, changesIn, solving: where })
  return { tables: guarded.tables, together, toldToMembers: guarded.told }
}
