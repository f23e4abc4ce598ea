import { insidesOf } from './insides.ts'
import type { NestedCase } from './nested_case.ts'

/** A case of some boards while all others stay as they are: of each area what they have of it, and no cell without them. */
export const someBoards = (given: NestedCase, boards: readonly number[]): NestedCase => {
  const areas = insidesOf(given, boards).map(({ places }) => places)
  const size = given.groups
  return {
    ...given,
    counts: given.counts.map((all) =>
      Float64Array.from(boards.flatMap((board) => [...all.subarray(board * size, (board + 1) * size)])),
    ),
    boards: boards.length,
    areas,
    shown: given.shown.filter(({ area }) => areas[area]?.length),
    before: [],
    hidden: [],
  }
}
