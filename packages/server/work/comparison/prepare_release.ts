import { periodBounds } from '@lyhord/core'
import type { ReleasePolicy } from '@lyhord/core/disclosure/policy.ts'
import type { TenantDb } from '../../outside/database/tenant_db.ts'
import { type Area, listAreas } from '../../queries/areas.ts'
import type { ReleasePeriod } from '../../queries/release_input.ts'
import { listPublic, listPublicElsewhere } from '../../queries/releases.ts'
import { listReceived, type Received } from '../../queries/submissions.ts'
import { listToldOf } from '../../queries/told_by_reports.ts'
import { layOutAreas } from './area_sets.ts'
import { missingIn } from './missing_in.ts'
import { shownAreas } from './shown_areas.ts'

/** One half-year as it would go into a release now. */
export interface PreparedPeriod {
  readonly period: ReleasePeriod
  readonly received: readonly Received[]
}

/**
 * Who belongs to the region's areas on the last day of a half-year, who has reported, and what is public already.
 * Submissions of others than members are left aside, but what has been released stays.
 */
export const preparePeriod = async (
  db: TenantDb,
  form: string,
  period: string,
  policy: ReleasePolicy,
): Promise<PreparedPeriod> => {
  const areas = await listAreas(db, periodBounds(period).to)
  const names = new Map(areas.flatMap((a) => a.members.map((m) => [m.code, m.name] as const)))
  const received = (await listReceived(db, form, period))
    .filter((s) => names.has(s.code) || s.released)
    .sort((a, b) => (`${a.code} ${a.tenant}` < `${b.code} ${b.tenant}` ? -1 : 1))
  for (const { code, name } of received) if (!names.has(code)) names.set(code, name)
  const reported = new Set(received.map((s) => s.code))
  const named = (code: string) => received.every((s) => s.code !== code || s.named)
  const members = [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, name]) => ({
      code,
      name,
      reported: reported.has(code),
      named: reported.has(code) && named(code),
    }))
  return {
    received,
    period: {
      period,
      members,
      areas: reportingAreas(areas, [...reported], policy),
      missing: missingIn(form, received, policy),
      earlier: await earlierOf(db, form, period, [...reported]),
      told: await listToldOf(
        db,
        form,
        period,
        received.map((s) => s.tenant),
      ),
    },
  }
}

const reportingAreas = (
  areas: readonly Area[],
  reported: readonly string[],
  { fewestBoards }: ReleasePolicy,
): ReleasePeriod['areas'] => {
  const sets = areas.map(({ area, members }) => ({
    label: area,
    units: reported.filter((code) => members.some((m) => m.code === code)).sort(),
  }))
  const shown = shownAreas(reported, sets, fewestBoards).areas
  const layout = layOutAreas(reported, shown)
  return areas.map(({ area, kind, name, invented, members }, i) => {
    const set = sets[i]
    const units = set?.units ?? []
    return {
      area,
      kind,
      name,
      invented,
      members: new Set(members.map((m) => m.code)).size,
      label: (set && shown.includes(set) && layout.labelOf(units)) || null,
      units,
    }
  })
}

/** What has been public of a half-year, withdrawn or not: it has been read. Other regions' too, of any of the same members. */
const earlierOf = async (
  db: TenantDb,
  form: string,
  period: string,
  reported: readonly string[],
): Promise<readonly string[]> =>
  [...(await listPublic(db, form, period)), ...(await listPublicElsewhere(db, form, period, reported))].map(
    (release) => release.id,
  )
