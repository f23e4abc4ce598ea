import { formById } from '@lyhord/catalogue'
import type { TenantDb } from '../../outside/database/tenant_db.ts'
import { listIndicators } from '../../queries/release_tables.ts'
import type { ComparisonShelf } from '../comparison/compared/comparison_shelf.ts'
import { type Outline, outlines, periodsOf } from '../comparison/compared/outline.ts'
import { placesIn } from '../comparison/compared/places.ts'
import { allReleased, type OneReleased } from '../comparison/released_indicators.ts'
import { type OpenAsked, updatedOf } from './open_indicator.ts'

/** A table that anybody may read, as it stands in a list. */
export interface ListedTable {
  readonly asked: OpenAsked
  readonly released: OneReleased
  readonly outline: Outline
  readonly periods: readonly string[]
  readonly updated: Date
  readonly invented: boolean
  /** Those who have agreed to be named in the latest half-year. */
  readonly named: readonly { readonly code: string; readonly name: string }[]
}

/** Every open table: by region, form and indicator. `outlines`: what stands behind them. */
export const listOpen = async (
  db: TenantDb,
  shelf: ComparisonShelf,
): Promise<{ readonly tables: readonly ListedTable[]; readonly outlines: readonly Outline[] }> => {
  const all = await outlines(db, shelf)
  const tables: ListedTable[] = []
  for (const outline of all) {
    const [entry, latest] = [formById(outline.form), outline.halves.at(-1)]
    if (!entry || !latest) continue
    const there = new Set(await listIndicators(db, latest.release.id))
    const { areas, members } = placesIn(outline, { halves: [latest] })
    const about = {
      outline,
      periods: periodsOf(outline).map((p) => p.period),
      updated: updatedOf(outline),
      invented: areas.some((a) => a.invented),
      named: members.flatMap(({ code, name, listed }) =>
        listed && code !== null && name !== null ? [{ code, name }] : [],
      ),
    }
    for (const released of allReleased(entry))
      if (there.has(released.id)) {
        const asked = { from: outline.from, form: outline.form, indicator: released.id }
        tables.push({ ...about, asked, released })
      }
  }
  return { tables, outlines: all }
}
