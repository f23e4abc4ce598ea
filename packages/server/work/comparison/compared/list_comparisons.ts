import { formById } from '@lyhord/catalogue'
import type { TenantDb } from '../../../outside/database/tenant_db.ts'
import { listIndicators } from '../../../queries/release_tables.ts'
import { allReleased } from '../released_indicators.ts'
import type { ComparisonShelf } from './comparison_shelf.ts'
import { type Outline, outlines, periodsOf } from './outline.ts'
import { placesIn } from './places.ts'

/** Everything that can be compared: of each region and form the periods, indicators, areas and members. */
export const listComparisons = async (db: TenantDb, shelf: ComparisonShelf) => {
  const all = []
  for (const outline of await outlines(db, shelf)) {
    const latest = outline.halves.at(-1)
    if (latest) all.push(await comparisonOf(db, outline, latest))
  }
  return all
}

const comparisonOf = async (db: TenantDb, outline: Outline, latest: Outline['halves'][number]) => {
  const { from, region, form } = outline
  const { areas, members } = placesIn(outline, { period: latest.half, halves: [latest] })
  const there = new Set(await listIndicators(db, latest.release.id))
  const entry = formById(form)
  return {
    from,
    region,
    form,
    periods: periodsOf(outline).map(({ period, halves }) => {
      const [only, other] = halves
      const release = other ? undefined : only?.release
      return {
        period,
        release: release?.id ?? null,
        number: release?.number ?? null,
        publishedAt: release?.publishedAt.toISOString() ?? null,
      }
    }),
    indicators: (entry ? allReleased(entry) : [])
      .filter(({ id }) => there.has(id))
      .map(({ id, of, code, kind }) => ({ id, indicator: of.id, code, kind })),
    areas: areas.map(({ label, kind, name, invented }) => ({ label, kind, name, invented })),
    members: members.filter((m) => m.listed).map(({ key, name, mine }) => ({ key, name, mine })),
    mine: members.find((m) => m.mine)?.key ?? null,
  }
}
