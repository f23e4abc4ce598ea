import { formById } from '@lyhord/catalogue'
import type { DisclosurePolicy, Released, ReleasedTable } from '@lyhord/core'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import { type AreaSet, layOutAreas } from './area_sets.ts'
import { auditOf, type ReleaseAudit, sumOfAudits } from './audit_release.ts'
import type { EarlierRelease } from './earlier_releases.ts'
import { type GridGrouping, gridGroupings, releasedIndicators, type Unit } from './grid.ts'
import { knownQuantities } from './known_quantities.ts'
import { releaseTable } from './release_table.ts'

/** Everything that the release of one half-year is made of. */
export interface PeriodInput {
  readonly period: string
  readonly units: readonly Unit[]
  readonly areas: readonly AreaSet[]
  /** What is public of the same form and half-year already. */
  readonly earlier: readonly EarlierRelease[]
}

interface MadeTable {
  readonly indicator: string
  readonly period: string
  readonly grouping: GridGrouping
  readonly released: Released<ReleasedTable>
}

export interface MadePeriod {
  readonly tables: readonly MadeTable[]
  readonly audit: ReleaseAudit
}

/**
 * Releases one half-year of a form, indicator by indicator: by sex with the totals first, then by age group with those
 * totals known. A quantity that several indicators have is shown in the same places in all of them.
 */
export const releasePeriod = async (
  form: string,
  input: PeriodInput,
  policy: DisclosurePolicy,
): Promise<MadePeriod> => {
  const entry = formById(form)
  if (!entry) throw new Error(`no form ${form}`)
  const codes = input.units.map((u) => u.code)
  const before = input.earlier.flatMap((e, i) =>
    e.areas.map(({ label, units }) => ({ label: `tidigare:${i + 1}:${label}`, units })),
  )
  const areas = [...input.areas, ...before]
  const layout = layOutAreas(codes, areas)
  const current = new Set([...codes, total, ...input.areas.flatMap((a) => layout.labelOf(a.units) ?? [])])
  const task = { entry, input, policy, layout, current, known: knownQuantities(input.units) }
  const tables: MadeTable[] = []
  const audits: ReleaseAudit[] = []
  for (const indicator of releasedIndicators(entry)) {
    let bySex: ReleasedTable | undefined
    for (const grouping of gridGroupings) {
      const made = releaseTable(task, indicator, grouping, bySex)
      audits.push(await auditOf(made.release, task.layout.columns, grouping, policy))
      tables.push({ indicator: indicator.id, period: input.period, grouping, released: made.shown })
      bySex = made.shown.content
    }
  }
  return { tables, audit: sumOfAudits(audits) }
}
