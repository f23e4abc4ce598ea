import type { ShareIndicator } from '@lyhord/core'
import { figuresOf } from '@lyhord/core/disclosure/figures.ts'
import type { TenantDb } from '../../../outside/database/tenant_db.ts'
import { listMargins, listPublished } from '../../../queries/comparisons.ts'
import type { RereadTable } from '../../../queries/release_tables.ts'
import type { ReleaseRow } from '../../../queries/releases.ts'
import type { HalfYear } from '../over_time.ts'
import type { Voice } from '../voice.ts'
import { cellOf, shareOf } from './cells.ts'
import { everybody } from './places.ts'
import { shareCells } from './share_cells.ts'

/** The margins of half-years up to a report's own, each from the latest release that is published of it. */
export interface Earlier {
  readonly period: string
  readonly tables: readonly RereadTable[]
}

/** The half-years that a region has published of a form until one of them, which is read from the release in hand. */
export const earlierOf = async (
  db: TenantDb,
  release: Pick<ReleaseRow, 'tenant' | 'id' | 'form'>,
  until: string,
): Promise<readonly Earlier[]> => {
  const published = (await listPublished(db)).filter(
    ({ tenant, form }) => tenant === release.tenant && form === release.form,
  )
  const from = new Map(published.flatMap(({ id, periods }) => periods.map((p) => [p, id] as const)))
  from.set(until, release.id)
  const found: Earlier[] = []
  for (const [period, id] of [...from].filter(([p]) => p <= until))
    found.push({ period, tables: await listMargins(db, id, period) })
  return found
}

/** A share of all together in each half-year where it may be shown. */
export const releasedHalfYears = (
  indicator: ShareIndicator,
  earlier: readonly Earlier[],
  voice: Voice,
): readonly HalfYear[] =>
  earlier.flatMap(({ period, tables }) => {
    const ofIt = tables.flatMap((t) => (t.indicator === indicator.id ? [t.released] : []))
    const cell = cellOf(figuresOf(ofIt, indicator), period, everybody)
    const share = shareOf(cell)
    return share ? [{ period, share, cells: shareCells(cell, voice) }] : []
  })
