import { keyOf, type NestedCase, type PlacedCell } from './nested_case.ts'

/** An unsafe cell that is hidden, and between which numbers it has been seen to lie. */
export interface Guarded {
  readonly cell: PlacedCell
  readonly count: number
  low: number
  high: number
  /** A board that it is to be guarded from, which knows its own counts: they stay as they are. */
  readonly from?: number
}

const nearWhole = 1e-6

/** The smallest and the largest whole number that a cell has been seen to be. */
export const seenOf = ({ low, high }: Guarded): readonly [low: number, high: number] => [
  Math.ceil(low - nearWhole),
  Math.floor(high + nearWhole),
]

/** How many steps of 1 there are between the two. */
export const widthOf = (guarded: Guarded): number => {
  const [low, high] = seenOf(guarded)
  return high - low
}

/** A cell has been seen to be so much more. */
export const noteChange = (guarded: Guarded, change: number): void => {
  guarded.low = Math.min(guarded.low, guarded.count + change)
  guarded.high = Math.max(guarded.high, guarded.count + change)
}

/** The hidden cells whose counts are unsafe, each seen to be what it is, or to lie where it was seen before. */
export const guardedIn = (
  { hidden, areas, counts, groups }: NestedCase,
  isUnsafe: (count: number) => boolean,
  seen: readonly Guarded[],
): readonly Guarded[] => {
  const before = new Map(seen.map((each) => [keyOf(each.cell), each]))
  return hidden.flatMap((cell) => {
    const boards = areas[cell.area] ?? []
    const own = counts[cell.quantity]
    const count = boards.reduce((sum, board) => sum + (own?.[board * groups + cell.group] ?? 0), 0)
    const { low, high } = before.get(keyOf(cell)) ?? { low: count, high: count }
    return isUnsafe(count) ? [{ cell, count, low, high }] : []
  })
}
