import { randomUUID } from 'node:crypto'
import type { Pools } from '../../outside/database/open_pools.ts'
import { inTenant, type TenantDb, type Within } from '../../outside/database/tenant_db.ts'
import { replaceArea } from '../../queries/areas.ts'
import { writeAudit } from '../../queries/audit.ts'
import { holdReleases, publishRelease } from '../../queries/release_publication.ts'
import { findRelease, listReleases, type ReleaseRow } from '../../queries/releases.ts'
import { insertSubmission, listSent } from '../../queries/submissions.ts'
import { findSettings } from '../../queries/tenants.ts'
import { version } from '../../version.ts'
import { inventedId } from '../demonstration/invented_id.ts'
import { peopleOf, regionPeople } from '../demonstration/people.ts'
import { demonstration } from '../synthetic/demonstration.ts'
import { linkedAlone } from '../tally_tenant.ts'
import { beginRelease } from './begin_release.ts'
import { contentOfSubmission } from './content.ts'
import { demonstrationAreas } from './demonstration_areas.ts'
import { makeRelease } from './make_release.ts'

const form = 'utredning'
const releases = [['2024-H2', '2025-H1'], ['2025-H2']] as const
/** Boards that have chosen not to be named, one of each size. */
const unnamed: readonly string[] = ['9905', '9908', '9911', '9914']
const tenantOf = (code: string): string => inventedId(`tenant ${code}`)

/** The demonstration's region of co-operation. */
const demonstrationRegion = tenantOf('9900')

/** What came of it: the numbers of the releases, or why there was nothing to do. */
export type Demonstrated = { readonly published: readonly number[] } | 'no_demonstration' | 'done_before'

const never = AbortSignal.any([])

/**
 * The comparison of the demonstration region: invented areas, submissions of all its boards and two published releases
 * of three half-years. What was cut off before is gone on with.
 */
export const demonstrateComparison = async (
  { app }: Pick<Pools, 'app'>,
  tenants: readonly string[],
  stop: AbortSignal = never,
): Promise<Demonstrated> => {
  if (!tenants.includes(demonstrationRegion)) return 'no_demonstration'
  const { name } = await inTenant(app, { tenant: demonstrationRegion, user: null }, findSettings)
  const analyst = inventedId(regionPeople(name).find((p) => p.role === 'analyst')?.email ?? '')
  const within = { tenant: demonstrationRegion, user: analyst }
  if (await inTenant(app, within, isDone)) return 'done_before'
  await inTenant(app, within, saveAreas)
  for (const { code, name: place } of demonstration()) {
    const lead = inventedId(peopleOf(place).find((p) => p.role === 'lead')?.email ?? '')
    await inTenant(app, { tenant: tenantOf(code), user: lead }, (db) => submitAll(db, code))
  }
  const published: number[] = []
  for (const periods of releases) published.push(...(await releaseOne(app, within, periods, stop)))
  return { published }
}

const isDone = async (db: TenantDb): Promise<boolean> => {
  for (const periods of releases) {
    const found = await findOwn(db, periods)
    if (found === undefined || found.state === 'making' || found.state === 'made') return false
  }
  return true
}

const findOwn = async (db: TenantDb, periods: readonly string[]): Promise<ReleaseRow | undefined> =>
  (await listReleases(db)).findLast((r) => r.tenant === db.tenant && r.periods.join() === periods.join())

const releaseOne = async (
  app: Pools['app'],
  within: Within,
  periods: readonly string[],
  stop: AbortSignal,
): Promise<readonly number[]> => {
  const id = await inTenant(app, within, async (db) => {
    await holdReleases(db)
    const found = await findOwn(db, periods)
    if (found) return found.id
    const begun = await beginRelease(db, { form, periods, threshold: 4 }, version)
    await writeAudit(db, { act: 'release_begun', purpose: begun })
    return begun
  })
  await makeRelease(app, within, id, stop)
  return inTenant(app, within, async (db) => {
    if (!(await publishRelease(db, id))) return []
    await writeAudit(db, { act: 'release_published', purpose: id })
    return [(await findRelease(db, id))?.number ?? 0]
  })
}

const submitAll = async (db: TenantDb, code: string): Promise<void> => {
  const sent = new Set((await listSent(db)).map((s) => s.period))
  const unsent = releases.flat().filter((period) => !sent.has(period))
  if (unsent.length === 0) return
  const own = await linkedAlone(db, form)
  const answersOf = async () => own
  for (const period of unsent) {
    const content = await contentOfSubmission(db, form, period, answersOf)
    const made = { id: randomUUID(), to: demonstrationRegion, form, period, ...content }
    await insertSubmission(db, { ...made, named: !unnamed.includes(code) })
    const count = content.tallies.length
    await writeAudit(db, { act: 'tallies_submitted', purpose: `${form} ${period}`, count })
  }
}

const saveAreas = async (db: TenantDb): Promise<void> => {
  for (const area of demonstrationAreas) await replaceArea(db, area)
  await writeAudit(db, { act: 'areas_saved', count: demonstrationAreas.length })
}
