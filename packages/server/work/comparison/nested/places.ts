import type { ReleasedCell } from '@lyhord/core'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import type { PlacedCell } from '../../protect/nested/nested_case.ts'
import type { AreaSet } from '../area_sets.ts'
import type { GridGrouping } from '../grid.ts'
import type { Part } from '../quantity_digest.ts'
import type { GridGroups } from './grid_groups.ts'
import type { Quantities } from './quantities.ts'

/** Where a count of a released cell stands; `undefined` when it is no quantity, or of an area that is not known. */
export type PlaceOf = (
  grouping: GridGrouping,
  indicator: string,
  cell: ReleasedCell,
  part: Part,
) => PlacedCell | undefined

/** Where the counts of released tables stand, whatever their areas are called: an area is known by its boards. */
export interface Places {
  readonly of: (areas: readonly AreaSet[]) => PlaceOf
  /** The boards of each area that has been asked for, by its number. */
  readonly areas: () => readonly (readonly number[])[]
}

export const placesOf = (units: readonly string[], quantities: Quantities, groups: GridGroups): Places => {
  const boards = new Map(units.map((code, i) => [code, i]))
  const numbers = new Map<string, number>()
  const areas: (readonly number[])[] = []
  const areaOf = (codes: readonly string[]): number => {
    const own = codes.flatMap((code) => boards.get(code) ?? []).sort((a, b) => a - b)
    const number = numbers.get(own.join()) ?? areas.push(own) - 1
    numbers.set(own.join(), number)
    return number
  }
  return {
    of: (sets) => {
      // of two areas with the same name the first is meant
      const labels = new Map(sets.toReversed().map(({ label, units: own }) => [label, areaOf(own)]))
      return (grouping, indicator, cell, part) => {
        const area = labels.get(cell.area)
        const group = groups.numberOf(grouping, cell.group[grouping] ?? total)
        const quantity = quantities.numberOf(indicator, part)
        return area === undefined || group === undefined || quantity === undefined
          ? undefined
          : { quantity, area, group }
      }
    },
    areas: () => areas,
  }
}
