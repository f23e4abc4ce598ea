import { type FormEntry, formById } from '@lyhord/catalogue'
import type { DisclosurePolicy, Indicator, Release, Released, ReleasedCell, ReleasedTable } from '@lyhord/core'
import { release } from '@lyhord/core'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import { type Fate, withhold } from '@lyhord/core/disclosure/withhold.ts'
import { type AreaLayout, type AreaSet, layOutAreas } from './area_sets.ts'
import { auditOf, type ReleaseAudit, sumOfAudits } from './audit_release.ts'
import { type EarlierRelease, publicSince } from './earlier_releases.ts'
import {
  codesOfGrid,
  type GridGrouping,
  gridGroupings,
  releasedIndicators,
  tallyIn,
  type Unit,
} from './grid.ts'
import { type KnownQuantities, knownQuantities, type Part, placeOf, shownIn } from './known_quantities.ts'

/** Everything that the release of one half-year is made of. */
export interface PeriodInput {
  readonly period: string
  readonly units: readonly Unit[]
  readonly areas: readonly AreaSet[]
  /** What is public of the same form and half-year already. */
  readonly earlier: readonly EarlierRelease[]
}

export interface MadeTable {
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
  const areas = [...input.areas, ...input.earlier.flatMap((e) => e.areas)]
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

interface Task {
  readonly entry: FormEntry
  readonly input: PeriodInput
  readonly policy: DisclosurePolicy
  readonly layout: AreaLayout
  readonly current: ReadonlySet<string>
  readonly known: KnownQuantities
}

const releaseTable = (
  task: Task,
  indicator: Indicator,
  grouping: GridGrouping,
  bySex: ReleasedTable | undefined,
): { readonly release: Release; readonly shown: Released<ReleasedTable> } => {
  const { input, policy, layout, known } = task
  const decided = known.decided(indicator, grouping)
  const isPublic = publicSince(input.earlier, layout, indicator.id, grouping)
  const totalShown = (area: string, part: Part): boolean =>
    bySex !== undefined && shownIn(bySex, 'kon', part).has(placeOf(area, total))
  const made = release(talliesOf(task, indicator, grouping), policy, (labels) => {
    const [area, code, part] = [labels.area ?? total, labels[grouping] ?? total, labels.part ?? total]
    const place = placeOf(area, code)
    return (
      isPublic(place, part) ||
      decided.some((d) => d.part === part && d.shown.has(place)) ||
      (code === total && (part === total || part === 'numerator' || part === 'complement')
        ? totalShown(area, part)
        : false)
    )
  })
  if ('flaw' in made) throw new Error(`the tables of ${indicator.id} cannot be laid out: ${made.flaw}`)
  const fateOf = ({ area, group }: ReleasedCell): Fate => {
    const code = group[grouping] ?? total
    if (!task.current.has(area) || (bySex && code === total)) return 'leave_out'
    if (bySex && !totalShown(area, indicator.kind === 'count' ? total : 'numerator')) return 'hide'
    return decided.every((d) => d.shown.has(placeOf(area, code))) ? 'keep' : 'hide'
  }
  const shown = withhold(onePeriod(made.released), fateOf)
  known.decide(indicator, grouping, shown.content)
  return { release: made, shown }
}

/** One half-year is all there is: the margin over periods tells the same again. */
const onePeriod = (released: Released<ReleasedTable>): Released<ReleasedTable> =>
  withhold(released, ({ period }) => (period === total ? 'leave_out' : 'keep'))

const talliesOf = ({ entry, input, layout }: Task, indicator: Indicator, grouping: GridGrouping) => ({
  indicator: indicator.id,
  kind: indicator.kind === 'count' ? ('other' as const) : ('share' as const),
  areaGroups: layout.columns,
  by: [grouping],
  cells: input.units.flatMap((unit) =>
    codesOfGrid(entry, grouping).map((code) => ({
      area: unit.code,
      memberOf: layout.memberOf(unit.code),
      group: { [grouping]: code },
      period: input.period,
      tally: tallyIn(unit, grouping, code, indicator.id),
    })),
  ),
})
