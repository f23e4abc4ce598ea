import { type Changes, changesOf } from './changes.ts'
import { neighbourhoodOf } from './neighbourhood.ts'
import type { NestedCase } from './nested_case.ts'

/** What can change in some boards, whatever is shown of them; each board is looked at once. */
export const boardChanges = (given: NestedCase, width: number): ((boards: readonly number[]) => Changes) => {
  const found = new Map<number, Changes>()
  const changesIn = (board: number): Changes => {
    const own = found.get(board) ?? changesOf(neighbourhoodOf({ ...given, shown: [] }, [board]), width)
    found.set(board, own)
    return own
  }
  return (boards) => sideBySide(boards.map(changesIn))
}

/** Of neighbourhoods that nothing is known of together. */
const sideBySide = (parts: readonly Changes[]): Changes => {
  const high = Float64Array.from(parts.flatMap((part) => [...part.high]))
  const begins = parts.map((_, i) => parts.slice(0, i).reduce((sum, part) => sum + part.high.length, 0))
  const moved = (of: readonly number[], i: number) => of.map((v) => v + (begins[i] ?? 0))
  return {
    high,
    sumOf: (cell) => {
      const sums = parts.map((part) => part.sumOf(cell))
      return { of: sums.flatMap(({ of }, i) => moved(of, i)), signs: sums.flatMap(({ signs }) => signs) }
    },
    known: parts.flatMap((part, i) => part.known.map((row) => ({ ...row, of: moved(row.of, i) }))),
  }
}
