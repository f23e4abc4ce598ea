import type { ReleasePeriod, ReleaseRow } from '../../queries/releases.ts'

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
})

/** Who had reported, area by area. */
export const shownPeriod = ({ period, members, areas, missing }: ReleasePeriod) => ({
  period,
  members: [...members],
  areas: areas.map(({ units, ...area }) => ({ ...area, reported: units.length })),
  missing: { ...missing },
})
