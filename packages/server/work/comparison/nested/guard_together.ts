import type { FormEntry } from '@lyhord/catalogue'
import type { ReleasePolicy } from '@lyhord/core/disclosure/policy.ts'
import { type NestedAudit, nestedAuditOf } from '../../protect/nested/audit_nested.ts'
import { widen } from '../../protect/nested/widen.ts'
import type { MadeTable } from '../release_all.ts'
import type { PeriodInput } from '../release_period.ts'
import { caseOfRelease } from './case_of_release.ts'
import { newlyTold } from './newly_told.ts'
import { withoutCounts } from './without_counts.ts'

/** With more boards the linear program of all indicators is too large to be solved while somebody waits. */
export const mostTogether = 24

/**
 * What may be hidden for one count, round by round: with what little does for others hidden, most that would have taken much
 * needs no more. What is not done then stands in the audit.
 */
const mostCosts = [50, 200, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]

export interface GuardedTogether {
  readonly tables: readonly MadeTable[]
  readonly together: NestedAudit
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
): Promise<GuardedTogether> => {
  let tables = made
  const tryAll = newlyTold(policy)
  for (let round = 0; ; round++) {
    const told = tables.map(({ grouping, released }) => ({ grouping, table: released.content }))
    const { given, placeOf } = caseOfRelease(entry, input, told)
    const tried = await tryAll(given)
    const together = nestedAuditOf(tried, policy.width)
    const most = mostCosts[round]
    if (together.narrow === 0 || most === undefined) return { tables, together }
    tables = withoutCounts(tables, await widen(given, tried, policy.width, most), placeOf)
  }
}
