import { leastCosts } from '../../../outside/linear_programming.ts'
import { type BoardChanges, boardChanges } from './board_changes.ts'
import { boardsAround } from './boards_around.ts'
import { changesOf } from './changes.ts'
import type { Guarded } from './guarded.ts'
import { type NearTable, nearTables } from './near_tables.ts'
import { nearestWide } from './nearest_wide.ts'
import { keyOf, type NestedCase, type PlacedCell } from './nested_case.ts'
import { shownSums } from './shown_sums.ts'
import { costIn } from './told_cost.ts'

/** What can change in a board, each looked at once. */
export const changesByBoard = (given: NestedCase, width: number): ((board: number) => BoardChanges) => {
  const found = new Map<number, BoardChanges>()
  return (board) => {
    const own = found.get(board) ?? boardChanges(given, board, width)
    found.set(board, own)
    return own
  }
}

type Nearest = (each: Guarded, hidden: ReadonlyMap<number, PlacedCell>) => NearTable | undefined

/** The table of least cost in which a cell varies, when some that were shown are `hidden`. */
export const nearestTables = async (
  given: NestedCase,
  width: number,
  changesIn: (board: number) => BoardChanges,
): Promise<Nearest> => {
  const leastCost = await leastCosts()
  const costOf = costIn(given)
  const byArea = Map.groupBy(given.shown, ({ area }) => area)
  const alike = Map.groupBy(given.shown, ({ quantity, group }) => quantity * given.groups + group)
  return (each, hidden) => {
    const { cell } = each
    const boards = boardsAround(given, cell, alike.get(cell.quantity * given.groups + cell.group) ?? [])
    const changes = changesOf(given, boards, changesIn)
    const shown = given.areas
      .flatMap((_, area) => (changes.insides[area]?.places.length === 0 ? [] : (byArea.get(area) ?? [])))
      .filter((other) => !hidden.has(keyOf(other)))
    const { where, close } = nearTables(changes, shownSums(changes, shown, costOf), cell, leastCost)
    const found = nearestWide(each, width, where)
    close()
    return found
  }
}
