import { randomUUID } from 'node:crypto'
import type { Pools } from '../../outside/database/open_pools.ts'
import { inTenant, type TenantDb } from '../../outside/database/tenant_db.ts'
import { type Area, replaceArea } from '../../queries/areas.ts'
import { writeAudit } from '../../queries/audit.ts'
import { findRelease, listReleases, publishRelease } from '../../queries/releases.ts'
import { insertSubmission } from '../../queries/submissions.ts'
import { findSettings } from '../../queries/tenants.ts'
import { version } from '../../version.ts'
import { inventedId } from '../demonstration/invented_id.ts'
import { peopleOf, regionPeople } from '../demonstration/people.ts'
import { demonstration } from '../synthetic/demonstration.ts'
import { beginRelease } from './begin_release.ts'
import { contentOfSubmission } from './content.ts'
import { makeRelease } from './make_release.ts'

const form = 'utredning'
const releases = [['2024-H2', '2025-H1'], ['2025-H2']] as const
const tenantOf = (code: string): string => inventedId(`tenant ${code}`)
const region = tenantOf('9900')

/** What came of it: the numbers of the releases, or why there was nothing to do. */
export type Demonstrated = { readonly published: readonly number[] } | 'no_demonstration' | 'done_before'

/**
 * The comparison of the demonstration region: invented areas, submissions of all its boards and two published releases
 * of three half-years.
 */
export const demonstrateComparison = async (
  { app }: Pools,
  tenants: readonly string[],
): Promise<Demonstrated> => {
  if (!tenants.includes(region)) return 'no_demonstration'
  const { name } = await inTenant(app, { tenant: region, user: null }, findSettings)
  const analyst = inventedId(regionPeople(name).find((p) => p.role === 'analyst')?.email ?? '')
  const within = { tenant: region, user: analyst }
  if ((await inTenant(app, within, listReleases)).some((r) => r.tenant === region)) return 'done_before'
  await inTenant(app, within, saveAreas)
  for (const { code, name: place } of demonstration()) {
    const lead = inventedId(peopleOf(place).find((p) => p.role === 'lead')?.email ?? '')
    await inTenant(app, { tenant: tenantOf(code), user: lead }, submitAll)
  }
  const published: number[] = []
  for (const periods of releases) {
    const id = await inTenant(app, within, async (db) => {
      const begun = await beginRelease(db, { form, periods, threshold: 4 }, version)
      await writeAudit(db, { act: 'release_begun', purpose: begun })
      return begun
    })
    await makeRelease(app, within, id, AbortSignal.any([]))
    published.push(...(await inTenant(app, within, (db) => publish(db, id))))
  }
  return { published }
}

const publish = async (db: TenantDb, id: string): Promise<readonly number[]> => {
  if (!(await publishRelease(db, id))) return []
  await writeAudit(db, { act: 'release_published', purpose: id })
  return [(await findRelease(db, id))?.number ?? 0]
}

const submitAll = async (db: TenantDb): Promise<void> => {
  for (const period of releases.flat()) {
    const { tallies, checksum } = await contentOfSubmission(db, form, period)
    await insertSubmission(db, { id: randomUUID(), to: region, form, period, tallies, checksum })
    await writeAudit(db, { act: 'tallies_submitted', purpose: `${form} ${period}`, count: tallies.length })
  }
}

const saveAreas = async (db: TenantDb): Promise<void> => {
  for (const area of areas) await replaceArea(db, area)
  await writeAudit(db, { act: 'areas_saved', count: areas.length })
}

/** Invented, as everything here: the whole region, and its boards by how many investigations they were given. */
const areaOf = (area: string, kind: Area['kind'], name: string, from: number, to: number): Area => ({
  area,
  kind,
  name,
  source: 'Påhittad indelning för demonstrationen',
  year: 2024,
  invented: true,
  members: demonstration()
    .filter(({ size }) => from <= size && size < to)
    .map((m) => ({ code: m.code, name: m.name, from: '2020-01-01', to: null })),
})

const areas: readonly Area[] = [
  areaOf('lindbygden', 'region', 'Lindbygden', 0, Number.POSITIVE_INFINITY),
  areaOf('storre', 'group', 'Större kommuner (påhittad grupp)', 250, Number.POSITIVE_INFINITY),
  areaOf('mellan', 'group', 'Mellanstora kommuner (påhittad grupp)', 130, 250),
  areaOf('mindre', 'group', 'Mindre kommuner (påhittad grupp)', 0, 130),
]
