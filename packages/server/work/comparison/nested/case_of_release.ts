import type { FormEntry } from '@lyhord/catalogue'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import type { NestedCase } from '../../protect/nested/nested_case.ts'
import type { PeriodInput } from '../release_period.ts'
import { countsByQuantity } from './counts_by_quantity.ts'
import { gridGroups } from './grid_groups.ts'
import { type PlaceOf, placesOf } from './places.ts'
import { quantitiesOf } from './quantities.ts'
import { type ToldTables, toldCells } from './told_cells.ts'

/** What a half-year's release is made of, and what it shows by some tables, as an auditor of all indicators together gets it. */
export interface ReleaseCase {
  readonly given: (tables: ToldTables['tables']) => NestedCase
  /** Where the counts of the release's tables stand in it. */
  readonly placeOf: PlaceOf
}

export const caseOfRelease = (
  entry: FormEntry,
  { units, areas, earlier }: Pick<PeriodInput, 'units' | 'areas' | 'earlier'>,
): ReleaseCase => {
  const [quantities, groups] = [quantitiesOf(entry), gridGroups(entry)]
  const codes = units.map(({ code }) => code)
  const own = codes.map((code) => ({ label: code, units: [code] }))
  const now = [{ label: total, units: codes }, ...own, ...areas]
  const places = placesOf(codes, quantities, groups)
  const { divided, tellers, nestings, exclusive } = quantities
  const counts = countsByQuantity(units, quantities, groups)
  return {
    given: (tables) => ({
      ...{ counts, divided, tellers, nestings, exclusive },
      boards: units.length,
      groups: groups.all.length + 1,
      divisions: groups.divisions,
      ...toldCells({ areas: now, tables }, earlier, places),
      areas: places.areas(),
    }),
    placeOf: places.of(now),
  }
}
