import type { FormEntry } from '@lyhord/catalogue'
import type {
  DisclosurePolicy,
  Indicator,
  Release,
  Released,
  ReleasedCell,
  ReleasedTable,
} from '@lyhord/core'
import { release } from '@lyhord/core'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import { type Fate, withhold } from '@lyhord/core/disclosure/withhold.ts'
import type { AreaLayout } from './area_sets.ts'
import { publicSince } from './earlier_releases.ts'
import { codesOfGrid, type GridGrouping, tallyIn } from './grid.ts'
import { type KnownQuantities, type Part, parts, placeOf, shownIn } from './known_quantities.ts'
import type { PeriodInput } from './release_period.ts'

/** What all tables of a half-year have in common. `current`: the labels of the areas that are shown. */
export interface TableTask {
  readonly entry: FormEntry
  readonly input: PeriodInput
  readonly policy: DisclosurePolicy
  readonly layout: AreaLayout
  readonly current: ReadonlySet<string>
  readonly known: KnownQuantities
}

/**
 * Releases one indicator by one grouping; by age group with what is shown by sex (`bySex`), where the totals stand. More is
 * hidden than the system asks for where another indicator hides the same quantity, or where an area has no total.
 */
export const releaseTable = (
  task: TableTask,
  indicator: Indicator,
  grouping: GridGrouping,
  bySex: ReleasedTable | undefined,
): { readonly release: Release; readonly shown: Released<ReleasedTable> } => {
  const { input, policy, layout, known } = task
  const decided = known.decided(indicator, grouping)
  const isPublic = publicSince(input.earlier, layout, indicator.id, grouping)
  const totals = new Map(parts.map((part) => [part, bySex && shownIn(bySex, 'kon', part)]))
  const totalShown = (area: string, part: Part): boolean =>
    totals.get(part)?.has(placeOf(area, total)) ?? false
  const made = release(talliesOf(task, indicator, grouping), policy, (labels) => {
    const [area, code] = [labels.area ?? total, labels[grouping] ?? total]
    const [place, part] = [placeOf(area, code), parts.find((p) => p === labels.part) ?? total]
    return (
      isPublic(place, part) ||
      decided.some((d) => d.part === part && d.shown.has(place)) ||
      (code === total && totalShown(area, part))
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

const talliesOf = ({ entry, input, layout }: TableTask, indicator: Indicator, grouping: GridGrouping) => ({
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
