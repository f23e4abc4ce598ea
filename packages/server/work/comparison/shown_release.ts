import type { ReleasePeriod } from '../../queries/release_input.ts'
import type { StoredAudit } from '../../queries/release_making.ts'
import type { ReleaseRow } from '../../queries/releases.ts'
import type { Naming } from './naming.ts'

/** A release in a list. `tenant`: who asks. */
export const shownRelease = (r: ReleaseRow, tenant: string) => ({
  id: r.id,
  number: r.number,
  region: r.input.region,
  own: r.tenant === tenant,
  form: r.form,
  periods: [...r.periods],
  state: r.state,
  madeAt: r.madeAt.toISOString(),
  publishedAt: r.publishedAt?.toISOString() ?? null,
  withdrawnAt: r.withdrawnAt?.toISOString() ?? null,
  withdrawnWhy: r.withdrawnWhy,
  fault: r.fault,
})

/** Who had reported, area by area. An area of one member that is not named to the reader has no label: it would tell which. */
export const shownPeriod = ({ period, members, areas, missing }: ReleasePeriod, naming?: Naming) => ({
  period,
  members: members.map(({ code, name, reported }) => ({ code, name, reported })),
  areas: areas.map(({ units, label, ...area }) => ({
    ...area,
    label: label === null || naming?.sees(label) === false ? null : label,
    reported: units.length,
  })),
  missing: { ...missing },
})

/**
 * The verdict. Only that the narrowest is as wide as it should be is told: how much wider would tell which hidden counts are
 * small. Before it is published only about how many are hidden: releases by several thresholds would tell how large they are.
 */
export const shownAudit = ({
  audit,
  policy,
  publishedAt,
}: Pick<ReleaseRow, 'audit' | 'policy' | 'publishedAt'>): StoredAudit | null => {
  if (!audit) return null
  if (publishedAt === null) return roughAudit(audit)
  return { ...audit, narrowest: audit.narrowest === null ? null : Math.min(audit.narrowest, policy.width) }
}

/** None and few are told alike. */
const roughAudit = (audit: StoredAudit): StoredAudit => ({
  ...audit,
  audited: hundreds(audit.audited),
  narrowest: null,
  ...(audit.together && { together: { ...audit.together, audited: hundreds(audit.together.audited) } }),
})

const hundreds = (count: number): number => 100 * Math.max(1, Math.ceil(count / 100))
