import { type DisclosurePolicy, isUnsafe, type Release } from '@lyhord/core'
import { audit } from '../protect/audit.ts'
import { auditCaseOf } from '../protect/audit_case.ts'
import type { AuditCase } from '../protect/audit_cells.ts'

/** What the independent auditor says of a release, in numbers of cells. It passes when nothing can be told. */
export interface ReleaseAudit {
  readonly pass: boolean
  readonly audited: number
  readonly recoverable: number
  readonly narrow: number
  readonly exposed: number
  readonly wrong: number
  /** The narrowest interval of an unsafe cell; `null` when there was none. */
  readonly narrowest: number | null
}

/** A table with all its cells, and by what it is judged. */
export interface AuditTask {
  readonly given: AuditCase
  readonly policy: DisclosurePolicy
}

/** The tables of one indicator by the groupings that are crossed, as the auditor gets them. */
export const taskOf = (
  { counts, system, protection }: Pick<Release, 'counts' | 'system' | 'protection'>,
  areaColumns: readonly string[],
  by: readonly string[],
  policy: DisclosurePolicy,
): AuditTask => {
  const formula = `(${['area', ...areaColumns].join('+')})*${[...by, 'part'].join('*')}`
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
    narrowest,
  }
}

/** All audits as one. */
export const sumOfAudits = (audits: readonly ReleaseAudit[]): ReleaseAudit => {
  const sum = (of: 'audited' | 'recoverable' | 'narrow' | 'exposed' | 'wrong'): number =>
    audits.reduce((all, a) => all + a[of], 0)
  const widths = audits.flatMap((a) => a.narrowest ?? [])
  return {
    pass: audits.length > 0 && audits.every((a) => a.pass),
    audited: sum('audited'),
    recoverable: sum('recoverable'),
    narrow: sum('narrow'),
    exposed: sum('exposed'),
    wrong: sum('wrong'),
    narrowest: widths.length === 0 ? null : Math.min(...widths),
  }
}
