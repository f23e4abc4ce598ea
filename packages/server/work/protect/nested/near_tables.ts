import { type BoardChanges, boardChanges } from './board_changes.ts'
import { boardsAround } from './boards_around.ts'
import { changesOf } from './changes.ts'
import type { Guarded } from './guarded.ts'
import { isChanged, type NearFound, type NearSearch } from './near_search.ts'
import { type Change, keyOf, type NestedCase, type PlacedCell } from './nested_case.ts'
import { pricedIn } from './priced.ts'
import { shownSums } from './shown_sums.ts'
import { costIn } from './told_cost.ts'

/** A table that people could be in, which shows others counts than the true one does in some cells. */
export interface NearTable {
  readonly cost: number
  /** The shown cells that are others. */
  readonly changed: readonly PlacedCell[]
  readonly changes: readonly Change[]
}

/** How a table is looked for in which a cell varies, and what is found. */
export interface NearLook {
  readonly search: NearSearch
  /** Whether a shown cell is of the boards that it is looked for among: hidden, it would be another search. */
  readonly touches: (cell: PlacedCell) => boolean
  readonly tableOf: (found: NearFound) => NearTable
}

/** What can change in a board, each looked at once. */
export const changesByBoard = (given: NestedCase, width: number): ((board: number) => BoardChanges) => {
  const found = new Map<number, BoardChanges>()
  return (board) => {
    const own = found.get(board) ?? boardChanges(given, board, width)
    found.set(board, own)
    return own
  }
}

/** How to look for the table of least cost in which a cell varies, when some that were shown are `hidden`. */
export const nearTables = (
  given: NestedCase,
  width: number,
  changesIn: (board: number) => BoardChanges,
): ((each: Guarded, hidden: ReadonlyMap<number, PlacedCell>) => NearLook) => {
  const costOf = costIn(given)
  const byArea = Map.groupBy(given.shown, ({ area }) => area)
  const alike = Map.groupBy(given.shown, ({ quantity, group }) => quantity * given.groups + group)
  return (each, hidden) => {
    const { cell } = each
    const boards = boardsAround(given, each, alike.get(cell.quantity * given.groups + cell.group) ?? [])
    const changes = changesOf(given, boards, changesIn)
    const touches = ({ area }: Pick<PlacedCell, 'area'>): boolean =>
      changes.insides[area]?.places.length !== 0
    const shown = given.areas
      .flatMap((_, area) => (touches({ area }) ? (byArea.get(area) ?? []) : []))
      .filter((other) => !hidden.has(keyOf(other)))
    const { known, costs, priced } = pricedIn(changes, shownSums(changes, shown, costOf))
    return {
      search: { known, costs, sum: changes.sumOf(cell), each: { ...each }, width },
      touches,
      tableOf: ({ cost, at }) => ({
        cost,
        changed: priced.flatMap(({ pair: [first = 0], cells }) => (isChanged(at, first) ? cells : [])),
        changes: changes.changesAt(at),
      }),
    }
  }
}
