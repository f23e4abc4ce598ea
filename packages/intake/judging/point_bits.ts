import type { Answer } from '@lyhord/core'
import type { Point } from '@lyhord/core/form/points.ts'

/** Points as bits, 32 to a number: a bit that is set is a point that is settled. */
export interface PointBits {
  /** How many numbers the points of a row take. */
  readonly width: number
  /** What an answer to a variable settles; `undefined` when it can settle nothing. */
  settledBy(variable: string): ((answer: Answer | undefined) => readonly number[]) | undefined
  /** What is settled by the absence of all other variables. */
  settledWithout(answered: ReadonlySet<string>): readonly number[]
  /** A list for so many rows, with the same settled in each; `list` again when it is long enough. */
  forRows(list: Int32Array<ArrayBuffer>, rows: number, settled: readonly number[]): Int32Array<ArrayBuffer>
  /** The places of the points that are open in a row, in order, in the list `into`. */
  open(settled: Int32Array, row: number, into: number[]): readonly number[]
}

export const pointBitsOf = (points: readonly Point[]): PointBits => {
  const width = Math.ceil(points.length / 32)
  const bitsOf = (places: Iterable<number>): readonly number[] => {
    const bits = new Array<number>(width).fill(0)
    for (const place of places) bits[place >> 5] = (bits[place >> 5] ?? 0) | (1 << (place & 31))
    return bits
  }
  const placesOf = (isMeant: (point: Point) => boolean): readonly number[] =>
    points.flatMap((point, place) => (isMeant(point) ? [place] : []))
  const all = bitsOf(points.keys())
  return {
    width,
    settledBy: (variable) => {
      const own = placesOf(({ reads }) => reads.has(variable))
      if (own.length === 0) return undefined
      const settles = (answer: Answer | undefined) =>
        bitsOf(own.filter((place) => points[place]?.isSettledBy(variable, answer)))
      const unanswered = settles(undefined)
      return (answer) => (answer === undefined ? unanswered : settles(answer))
    },
    settledWithout: (answered) =>
      bitsOf(
        placesOf(({ reads, isSettledBy }) =>
          [...reads].some((id) => !answered.has(id) && isSettledBy(id, undefined)),
        ),
      ),
    forRows: (list, rows, settled) => {
      const own = list.length < rows * width ? new Int32Array(rows * width * 2) : list
      for (let at = 0; at < rows * width; at += width) own.set(settled, at)
      return own
    },
    open: (settled, row, into) => {
      into.length = 0
      for (let word = 0; word < width; word++) {
        let left = (all[word] ?? 0) & ~(settled[row * width + word] ?? 0)
        for (; left !== 0; left &= left - 1) into.push(word * 32 + 31 - Math.clz32(left & -left))
      }
      return into
    },
  }
}
