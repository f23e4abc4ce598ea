import { total } from '@lyhord/core/disclosure/cell_system.ts'
import type { ReleasePolicy } from '@lyhord/core/disclosure/policy.ts'
import { toldPairs } from '../protect/told_pairs.ts'
import type { ReleaseAudit } from './audit_release.ts'
import type { MadePeriod, PeriodInput } from './release_period.ts'

/** Audits which areas are shown at all, from the labels of what has been released. */
export const judgedAreas = (
  { units, areas }: PeriodInput,
  tables: MadePeriod['tables'],
  { fewestBoards }: ReleasePolicy,
): ReleaseAudit => {
  const codes = units.map((u) => u.code)
  const labels = new Set(tables.flatMap(({ released }) => released.content.cells.map((c) => c.area)))
  const shown = [{ label: total, units: codes }, ...areas].filter(({ label }) => labels.has(label))
  const pairs =
    fewestBoards === undefined
      ? 0
      : toldPairs(
          codes,
          shown.map((area) => new Set(area.units)),
        ).length
  const nothing = { audited: 0, recoverable: 0, narrow: 0, exposed: 0, wrong: 0, narrowest: null }
  return { ...nothing, pass: pairs === 0, pairs }
}
