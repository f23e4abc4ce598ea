import type { Release, Released, ReleasedCell, ReleasedTable } from '@lyhord/core'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import { type LaidOut, layOutTallies } from '@lyhord/core/disclosure/laid_tallies.ts'
import { releaseLaid } from '@lyhord/core/disclosure/release.ts'
import { type Fate, withhold } from '@lyhord/core/disclosure/withhold.ts'
import { codesOfGrid, type GridGrouping, tallyIn } from './grid.ts'
import { type KnownBeforehand, knownBeforehand } from './known_beforehand.ts'
import { type Decided, isDecided, placeOf, shownIn } from './known_quantities.ts'
import { type Part, parts } from './quantity_digest.ts'
import type { RelatedCell } from './related_cell.ts'
import type { OneReleased } from './released_indicators.ts'
import type { TableTask } from './table_task.ts'

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
  const before = knownBeforehand(task, one, grouping)
  const totalShown = bySex && totalsShown(bySex)
  const isKnown = knownIn(task, before, totalShown)
  const cellOf = (labels: Readonly<Record<string, string>>): RelatedCell => ({
    ...{ one, grouping, area: labels.area ?? total, code: labels[grouping] ?? total },
    part: parts.find((p) => p === labels.part) ?? total,
  })
  const made = releaseLaid(
    laidOut(task, one, grouping, crossed),
    (labels) => isKnown(cellOf(labels)),
    (labels, count) => {
      const cell = cellOf(labels)
      return task.related.tells(cell) || before.isFewSince(placeOf(cell.area, cell.code), cell.part, count)
    },
  )
  const shown = withhold(made.released, fateIn(task, one, grouping, before.decided, totalShown))
  task.known.decide(one, grouping, shown.content)
  task.related.decide(one, grouping, shown.content)
  return { release: made, shown }
}

const laidOut = (task: TableTask, one: OneReleased, grouping: GridGrouping, crossed: boolean): LaidOut => {
  const key = `${one.id} ${grouping}`
  const laid =
    task.laid.tables.get(key) ?? layOutTallies(talliesOf(task, one, grouping, crossed), task.policy)
  if ('flaw' in laid) throw new Error(`the tables of ${one.id} cannot be laid out: ${laid.flaw}`)
  task.laid.tables.set(key, laid)
  return laid
}

type TotalShown = (area: string, part: Part) => boolean

const totalsShown = (bySex: ReleasedTable): TotalShown => {
  const totals = new Map(parts.map((part) => [part, shownIn(bySex, 'kon', part)]))
  return (area, part) => totals.get(part)?.has(placeOf(area, total)) ?? false
}

/** Whether a count is known already, whatever this table shows. */
const knownIn =
  ({ related }: TableTask, { isPublic, decided }: KnownBeforehand, totalShown?: TotalShown) =>
  (cell: RelatedCell): boolean => {
    const { area, code, part } = cell
    const place = placeOf(area, code)
    return (
      isPublic(place, part) ||
      isDecided(decided, place, part) ||
      (code === total && totalShown?.(area, part) === true) ||
      related.follows(cell)
    )
  }

const fateIn = (
  { current }: TableTask,
  one: OneReleased,
  grouping: GridGrouping,
  decided: readonly Decided[],
  totalShown?: TotalShown,
) => {
  const wholePart = isCount(one) ? total : 'numerator'
  return ({ area, group }: ReleasedCell): Fate => {
    const code = group[grouping] ?? total
    if (!current.has(area) || (totalShown && code === total)) return 'leave_out'
    if (totalShown && !totalShown(area, wholePart)) return 'hide'
    return decided.every((d) => d.shown.has(placeOf(area, code))) ? 'keep' : 'hide'
  }
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
