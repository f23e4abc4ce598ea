import type { Released } from '@lyhord/core'
import type { Backdrop } from '@lyhord/core/disclosure/compared/backdrop.ts'
import { type CellIndex, indexOf } from '@lyhord/core/disclosure/compared/cell_index.ts'
import type { TenantDb } from '../../../outside/database/tenant_db.ts'
import { findPublishedInput, listMargins } from '../../../queries/comparisons.ts'
import { listTables } from '../../../queries/release_tables.ts'
import type { ReleaseRow } from '../../../queries/releases.ts'

type Backdrops = ReadonlyMap<string, Released<Backdrop>>
type Indexes = ReadonlyMap<string, Released<CellIndex>>

/**
 * Keeps what has been read of published releases: they never change. Whether one is still published is asked of the
 * database every time, before this is.
 */
export interface ComparisonShelf {
  input(db: TenantDb, release: string): Promise<Pick<ReleaseRow, 'tenant' | 'input' | 'salt'>>
  /** One indicator in one half-year, with its groups; `undefined` when it is not released there. */
  indicator(db: TenantDb, release: string, half: string, id: string): Promise<Released<CellIndex> | undefined>
  /** Every indicator in one half-year, without groups. */
  margins(db: TenantDb, release: string, half: string): Promise<Indexes>
  /** What everybody is read against, by indicator. `of`: which releases, half-years and area. */
  backdrops(of: string, make: () => Backdrops): Promise<Backdrops>
}

/** Most is kept of one nation: some 60 MB in all. */
const mostInputs = 60
const mostIndicators = 400
const mostMargins = 6
const mostBackdrops = 100

export const openComparisonShelf = (): ComparisonShelf => {
  const inputs = new Map<string, Awaited<ReturnType<typeof findPublishedInput>>>()
  const indicators = new Map<string, Released<CellIndex> | undefined>()
  const margins = new Map<string, Indexes>()
  const backdrops = new Map<string, Backdrops>()
  return {
    input: (db, release) => kept(inputs, release, mostInputs, () => findPublishedInput(db, release)),
    indicator: (db, release, half, id) =>
      kept(indicators, `${release} ${half} ${id}`, mostIndicators, async () => {
        const tables = await listTables(db, release, { indicator: id, period: half })
        return tables.length === 0 ? undefined : indexOf(tables.map((t) => t.released))
      }),
    margins: (db, release, half) =>
      kept(margins, `${release} ${half}`, mostMargins, async () => {
        const tables = await listMargins(db, release, half)
        return new Map(tables.map(({ indicator, released }) => [indicator, indexOf([released], 'margins')]))
      }),
    backdrops: (of, make) => kept(backdrops, of, mostBackdrops, async () => make()),
  }
}

/** What is there, or what is read now; the one asked for longest ago goes first. */
const kept = async <T>(
  shelf: Map<string, T>,
  key: string,
  most: number,
  read: () => Promise<T>,
): Promise<T> => {
  const known = shelf.get(key)
  const value = known ?? (await read())
  shelf.delete(key)
  shelf.set(key, value)
  for (const oldest of shelf.keys()) {
    if (shelf.size <= most) break
    shelf.delete(oldest)
  }
  return value
}
