import { emptyTally, type Tally } from '@lyhord/core'
import { type CaseMix, type Draw, pooled, withCaseMix } from '@lyhord/core/disclosure/case_mix.ts'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import { withMedians } from '@lyhord/core/disclosure/medians.ts'
import type { TallyRow } from '../../queries/tallies.ts'
import { checksumOf } from './checksum.ts'
import { type GridGrouping, tallyIn, type Unit } from './grid.ts'
import { isCrossed } from './leaving_grid.ts'
import type { MadeTable } from './release_all.ts'
import { allReleased, type OneReleased } from './released_indicators.ts'
import type { TableTask } from './table_task.ts'

/** What a half-year is made of. `seeds`: by unit, what its case mix is rounded by. */
interface Given extends Pick<TableTask, 'entry' | 'input' | 'layout'> {
  readonly seeds: ReadonlyMap<string, string>
}

/** Adds what a released table has beside counts: medians of days, and the shares of each own mix of cases. */
export const moreOf = (given: Given): ((table: MadeTable) => MadeTable) => {
  const withGroups = new Map(allReleased(given.entry).flatMap((o) => (o.code === null ? [[o.id, o]] : [])))
  return (table) => {
    const one = withGroups.get(table.indicator)
    return one ? { ...table, released: withMore(given, one, table) } : table
  }
}

const withMore = (
  given: Given,
  one: OneReleased,
  { grouping, released }: MadeTable,
): MadeTable['released'] => {
  if (one.kind === 'days')
    return withMedians(released, ({ area, group }) => daysIn(given, one, grouping, area, group))
  const isShare = one.kind === 'share' && grouping === 'kon'
  return isShare
    ? withCaseMix(released, given.input.units.map(caseMixOf(given, one)), drawOf(given.seeds))
    : released
}

/** The days of all units of an area, by its label. */
const daysIn = (
  { input, layout }: Given,
  one: OneReleased,
  grouping: GridGrouping,
  area: string,
  group: Readonly<Record<string, string>>,
): Tally['counts'] => {
  const code = group[grouping] ?? total
  const members = input.units.filter(
    (u) => area === total || u.code === area || Object.values(layout.memberOf(u.code)).includes(area),
  )
  const cells = members.flatMap((u) => u.cells)
  return code === total
    ? tallyIn({ code: area, cells }, one).counts
    : tallyIn({ code: area, cells }, one, grouping, code).counts
}

/** By sex, age group and whether the child was known before; by the former two alone where somebody's grid does not know. */
const caseMixOf =
  ({ input }: Given, one: OneReleased) =>
  ({ code, cells }: Unit): CaseMix => {
    const all = input.units.every((u) => u.cells.filter(isCrossed).every(knowsBefore))
    const strata = cells.filter(isCrossed).map((cell) => {
      const { n, numerator } = cell.tallies[one.id] ?? emptyTally()
      return { stratum: stratumOf(cell, all), n, numerator }
    })
    return { area: code, strata: pooled(strata).filter(({ n }) => n > 0) }
  }

const knowsBefore = ({ tidigareKand = 'alla' }: TallyRow): boolean => tidigareKand !== 'alla'

const stratumOf = ({ kon, aldersgrupp, tidigareKand }: TallyRow, known: boolean): string =>
  known ? `${kon} ${aldersgrupp} ${tidigareKand}` : `${kon} ${aldersgrupp}`

/** By unit, from what it has submitted, which nobody outside it knows: the same in every release that is made of it. */
export const seedsOf = (units: readonly Unit[]): ReadonlyMap<string, string> =>
  new Map(units.map(({ code, cells }) => [code, checksumOf(cells)]))

const drawOf =
  (seeds: ReadonlyMap<string, string>): Draw =>
  (area, stratum, count) =>
    Number.parseInt(checksumOf([seeds.get(area), stratum, count]).slice(0, 12), 16) / 2 ** 48
