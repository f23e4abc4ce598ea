import type { Change, NestedCase, PlacedCell } from './nested_case.ts'

/** How much more a cell is in a table, which is told by its changes. */
export const changeIn = (
  { areas, groups }: Pick<NestedCase, 'areas' | 'groups'>,
  changes: readonly Change[],
): ((cell: PlacedCell) => number) => {
  const by = Map.groupBy(changes, ({ quantity, group }) => quantity * groups + group)
  return ({ quantity, area, group }) => {
    let sum = 0
    for (const change of by.get(quantity * groups + group) ?? [])
      if (areas[area]?.includes(change.board)) sum += change.by
    return sum
  }
}
