import type { KnownSum, SignedSum } from '../../../outside/linear_programming.ts'
import type { BoardChanges } from './board_changes.ts'
import { type Inside, insidesOf } from './insides.ts'
import type { Change, NestedCase, PlacedCell } from './nested_case.ts'

/** What can change in some boards of which nothing is known together. */
export interface Changes extends Pick<BoardChanges, 'high' | 'known' | 'changesAt'> {
  /** How much more a cell is: a pair of numbers, more and less, for each count that it is the sum of. */
  readonly sumOf: (cell: PlacedCell) => Required<SignedSum>
  /** Which of the boards an area has. */
  readonly insides: readonly Inside[]
}

/** The changes of boards side by side. */
export const changesOf = (
  given: Pick<NestedCase, 'areas'>,
  boards: readonly number[],
  changesIn: (board: number) => BoardChanges,
): Changes => {
  const parts = boards.map(changesIn)
  const begins = parts.map((_, i) => parts.slice(0, i).reduce((sum, part) => sum + part.high.length, 0))
  const insides = insidesOf(given, boards)
  const moved = (row: KnownSum, i: number): KnownSum => ({
    ...row,
    of: row.of.map((v) => v + (begins[i] ?? 0)),
  })
  return {
    high: Float64Array.from(parts.flatMap((part) => [...part.high])),
    known: parts.flatMap((part, i) => part.known.map((row) => moved(row, i))),
    insides,
    sumOf: ({ quantity, area, group }) => {
      const pairs = (insides[area]?.places ?? []).flatMap((i) => {
        const pair = parts[i]?.pairOf(quantity, group)
        return pair === undefined ? [] : pair + (begins[i] ?? 0)
      })
      return { of: pairs.flatMap((pair) => [pair, pair + 1]), signs: pairs.flatMap(() => [1, -1]) }
    },
    changesAt: (at): readonly Change[] => parts.flatMap((part, i) => part.changesAt(at.subarray(begins[i]))),
  }
}
