import type { FormEntry } from '@lyhord/catalogue'
import type { Tally } from '@lyhord/core'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import type { NestedCase } from '../../protect/nested/nested_case.ts'
import { tallyIn, type Unit } from '../grid.ts'
import type { PeriodInput } from '../release_period.ts'
import { type GridGroups, gridGroups } from './grid_groups.ts'
import { type PlaceOf, placesOf } from './places.ts'
import { type Quantities, quantitiesOf } from './quantities.ts'
import { type ToldTables, toldCells } from './told_cells.ts'

/** A case, and where the counts of the release's tables stand in it. */
export interface ReleaseCase {
  readonly given: NestedCase
  readonly placeOf: PlaceOf
}

/** What a half-year's release is made of and shows, as an auditor of all indicators together gets it. */
export const caseOfRelease = (
  entry: FormEntry,
  { units, areas, earlier }: Pick<PeriodInput, 'units' | 'areas' | 'earlier'>,
  tables: ToldTables['tables'],
): ReleaseCase => {
  const [quantities, groups] = [quantitiesOf(entry), gridGroups(entry)]
  const codes = units.map(({ code }) => code)
  const own = codes.map((code) => ({ label: code, units: [code] }))
  const now = { areas: [{ label: total, units: codes }, ...own, ...areas], tables }
  const places = placesOf(codes, quantities, groups)
  const told = toldCells(now, earlier, places)
  const { divided, tellers, nestings, exclusive } = quantities
  return {
    given: {
      counts: countsOf(units, quantities, groups),
      boards: units.length,
      groups: groups.all.length + 1,
      divisions: groups.divisions,
      ...{ divided, tellers, nestings, exclusive },
      ...told,
      areas: places.areas(),
    },
    placeOf: places.of(now.areas),
  }
}

const countsOf = (
  units: readonly Unit[],
  { all, divided }: Quantities,
  groups: GridGroups,
): NestedCase['counts'] =>
  all.map(({ one, part }, quantity) => {
    const places = divided[quantity] ? groups.all : []
    const size = groups.all.length + 1
    const counts = new Float64Array(units.length * size)
    const count = ({ n, numerator }: Tally): number =>
      part === total ? n : part === 'numerator' ? numerator : n - numerator
    for (const [board, unit] of units.entries()) {
      counts[board * size] = count(tallyIn(unit, one))
      for (const [i, [grouping, code]] of places.entries())
        counts[board * size + i + 1] = count(tallyIn(unit, one, grouping, code))
    }
    return counts
  })
