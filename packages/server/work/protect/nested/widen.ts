import { changeIn } from './changed_table.ts'
import { type Guarded, noteChange, widthOf } from './guarded.ts'
import { changesByBoard, nearestTables } from './nearest_tables.ts'
import { type Change, keyOf, type NestedCase, type PlacedCell } from './nested_case.ts'

/** So many tables are looked for at most, apart from those for counts that are told to the one. */
const mostTables = 250
/** When so many have cost too much and something is hidden, it is better to look again at what is told then. */
const mostDear = 10

/** What to hide, and the tables that people could be in then. */
export interface Widened {
  readonly hidden: readonly PlacedCell[]
  readonly tables: readonly (readonly Change[])[]
}

/**
 * What to hide so that small counts can vary by `width`, those first that are told to the one: for each, the table of least
 * cost in which it does, and the shown cells that are others there. What has been published before stays as it is, and what
 * costs more than `most` is left: less hidden for others may do. `changesIn`: what can change in a board.
 */
export const widen = async (
  given: NestedCase,
  tried: readonly Guarded[],
  width: number,
  most = Number.POSITIVE_INFINITY,
  changesIn = changesByBoard(given, width),
): Promise<Widened> => {
  const narrow = narrowOnes(tried, width)
  if (narrow.length === 0) return { hidden: [], tables: [] }
  const nearest = await nearestTables(given, width, changesIn)
  const hidden = new Map<number, PlacedCell>()
  const tables: (readonly Change[])[] = []
  let [looked, dear] = [0, 0]
  for (const each of narrow) {
    if (dear >= Math.max(mostDear, tables.length) && hidden.size > 0) break
    if (widthOf(each) >= width || (looked >= mostTables && !isTold(each))) continue
    looked++
    const best = nearest(each, hidden)
    if (best && best.cost > most) dear++
    if (!best || best.cost > most) continue
    for (const cell of best.changed) hidden.set(keyOf(cell), cell)
    tables.push(best.changes)
    const changeOf = changeIn(given, best.changes)
    for (const other of narrow) noteChange(other, changeOf(other.cell))
  }
  return { hidden: [...hidden.values()], tables }
}

const isTold = (each: Guarded): boolean => widthOf(each) < 1

const narrowOnes = (tried: readonly Guarded[], width: number): readonly Guarded[] =>
  tried
    .filter((each) => widthOf(each) < width)
    .map((each) => ({ ...each }))
    .sort((a, b) => Number(isTold(b)) - Number(isTold(a)))
