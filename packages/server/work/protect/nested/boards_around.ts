import type { Guarded } from './guarded.ts'
import type { NestedCase, PlacedCell } from './nested_case.ts'

/** So many boards are enough for a count to go from one to another, and small enough a linear program. */
const enough = 4

/**
 * Some boards that a cell is of, and some that a count can go to: least is shown that would be another count, and they have
 * most of the same. The one that it is guarded from is none of them. `shown`: the shown cells of the same quantity and group.
 */
export const boardsAround = (
  { areas, boards, counts, groups }: NestedCase,
  { cell: { quantity, area, group }, from }: Pick<Guarded, 'cell' | 'from'>,
  shown: readonly PlacedCell[],
): readonly number[] => {
  const countOf = (board: number): number => counts[quantity]?.[board * groups + group] ?? 0
  const all = new Set(areas[area])
  const own = [...all]
    .filter((board) => board !== from)
    .sort((a, b) => countOf(b) - countOf(a))
    .slice(0, enough / 2)
  const first = own[0] ?? -1
  const insides = shown.map((cell) => new Set(areas[cell.area]))
  const changed = (other: number): number =>
    insides.filter((inside) => inside.has(other) !== inside.has(first)).length
  const others = Array.from({ length: boards }, (_, board) => board)
    .filter((board) => !all.has(board) && board !== from)
    .map((board) => ({ board, changed: changed(board), count: countOf(board) }))
    .sort((a, b) => a.changed - b.changed || b.count - a.count)
  return [...own, ...others.slice(0, enough - own.length).map(({ board }) => board)]
}
