import { type DisclosurePolicy, isUnsafe, type Release } from '@lyhord/core'
import { audit } from '../protect/audit.ts'
import { auditCaseOf } from '../protect/audit_case.ts'
import type { AuditCase } from '../protect/audit_cells.ts'
import type { NestedAudit } from '../protect/nested/audit_nested.ts'

/** What the independent auditor says of a release, in numbers of cells. It passes when nothing can be told. */
export interface ReleaseAudit {
  readonly pass: boolean
  readonly audited: number
  readonly recoverable: number
  readonly narrow: number
  readonly exposed: number
  readonly wrong: number
  /** Pairs of boards that shown areas tell of alone, so that each could compute the other's counts. */
  readonly pairs: number
  /** The narrowest interval of an unsafe cell; `null` when there was none. */
  readonly narrowest: number | null
  /** What all indicators tell together, nothing of it to the one; absent by policies that do not ask. */
  readonly together?: NestedAudit
  /** Small counts of others that members can compute, knowing their own; absent by policies that do not ask. */
  readonly toldToMembers?: number
}

/** A table with all its cells, and by what it is judged. */
export interface AuditTask {
  readonly given: AuditCase
  readonly policy: DisclosurePolicy
}

/** The tables of one indicator by the groupings that are crossed, as the auditor gets them. `parts`: the columns that say what is counted. */
export const taskOf = (
  { counts, system, protection }: Pick<Release, 'counts' | 'system' | 'protection'>,
  areaColumns: readonly string[],
  by: readonly string[],
  policy: DisclosurePolicy,
  parts: readonly string[] = ['part'],
): AuditTask => {
  const crossed = [...by, `(${parts.join('+')})`]
  const formula = `(${['area', ...areaColumns].join('+')})*${crossed.join('*')}`
  return { given: auditCaseOf({ counts, system, tables: [formula] }, protection), policy }
}

/** Audits a table by linear programming. */
export const judged = async ({ given, policy }: AuditTask): Promise<ReleaseAudit> => {
  const { pass, audited, recoverable, narrow, exposed, wrong, narrowest } = await audit(
    given,
    (count) => isUnsafe(count, policy),
    policy.width,
  )
  return {
    pass,
    audited,
    recoverable: recoverable.length,
    narrow: narrow.length,
    exposed: exposed.length,
    wrong: wrong.length,
    pairs: 0,
    narrowest,
  }
}

/** All audits as one. */
export const sumOfAudits = (audits: readonly ReleaseAudit[]): ReleaseAudit => {
  const sum = (
    of: Exclude<keyof ReleaseAudit, 'pass' | 'narrowest' | 'together' | 'toldToMembers'>,
  ): number => audits.reduce((all, a) => all + a[of], 0)
  const widths = audits.flatMap((a) => a.narrowest ?? [])
  const together = audits.flatMap((a) => a.together ?? [])
  const told = audits.flatMap((a) => a.toldToMembers ?? [])
  return {
    pass: audits.length > 0 && audits.every((a) => a.pass),
    audited: sum('audited'),
    recoverable: sum('recoverable'),
    narrow: sum('narrow'),
    exposed: sum('exposed'),
    wrong: sum('wrong'),
    pairs: sum('pairs'),
    narrowest: widths.length === 0 ? null : Math.min(...widths),
    ...(together.length > 0 && { together: sumOfNested(together) }),
    ...(told.length > 0 && { toldToMembers: told.reduce((all, one) => all + one, 0) }),
  }
}

/** What all indicators tell together, as a part of the audit: a count that is told to the one, to all or to a member, stops the release. */
export const auditTogether = (found: {
  readonly together: NestedAudit
  readonly toldToMembers?: number
}): ReleaseAudit => ({
  pass: found.together.exact === 0 && (found.toldToMembers ?? 0) === 0,
  ...{ audited: 0, recoverable: 0, narrow: 0, exposed: 0, wrong: 0, pairs: 0, narrowest: null },
  ...found,
})

const sumOfNested = (audits: readonly NestedAudit[]): NestedAudit => {
  const sum = (of: keyof NestedAudit): number => audits.reduce((all, a) => all + a[of], 0)
  return { audited: sum('audited'), narrow: sum('narrow'), exact: sum('exact') }
}
