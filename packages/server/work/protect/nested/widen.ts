import { cheapest } from '../../../outside/linear_programming.ts'
import { boardChanges } from './board_changes.ts'
import { boardsAround } from './boards_around.ts'
import { type Guarded, seenOf, widthOf } from './guarded.ts'
import { type NearTable, nearTables } from './near_tables.ts'
import { keyOf, type NestedCase, type PlacedCell } from './nested_case.ts'
import type { CostOf } from './shown_sums.ts'

/** So many tables are looked for at most, apart from those for counts that are told to the one. */
const mostTables = 250
/** When so many have cost too much and something is hidden, it is better to look again at what is told then. */
const mostDear = 10

/**
 * What to hide so that small counts can vary by `width`, those first that are told to the one: for each, the table of least
 * cost in which it does, and the shown cells that are others there. What has been published before stays as it is, and what
 * costs more than `most` is left: less hidden for others may do.
 */
export const widen = async (
  given: NestedCase,
  tried: readonly Guarded[],
  width: number,
  most = Number.POSITIVE_INFINITY,
): Promise<readonly PlacedCell[]> => {
  const solve = await cheapest()
  const hidden = new Map<string, PlacedCell>()
  const [costOf, shownIn] = [costIn(given), shownInBoards(given)]
  const changesIn = boardChanges(given, width)
  const narrow = tried
    .filter((each) => widthOf(each) < width)
    .map((each) => ({ ...each }))
    .sort((a, b) => Number(isTold(b)) - Number(isTold(a)))
  let [tables, dear] = [0, 0]
  for (const each of narrow) {
    if (dear >= mostDear && hidden.size > 0) break
    if (widthOf(each) >= width || (tables >= mostTables && !isTold(each))) continue
    const boards = boardsAround(given, each.cell)
    const left = shownIn(boards).filter((cell) => !hidden.has(keyOf(cell)))
    const tableWhere = nearTables(changesIn(boards), left, costOf)
    const best = nearestWide(each, width, (change) => tableWhere(each.cell, change, solve))
    tables++
    if (best && best.cost > most) dear++
    if (!best || best.cost > most) continue
    for (const cell of best.changed) hidden.set(keyOf(cell), cell)
    for (const other of narrow) note(other, best)
  }
  return [...hidden.values()]
}

/** The shown cells of areas that some boards are in. */
const shownInBoards = ({ shown, areas }: NestedCase) => {
  const byArea = Map.groupBy(shown, ({ area }) => area)
  return (boards: readonly number[]): readonly PlacedCell[] =>
    areas.flatMap((area, number) =>
      area.some((board) => boards.includes(board)) ? (byArea.get(number) ?? []) : [],
    )
}

const isTold = (each: Guarded): boolean => widthOf(each) < 1

/**
 * The cheaper of two tables in which a cell has been seen to vary by the width, one with more in it and one with less; by fewer
 * steps where what was published before allows no more.
 */
const nearestWide = (
  each: Guarded,
  width: number,
  tableWhere: (change: number) => NearTable | undefined,
): NearTable | undefined => {
  const [low, high] = seenOf(each)
  if (high - low >= width) return undefined
  const more = tableWhere(low + width - each.count)
  const less = more?.cost === 0 || high < width ? undefined : tableWhere(high - width - each.count)
  const found = less && less.cost < (more?.cost ?? Number.POSITIVE_INFINITY) ? less : more
  return found ?? nearestWide(each, width - 1, tableWhere)
}

const note = (each: Guarded, table: NearTable): void => {
  const count = each.count + table.changeOf(each.cell)
  each.low = Math.min(each.low, count)
  each.high = Math.max(each.high, count)
}

/** As much as there are boards in it, in every indicator that tells it: what is of many is read by most, and is the last to be hidden. */
const costIn = ({ areas, before, tellers }: NestedCase): CostOf => {
  const known = new Set(before.map(keyOf))
  return (cell) =>
    known.has(keyOf(cell))
      ? Number.POSITIVE_INFINITY
      : (areas[cell.area]?.length ?? 0) * (tellers[cell.quantity] ?? 1)
}
