import { type Guarded, widthOf } from './guarded.ts'
import type { NestedCase } from './nested_case.ts'
import { partsOf } from './parts.ts'
import { here, type Solving } from './solving.ts'
import { someBoards } from './some_boards.ts'

/** Of many boards so many counts of a part are asked of alone: the others are asked of together until that shows few. */
const mostAlone = 8

/**
 * Looks at parts side by side, where `solving` says when there are several. One that has cells of an earlier one waits for
 * it, so that what is seen is the same whoever is done first.
 */
export const tryParts = async (
  given: NestedCase,
  guarded: readonly Guarded[],
  width: number,
  solving: Solving,
): Promise<void> => {
  const isOpen = (each: Guarded): boolean => widthOf(each) < width
  const parts = partsOf(given)
  const look = (parts.length === 1 ? here : solving).tryPart
  const lookAt = async (boards: readonly number[], own: readonly Guarded[], earlier: Iterable<unknown>) => {
    await Promise.all(earlier)
    const cells = own.filter(isOpen)
    if (cells.length === 0) return
    const alone = parts.length === 1 ? cells.length : mostAlone
    const seen = await look({ given: someBoards(given, boards), cells, width, mostAlone: alone })
    for (const [i, each] of cells.entries()) Object.assign(each, boundsOf(seen[i] ?? each))
  }
  const last = new Map<Guarded, Promise<void>>()
  const begun = parts.map((boards) => {
    const own = cellsOf(given, boards, guarded.filter(isOpen))
    const earlier = new Set(own.map((each) => last.get(each)))
    const done = lookAt(boards, own, earlier)
    for (const each of own) last.set(each, done)
    return done
  })
  await Promise.all(begun)
}

const boundsOf = ({ low, high }: Guarded) => ({ low, high })

const cellsOf = (
  { areas }: NestedCase,
  boards: readonly number[],
  cells: readonly Guarded[],
): readonly Guarded[] => {
  const inside = new Set(boards)
  return cells.filter(({ cell }) => areas[cell.area]?.some((board) => inside.has(board)))
}
