import type { BoardChanges } from '../nested/board_changes.ts'
import { changeIn } from '../nested/changed_table.ts'
import type { Change, NestedCase } from '../nested/nested_case.ts'
import type { Solving } from '../nested/solving.ts'
import { type Widened, widen } from '../nested/widen.ts'
import type { ToldToMember } from './told_to_members.ts'

/** A count has been seen to be another one when it can be one more or one less. */
const oneStep = 1
const nearNothing = 1e-6
const anyCost = Number.POSITIVE_INFINITY

/** Told counts that are others in none of the tables that the member could take for the true one. */
export const notSeen = (
  given: NestedCase,
  told: readonly ToldToMember[],
  tables: readonly (readonly Change[])[],
): readonly ToldToMember[] => {
  const seen = tables.map((changes) => ({
    changeOf: changeIn(given, changes),
    boards: new Set(changes.map((change) => change.board)),
  }))
  return told.filter(({ board, cell }) =>
    seen.every(({ changeOf, boards }) => boards.has(board) || Math.abs(changeOf(cell)) < nearNothing),
  )
}

/**
 * What to hide so that members cannot compute what is told them: for each count the table of least cost in which nothing of the
 * member's own is another, but what it was told is. A table found for one member serves those whose counts it leaves alone.
 */
export const hideFromMembers = (
  given: NestedCase,
  told: readonly ToldToMember[],
  changesIn: (board: number) => BoardChanges,
  solving: Solving,
): Promise<Widened> => {
  const all = told.map(({ cell, count, board }) => ({ cell, count, low: count, high: count, from: board }))
  return widen(given, all, oneStep, anyCost, changesIn, solving)
}
