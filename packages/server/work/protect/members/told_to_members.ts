import { keyOf, type NestedCase } from '../nested/nested_case.ts'
import { partsOf } from '../nested/parts.ts'
import { here, type Solving } from '../nested/solving.ts'
import { type Told, toldTo } from './told_to.ts'

/** A hidden count that one member can compute, knowing its own. */
export interface ToldToMember extends Told {
  readonly board: number
}

/**
 * What each member can compute with its own alone. Of many boards each part is looked at while all others stay, and what is
 * told so is told only if it is told to one of every part together too, who know no less.
 */
export const toldToMembers = async (
  given: NestedCase,
  isUnsafe: (count: number) => boolean,
  { findChange }: Pick<Solving, 'findChange'> = here,
): Promise<readonly ToldToMember[]> => {
  const parts = partsOf(given)
  const apart = await Promise.all(
    parts.flatMap((boards) => {
      const told = toldTo(given, boards, findChange)
      return boards.map(async (board) =>
        (await told([board])).filter(({ count }) => isUnsafe(count)).map((each) => ({ ...each, board })),
      )
    }),
  )
  const all = apart.flat()
  if (parts.length === 1 || all.length === 0) return all
  const together = toldTo(given, parts.flat(), findChange)
  const keysOf = new Map<number, ReadonlySet<number>>()
  const noteOneOfEach = async (place: number): Promise<void> => {
    const members = parts.flatMap((boards) => boards[place] ?? [])
    const keys = new Set((await together(members)).map(({ cell }) => keyOf(cell)))
    for (const board of members) keysOf.set(board, keys)
  }
  await Promise.all([...Array(Math.max(...parts.map((boards) => boards.length))).keys()].map(noteOneOfEach))
  return all.filter(({ board, cell }) => keysOf.get(board)?.has(keyOf(cell)))
}
