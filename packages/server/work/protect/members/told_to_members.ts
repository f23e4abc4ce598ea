import { neighbourhoodOf } from '../nested/neighbourhood.ts'
import { keyOf, type NestedCase, type PlacedCell } from '../nested/nested_case.ts'
import { partsOf } from '../nested/parts.ts'
import { inRoots, type Reduced, reduce } from '../nested/reduce.ts'
import type { Row } from '../nested/rows.ts'
import { possibleChange } from './possible_change.ts'

/** A hidden count that somebody can compute who knows the counts of some boards. */
interface Told {
  readonly cell: PlacedCell
  /** What the others have of it. */
  readonly count: number
}

/** A hidden count that one member can compute, knowing its own. */
export interface ToldToMember extends Told {
  readonly board: number
}

/** What somebody can compute of others' small counts who knows all counts of some boards. */
type ToldTo = (members: readonly number[]) => readonly Told[]

/**
 * What can be computed of small counts of `boards` from all that is shown and what one knows of some, while boards beside them
 * stay as they are. Found by projection: what can be computed stays as it is in a change that nobody sees who knows that
 * much. It shares no code with what protects.
 */
const toldTo = (
  given: NestedCase,
  boards: readonly number[],
  isUnsafe: (count: number) => boolean,
): ToldTo => {
  const around = neighbourhoodOf(given, boards)
  const reduced = reduce(around)
  const inRoot = (of: readonly number[]): Row =>
    inRoots({ of, signs: of.map(() => 1), value: 0 }, reduced.affine)
  const changeBeside = changesBeside(reduced)
  const numbersOf = Map.groupBy(around.truth.keys().filter(around.isCount), (x) => around.countAt(x).board)
  const hidden = given.hidden
    .map((cell) => ({ cell, of: around.within(cell) }))
    .filter(({ of }) => of.length > 0)
  return (members) => {
    const own = new Set(members.flatMap((board) => numbersOf.get(board) ?? []))
    const changeOf = changeBeside(new Set([...own].flatMap((x) => inRoot([x]).of)))
    return hidden.flatMap(({ cell, of }) => {
      const others = of.filter((x) => !own.has(x))
      const count = others.reduce((sum, x) => sum + (around.truth[x] ?? 0), 0)
      const isTold = isUnsafe(count) && Math.abs(changeOf(inRoot(others))) < nearNothing
      return isTold ? [{ cell, count }] : []
    })
  }
}

/**
 * What each member can compute with its own alone. Of many boards each part is looked at while all others stay, and what is
 * told so is told only if it is told to one of every part together too, who know no less.
 */
export const toldToMembers = (
  given: NestedCase,
  isUnsafe: (count: number) => boolean,
): readonly ToldToMember[] => {
  const parts = partsOf(given)
  const apart = parts.flatMap((boards): readonly ToldToMember[] => {
    const told = toldTo(given, boards, isUnsafe)
    return boards.flatMap((board) => told([board]).map((each) => ({ ...each, board })))
  })
  if (parts.length === 1 || apart.length === 0) return apart
  const together = toldTo(given, parts.flat(), () => true)
  const keysOf = new Map<number, ReadonlySet<number>>()
  for (let place = 0; place < Math.max(...parts.map((boards) => boards.length)); place++) {
    const members = parts.flatMap((boards) => boards[place] ?? [])
    const keys = new Set(together(members).map(({ cell }) => keyOf(cell)))
    for (const board of members) keysOf.set(board, keys)
  }
  return apart.filter(({ board, cell }) => keysOf.get(board)?.has(keyOf(cell)))
}

const nearNothing = 1e-6

/** A change that leaves what is `known` as it is, as how much more a row of roots is then. */
const changesBeside = ({ equal }: Reduced): ((known: ReadonlySet<number>) => (row: Row) => number) => {
  const placeOf = new Map([...new Set(equal.flatMap(({ of }) => of))].map((root, place) => [root, place]))
  const roots = [...placeOf.keys()]
  const sums = equal.map(({ of, signs }) => ({ of: of.map((root) => placeOf.get(root) ?? 0), signs }))
  return (known) => {
    const change = possibleChange(roots.length, sums, (place) => known.has(roots[place] ?? -1))
    // what stands in no sum is free
    const by = (root: number): number => change[placeOf.get(root) ?? -1] ?? Number(!known.has(root))
    return ({ of, signs }) => of.reduce((sum, root, i) => sum + (signs[i] ?? 0) * by(root), 0)
  }
}
