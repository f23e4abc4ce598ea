import type { FormEntry } from '@lyhord/catalogue'
import { isUnsafe, type ReleasePolicy } from '@lyhord/core/disclosure/policy.ts'
import { auditNested } from '../../protect/nested/audit_nested.ts'
import type { ReleaseAudit } from '../audit_release.ts'
import type { MadeTable } from '../release_all.ts'
import type { PeriodInput } from '../release_period.ts'
import { caseOfRelease } from './case_of_release.ts'

/** With more boards the linear program of all indicators is too large to be solved while somebody waits. */
export const mostTogether = 24

/** Audits all indicators of a half-year together, with what is published of it before. What is found is told, and stops no release. */
export const judgedTogether = async (
  entry: FormEntry,
  { units, areas, earlier }: PeriodInput,
  made: readonly MadeTable[],
  policy: ReleasePolicy,
): Promise<ReleaseAudit> => {
  const tables = made.map(({ grouping, released }) => ({ grouping, table: released.content }))
  const given = caseOfRelease(entry, units, { areas, tables }, earlier)
  const unsafe = (count: number): boolean => isUnsafe(count, policy)
  const together = await auditNested(given, unsafe, policy.width)
  const nothing = { audited: 0, recoverable: 0, narrow: 0, exposed: 0, wrong: 0, pairs: 0, narrowest: null }
  return { ...nothing, pass: true, together }
}
