import type { FormEntry } from '@lyhord/catalogue'
import type { DisclosurePolicy, Release, Released, ReleasedCell, ReleasedTable } from '@lyhord/core'
import { release } from '@lyhord/core'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import { type Fate, withhold } from '@lyhord/core/disclosure/withhold.ts'
import type { AreaLayout } from './area_sets.ts'
import { fewSince, publicSince } from './earlier_releases.ts'
import { codesOfGrid, type GridGrouping, tallyIn } from './grid.ts'
import { type KnownQuantities, placeOf, shownIn } from './known_quantities.ts'
import { type Part, parts } from './quantity_digest.ts'
import type { RelatedCell } from './related_cell.ts'
import type { RelatedQuantities } from './related_quantities.ts'
import type { PeriodInput } from './release_period.ts'
import type { OneReleased } from './released_indicators.ts'

/** What all tables of a half-year have in common. `current`: the labels of the areas that are shown. */
export interface TableTask {
  readonly entry: FormEntry
  readonly input: PeriodInput
  readonly policy: DisclosurePolicy
  readonly layout: AreaLayout
  readonly current: ReadonlySet<string>
  readonly known: KnownQuantities
  readonly related: RelatedQuantities
}

/** A table that is made, and what an audit needs. */
export interface TableMade {
  readonly release: Release
  readonly shown: Released<ReleasedTable>
}

/**
 * Releases one indicator by one grouping; by age group with what is shown by sex (`bySex`), where the totals stand. More is
 * hidden than the system asks for where another indicator hides the same quantity, or where an area has no total.
 * `crossed`: by the groups, not their margin alone.
 */
export const releaseTable = (
  task: TableTask,
  one: OneReleased,
  grouping: GridGrouping,
  { bySex, crossed = true }: { readonly bySex?: ReleasedTable | undefined; readonly crossed?: boolean },
): TableMade => {
  const { input, policy, layout, known, related } = task
  const decided = known.decided(one, grouping)
  const isPublic = publicSince(input.earlier, layout, one.id, grouping)
  const isFewSince = fewSince(input.earlier, layout, one.id, grouping, policy)
  const totals = new Map(parts.map((part) => [part, bySex && shownIn(bySex, 'kon', part)]))
  const totalShown = (area: string, part: Part): boolean =>
    totals.get(part)?.has(placeOf(area, total)) ?? false
  const cellOf = (labels: Readonly<Record<string, string>>): RelatedCell => ({
    ...{ one, grouping, area: labels.area ?? total, code: labels[grouping] ?? total },
    part: parts.find((p) => p === labels.part) ?? total,
  })
  const isKnown = (cell: RelatedCell): boolean => {
    const { area, code, part } = cell
    const place = placeOf(area, code)
    return (
      isPublic(place, part) ||
      decided.some((d) => d.part === part && d.shown.has(place)) ||
      (code === total && totalShown(area, part)) ||
      related.follows(cell)
    )
  }
  const made = release(
    talliesOf(task, one, grouping, crossed),
    policy,
    (labels) => isKnown(cellOf(labels)),
    (labels, count) => {
      const cell = cellOf(labels)
      return related.tells(cell) || isFewSince(placeOf(cell.area, cell.code), cell.part, count)
    },
  )
  if ('flaw' in made) throw new Error(`the tables of ${one.id} cannot be laid out: ${made.flaw}`)
  const wholePart = isCount(one) ? total : 'numerator'
  const fateOf = ({ area, group }: ReleasedCell): Fate => {
    const code = group[grouping] ?? total
    if (!task.current.has(area) || (bySex && code === total)) return 'leave_out'
    if (bySex && !totalShown(area, wholePart)) return 'hide'
    return decided.every((d) => d.shown.has(placeOf(area, code))) ? 'keep' : 'hide'
  }
  const shown = withhold(made.released, fateOf)
  known.decide(one, grouping, shown.content)
  related.decide(one, grouping, shown.content)
  return { release: made, shown }
}

const isCount = ({ kind }: OneReleased): boolean => kind === 'count' || kind === 'days'

const talliesOf = (
  { entry, input, layout }: TableTask,
  one: OneReleased,
  grouping: GridGrouping,
  crossed: boolean,
) => ({
  indicator: one.id,
  kind: isCount(one) ? ('other' as const) : ('share' as const),
  areaGroups: layout.columns,
  by: crossed ? [grouping] : [],
  margins: crossed ? [] : [grouping],
  cells: input.units.flatMap((unit) => {
    const groups = crossed ? codesOfGrid(entry, grouping) : [undefined]
    return groups.map((code) => ({
      area: unit.code,
      memberOf: layout.memberOf(unit.code),
      group: code === undefined ? {} : { [grouping]: code },
      period: input.period,
      tally: tallyIn(unit, one, code === undefined ? undefined : grouping, code),
    }))
  }),
})
