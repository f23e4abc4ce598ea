import { joinedSums, type SignedSum } from '../../../outside/known_sums.ts'
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
  const insides = insidesOf(given, boards)
  const begins: number[] = []
  let size = 0
  for (const { high } of parts) {
    begins.push(size)
    size += high.length
  }
  const high = new Float64Array(size)
  for (const [i, part] of parts.entries()) high.set(part.high, begins[i])
  return {
    high,
    known: joinedSums(parts.map(({ known }, i) => ({ sums: known, from: begins[i] ?? 0 }))),
    insides,
    sumOf: ({ quantity, area, group }) => {
      const of: number[] = []
      const signs: number[] = []
      for (const i of insides[area]?.places ?? []) {
        const pair = parts[i]?.pairOf(quantity, group) ?? -1
        if (pair < 0) continue
        const first = pair + (begins[i] ?? 0)
        of.push(first, first + 1)
        signs.push(1, -1)
      }
      return { of, signs }
    },
    changesAt: (at): readonly Change[] => parts.flatMap((part, i) => part.changesAt(at.subarray(begins[i]))),
  }
}
