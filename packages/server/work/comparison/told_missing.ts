import { formById } from '@lyhord/catalogue'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import { indexOf } from '@lyhord/core/disclosure/compared/cell_index.ts'
import type { TenantDb } from '../../outside/database/tenant_db.ts'
import { listMargins } from '../../queries/comparisons.ts'
import type { ReleasePeriod } from '../../queries/release_input.ts'
import type { ReleaseRow } from '../../queries/releases.ts'
import { listInputs } from '../../queries/submissions.ts'
import { missingFollows, shownOf } from './missing_follows.ts'
import { missingIn, roughly } from './missing_in.ts'

/**
 * A release's half-year with as much of what is missing as follows from what is shown of all; before anything of it has been
 * published, as much as is told without a release; nothing while it is made.
 */
export const withToldMissing = async (
  db: TenantDb,
  { id, form, policy, state, publishedAt }: ReleaseRow,
  period: ReleasePeriod,
): Promise<ReleasePeriod> => {
  if (state === 'making') return { ...period, missing: {} }
  if (publishedAt === null) {
    const own = (await listInputs(db, id)).filter((s) => s.period === period.period)
    return { ...period, missing: missingIn(form, own, policy, roughly) }
  }
  const entry = formById(form)
  const margins = await listMargins(db, id, period.period)
  const isShown = shownOf(new Map(margins.map((m) => [m.indicator, indexOf([m.released], 'margins')])), total)
  const missing = Object.entries(period.missing).filter(
    ([indicator]) => entry && missingFollows(entry, indicator, isShown),
  )
  return { ...period, missing: Object.fromEntries(missing) }
}
