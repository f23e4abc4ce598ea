import { neighbourhoodOf } from '../nested/neighbourhood.ts'
import type { NestedCase, PlacedCell } from '../nested/nested_case.ts'
import { inRoots, reduce } from '../nested/reduce.ts'
import type { Row } from '../nested/rows.ts'
import { changesBeside } from './change_beside.ts'
import type { FindChange } from './possible_change.ts'

/** A hidden count that somebody can compute who knows the counts of some boards. */
export interface Told {
  readonly cell: PlacedCell
  /** What the others have of it. */
  readonly count: number
}

/** What somebody can compute of what others have of hidden counts who knows all counts of some boards. */
type ToldTo = (members: readonly number[]) => Promise<readonly Told[]>

/**
 * What can be computed of counts of `boards` from all that is shown and what one knows of some, while boards beside them stay
 * as they are. Found by projection: what can be computed stays as it is in a change that nobody sees who knows that much. It
 * shares no code with what protects.
 */
export const toldTo = (given: NestedCase, boards: readonly number[], findChange: FindChange): ToldTo => {
  const around = neighbourhoodOf(given, boards)
  const reduced = reduce(around)
  const inRoot = (of: readonly number[]): Row =>
    inRoots({ of, signs: of.map(() => 1), value: 0 }, reduced.affine)
  const changeBeside = changesBeside(reduced, findChange)
  const numbersOf = Map.groupBy(around.truth.keys().filter(around.isCount), (x) => around.countAt(x).board)
  const hidden = given.hidden
    .map((cell) => ({ cell, of: around.within(cell) }))
    .filter(({ of }) => of.length > 0)
    .map((each) => ({ ...each, row: inRoot(each.of) }))
  return async (members) => {
    const own = new Set(members.flatMap((board) => numbersOf.get(board) ?? []))
    const changeOf = await changeBeside(new Set([...own].flatMap((x) => inRoot([x]).of)))
    return hidden.flatMap(({ cell, of, row }) => {
      const others = of.filter((x) => !own.has(x))
      // what is the member's own does not change
      const isTold = others.length > 0 && Math.abs(changeOf(row)) < nearNothing
      return isTold ? [{ cell, count: others.reduce((sum, x) => sum + (around.truth[x] ?? 0), 0) }] : []
    })
  }
}

const nearNothing = 1e-6
