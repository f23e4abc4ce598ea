import type { NestedCase, PlacedCell } from './nested_case.ts'

/** So many boards are enough for a count to go from one to another, and small enough a linear program. */
const enough = 6

/**
 * Some boards that a cell is of, and some that a count can go to: least is shown that would be another count, and they have
 * most of the same.
 */
export const boardsAround = (given: NestedCase, { quantity, area, group }: PlacedCell): readonly number[] => {
  const { areas, boards, counts, groups } = given
  const countOf = (board: number): number => counts[quantity]?.[board * groups + group] ?? 0
  const all = areas[area] ?? []
  const own = all.toSorted((a, b) => countOf(b) - countOf(a)).slice(0, enough / 2)
  const shown = given.shown.filter((cell) => cell.quantity === quantity && cell.group === group)
  const changed = (other: number): number =>
    shown.filter((cell) => {
      const inside = areas[cell.area] ?? []
      return inside.includes(other) !== inside.includes(own[0] ?? -1)
    }).length
  const others = Array.from({ length: boards }, (_, board) => board)
    .filter((board) => !all.includes(board))
    .map((board) => ({ board, changed: changed(board), count: countOf(board) }))
    .sort((a, b) => a.changed - b.changed || b.count - a.count)
  return [...own, ...others.slice(0, enough - own.length).map(({ board }) => board)]
}
