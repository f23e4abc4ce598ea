import { type DisclosurePolicy, isUnsafe, type Release } from '@lyhord/core'
import { audit } from '../protect/audit.ts'
import { auditCaseOf } from '../protect/audit_case.ts'

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

/** Audits the tables of one indicator by one grouping, by linear programming. */
export const auditOf = async (
  { counts, system, protection }: Release,
  areaColumns: readonly string[],
  grouping: string,
  policy: DisclosurePolicy,
): Promise<ReleaseAudit> => {
  const formula = `(${['area', ...areaColumns].join('+')})*${grouping}*period*part`
  const given = auditCaseOf({ counts, system, tables: [formula] }, protection)
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
