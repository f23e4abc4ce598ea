import type { TenantDb } from '../../outside/database/tenant_db.ts'
import type { ReleasePeriod } from '../../queries/release_input.ts'
import type { Received } from '../../queries/submissions.ts'
import { findTold } from '../../queries/told_by_reports.ts'
import type { EarlierRelease } from './earlier_releases.ts'
import type { Unit } from './grid.ts'
import { earlierOf } from './published_here.ts'

/**
 * What boards' own reports have told of a half-year before it is released, each as a release of that board alone. Of a
 * board that is a part of a member they say nothing: no area is of it.
 */
export const toldReports = async (
  db: TenantDb,
  form: string,
  { period, told = [] }: ReleasePeriod,
  inputs: readonly Pick<Received, 'tenant' | 'code' | 'period'>[],
  units: readonly Unit[],
): Promise<readonly EarlierRelease[]> => {
  const now = inputs.filter((s) => s.period === period)
  const found: EarlierRelease[] = []
  for (const report of told) {
    const code = now.find((s) => s.tenant === report.tenant)?.code
    const unit = units.find((u) => u.code === code)
    if (!unit || now.filter((s) => s.code === code).length > 1) continue
    found.push(...earlierOf(await findTold(db, form, period, report), period, unit))
  }
  return found
}
