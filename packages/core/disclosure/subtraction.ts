import type { Move } from './move.ts'
import { magnitude, minus, times } from './prime_field.ts'

/** Takes multiples of one move from others. */
export class Subtraction {
  readonly #pivotAt: Int32Array
  readonly #met: Int32Array
  #meeting = 0

  /** Of moves over so many inner cells. */
  constructor(size: number) {
    this.#pivotAt = new Int32Array(size)
    this.#met = new Int32Array(size)
  }

  /** Takes so many times the pivot from the move; gives the number of its last cells that it did not change before. */
  subtract(move: Move, pivot: Move, factor: number): number {
    const meeting = ++this.#meeting
    for (let i = 0; i < pivot.cells.length; i++)
      this.#pivotAt[pivot.cells[i] ?? 0] = times(factor, pivot.values[i] ?? 0)
    const kept = this.#changeKept(move, meeting, magnitude(factor) * pivot.largest)
    for (let i = 0; i < pivot.cells.length; i++) {
      const cell = pivot.cells[i] ?? 0
      const value = this.#pivotAt[cell] ?? 0
      this.#pivotAt[cell] = 0
      if (this.#met[cell] === meeting) continue
      move.cells.push(cell)
      move.values.push(minus(0, value))
    }
    return move.cells.length - kept
  }

  /** Changes the cells that the move has, and forgets those that it no longer changes; gives how many are left. */
  #changeKept(move: Move, meeting: number, least: number): number {
    const { cells, values } = move
    let [kept, largest] = [0, least]
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i] ?? 0
      const value = minus(values[i] ?? 0, this.#pivotAt[cell] ?? 0)
      this.#met[cell] = meeting
      if (value === 0) continue
      cells[kept] = cell
      values[kept++] = value
      largest = Math.max(largest, magnitude(value))
    }
    move.largest = largest
    cells.length = values.length = kept
    return kept
  }
}
