import type { TenantDb } from '../../outside/database/tenant_db.ts'
import { listTables } from '../../queries/release_tables.ts'
import { findRelease, type ReleaseRow } from '../../queries/releases.ts'
import { listInputs, type Received } from '../../queries/submissions.ts'
import type { AreaSet } from './area_sets.ts'
import type { EarlierRelease } from './earlier_releases.ts'
import { gridGroupings, type Unit } from './grid.ts'
import { asEarlier } from './published_here.ts'

/** A half-year of a release that is made now. */
interface Now {
  readonly period: string
  readonly units: readonly Unit[]
  readonly inputs: readonly Pick<Received, 'id' | 'code' | 'period'>[]
}

/**
 * What a release says of a half-year: of members that have gone since then, and of areas with them, it says nothing now. What
 * another region's was made of is not to be seen here: its areas are as they were where all that it shows of them is.
 */
export const readEarlier = async (
  db: TenantDb,
  id: string,
  { period, units, inputs }: Now,
): Promise<EarlierRelease> => {
  const release = await findRelease(db, id)
  const tables = (await listTables(db, id, { period })).flatMap(({ grouping, released }) => {
    const by = gridGroupings.find((g) => g === grouping)
    return by ? [{ grouping: by, table: released.content }] : []
  })
  const codes = new Set(units.map((u) => u.code))
  const isThere = (area: AreaSet): boolean => area.units.every((code) => codes.has(code))
  const all = (release ? areasThen(release, period) : []).filter(isThere)
  if (release?.tenant !== db.tenant) return asEarlier(all, tables, units)
  const [then, now] = [await listInputs(db, id), inputs].map((of) => submissionsOf(of, period))
  const isSame = (area: AreaSet): boolean => area.units.every((code) => now?.get(code) === then?.get(code))
  return { areas: all.filter(isSame), corrected: all.filter((area) => !isSame(area)), tables }
}

/** By member, which submissions stand for it. */
const submissionsOf = (inputs: Now['inputs'], period: string): ReadonlyMap<string, string> =>
  new Map(
    [
      ...Map.groupBy(
        inputs.filter((s) => s.period === period),
        (s) => s.code,
      ),
    ].map(([code, own]) => [code, own.map((s) => s.id).join()]),
  )

/** The areas of a release as they were, under the labels of its tables and with its number, so that none is mistaken. */
const areasThen = ({ input }: ReleaseRow, period: string): readonly AreaSet[] => {
  const then = input.periods.find((p) => p.period === period)
  const units = (then?.members ?? []).filter((m) => m.reported).map((m) => m.code)
  return [
    { label: 'Total', units },
    ...units.map((code) => ({ label: code, units: [code] })),
    ...(then?.areas ?? []).flatMap((a) => (a.label === null ? [] : [{ label: a.label, units: a.units }])),
  ]
}
