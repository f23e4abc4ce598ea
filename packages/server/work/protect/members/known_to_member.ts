import { keyOf, type NestedCase, type PlacedCell } from '../nested/nested_case.ts'

/** What a member knows: all that is shown, and every count of its own, which cannot be hidden from it. */
export const knownToMember = (given: NestedCase, board: number): NestedCase => {
  const { areas, counts, divided, groups } = given
  const area = areas.findIndex((of) => of.length === 1 && of[0] === board)
  const own = counts.flatMap((_, quantity) =>
    Array.from({ length: divided[quantity] ? groups : 1 }, (_, group) => ({ quantity, area, group })),
  )
  const keys = new Set(own.map(keyOf))
  const others = (cells: readonly PlacedCell[]) => cells.filter((cell) => !keys.has(keyOf(cell)))
  return {
    ...given,
    shown: [...others(given.shown), ...own],
    before: [...others(given.before), ...own],
    hidden: others(given.hidden),
  }
}
