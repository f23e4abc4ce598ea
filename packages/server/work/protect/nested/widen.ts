import { setImmediate } from 'node:timers/promises'
import { changeIn } from './changed_table.ts'
import { type Guarded, noteChange, widthOf } from './guarded.ts'
import { lookAhead } from './look_ahead.ts'
import { changesByBoard, nearTables } from './near_tables.ts'
import { type Change, keyOf, type NestedCase, type PlacedCell } from './nested_case.ts'
import { partsOf } from './parts.ts'
import { here } from './solving.ts'

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
  solving = here,
): Promise<Widened> => {
  const narrow = narrowOnes(tried, width)
  if (narrow.length === 0) return { hidden: [], tables: [] }
  const hidden = new Map<number, PlacedCell>()
  const nearest = nearTables(given, width, changesIn)
  const find = lookAhead({ nearest, hidden, regionOf: regionsOf(given), width }, solving)
  const tables: (readonly Change[])[] = []
  let [looked, dear] = [0, 0]
  for (const [i, each] of narrow.entries()) {
    if (dear >= Math.max(mostDear, tables.length) && hidden.size > 0) break
    if (widthOf(each) >= width || (looked >= mostTables && !isTold(each))) continue
    looked++
    // what threads say is heard in between
    await setImmediate()
    const best = await find(each, narrow.values().drop(i + 1))
    if (best && best.cost > most) dear++
    if (!best || best.cost > most) continue
    for (const cell of best.changed) hidden.set(keyOf(cell), cell)
    tables.push(best.changes)
    const changeOf = changeIn(given, best.changes)
    const boards = new Set(best.changes.map((change) => change.board))
    // whoever sees its own counts changed knows better
    for (const other of narrow)
      if (other.from === undefined || !boards.has(other.from)) noteChange(other, changeOf(other.cell))
  }
  return { hidden: [...hidden.values()], tables }
}

const isTold = (each: Guarded): boolean => widthOf(each) < 1

const narrowOnes = (tried: readonly Guarded[], width: number): readonly Guarded[] =>
  tried
    .filter((each) => widthOf(each) < width)
    .map((each) => ({ ...each }))
    .sort((a, b) => Number(isTold(b)) - Number(isTold(a)))

/** The part that the first board of a cell is in. */
const regionsOf = (given: NestedCase): ((each: Guarded) => number) => {
  const regions = new Map(partsOf(given).flatMap((boards, i) => boards.map((board) => [board, i] as const)))
  return ({ cell }) => regions.get(given.areas[cell.area]?.[0] ?? -1) ?? -1
}
