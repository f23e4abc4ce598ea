import { formById } from '@lyhord/catalogue'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import { indexOf } from '@lyhord/core/disclosure/compared/cell_index.ts'
import type { TenantDb } from '../../outside/database/tenant_db.ts'
import { listMargins } from '../../queries/comparisons.ts'
import type { ReleasePeriod } from '../../queries/release_input.ts'
import type { ReleaseRow } from '../../queries/releases.ts'
import { missingFollows, shownOf } from './missing_follows.ts'

/** A release's half-year with as much of what is missing as follows from what is shown of all. */
export const withToldMissing = async (
  db: TenantDb,
  { id, form }: Pick<ReleaseRow, 'id' | 'form'>,
  period: ReleasePeriod,
): Promise<ReleasePeriod> => {
  const entry = formById(form)
  const margins = await listMargins(db, id, period.period)
  const isShown = shownOf(new Map(margins.map((m) => [m.indicator, indexOf([m.released], 'margins')])), total)
  const missing = Object.entries(period.missing).filter(
    ([indicator]) => entry && missingFollows(entry, indicator, isShown),
  )
  return { ...period, missing: Object.fromEntries(missing) }
}
