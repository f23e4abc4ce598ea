import type { ReleasedTable } from '@lyhord/core'
import { keyOf, type NestedCase, type PlacedCell } from '../../protect/nested/nested_case.ts'
import type { AreaSet } from '../area_sets.ts'
import type { GridGrouping } from '../grid.ts'
import { shows } from '../known_quantities.ts'
import { parts } from '../quantity_digest.ts'
import type { Places } from './places.ts'

/** Tables by one grouping, and what their areas are called. */
export interface ToldTables {
  readonly areas: readonly AreaSet[]
  readonly tables: readonly { readonly grouping: GridGrouping; readonly table: ReleasedTable }[]
}

/** The cells of a release, each once, and whether any indicator shows it. Of releases before (`earlier`) only what they showed. */
export const toldCells = (
  now: ToldTables,
  earlier: readonly ToldTables[],
  places: Places,
): Pick<NestedCase, 'shown' | 'before' | 'hidden'> => {
  const [shown, hidden, before] = [new Placed(), new Placed(), new Placed()]
  for (const { at, isShown } of countsIn(now, places)) (isShown ? shown : hidden).set(keyOf(at), at)
  for (const { at, isShown } of earlier.flatMap((told) => countsIn(told, places)))
    if (isShown) before.set(keyOf(at), at)
  for (const [key, at] of before) shown.set(key, at)
  return {
    shown: [...shown.values()],
    before: [...before.values()],
    hidden: [...hidden].flatMap(([key, at]) => (shown.has(key) ? [] : [at])),
  }
}

const Placed = Map<number, PlacedCell>

interface Told {
  readonly at: PlacedCell
  readonly isShown: boolean
}

const countsIn = ({ areas, tables }: ToldTables, places: Places): readonly Told[] => {
  const placeOf = places.of(areas)
  return tables.flatMap(({ grouping, table }) =>
    table.cells.flatMap((cell) =>
      parts.flatMap((part): readonly Told[] => {
        const at = placeOf(grouping, table.indicator, cell, part)
        return at ? [{ at, isShown: shows(cell, part) }] : []
      }),
    ),
  )
}
