import type { Combination } from './combination.ts'
import { type Move, noMove, staysPlain } from './move.ts'
import { inverse, times } from './prime_field.ts'
import { type Signature, Signatures } from './signatures.ts'
import { Subtraction } from './subtraction.ts'
import { Weighing } from './weighing.ts'

/** How a combination changes along each move that changes it: what of it is not yet known. Empty: it is known. */
export interface Remainder {
  readonly moves: readonly number[]
  readonly values: readonly number[]
}

/**
 * The ways in which the inner cells can change without changing anything known: a basis of the null space of all that
 * is known so far, each move over as few inner cells as possible. This is Gaussian elimination seen from its other
 * side; in crossed tables a move has 2, 4 or 8 entries however large the tables are, where rows would fill in.
 */
export class Moves {
  readonly #moves: Move[]
  /** The moves that may change each inner cell. */
  readonly #touching: number[][]
  readonly #used: Uint8Array
  readonly #signatures: Signatures
  readonly #weighing: Weighing
  readonly #subtraction: Subtraction
  readonly #seen: Int32Array
  readonly #seenInRow: Int32Array
  #stamp = 0
  #rowStamp = 0

  /** Nothing known yet: every inner cell moves by itself. */
  constructor(size: number) {
    this.#moves = Array.from({ length: size }, (_, own) => ({ own, cells: [own], values: [1], largest: 1 }))
    this.#touching = Array.from({ length: size }, (_, cell) => [cell])
    this.#used = new Uint8Array(size)
    this.#signatures = new Signatures(size)
    this.#weighing = new Weighing(size)
    this.#subtraction = new Subtraction(size)
    this.#seen = new Int32Array(size)
    this.#seenInRow = new Int32Array(size)
  }

  remainderOf(combination: Combination): Remainder {
    const found: Found = { moves: [], values: [] }
    this.#weighing.layOut(combination)
    this.#stamp++
    for (let i = 0; i < combination.cells.length; i++) this.#meet(combination.cells[i] ?? 0, found)
    this.#weighing.clear(combination)
    return found
  }

  /** Weighs the moves over a cell that have not been weighed, and forgets those that are over it no longer. */
  #meet(cell: number, found: Found): void {
    const row = this.#touching[cell] ?? []
    const rowStamp = ++this.#rowStamp
    let kept = 0
    for (let k = 0; k < row.length; k++) {
      const id = row[k] ?? 0
      const move = this.#moves[id]
      if (this.#used[id] === 1 || this.#seenInRow[id] === rowStamp || !move?.cells.includes(cell)) continue
      this.#seenInRow[id] = rowStamp
      row[kept++] = id
      if (this.#seen[id] === this.#stamp) continue
      this.#seen[id] = this.#stamp
      const change = this.#weighing.along(move)
      if (change === 0) continue
      found.moves.push(id)
      found.values.push(change)
    }
    row.length = kept
  }

  /** Whether the moves that are left change by fractions of `most` at most when this, too, is known. */
  staysPlain({ moves, values }: Remainder, most: number): boolean {
    const { id, scale } = this.#pivotOf({ moves, values })
    const pivot = this.move(id)
    return moves.every(
      (other, i) => other === id || staysPlain(this.move(other), pivot, times(values[i] ?? 0, scale), most),
    )
  }

  #pivotOf({ moves, values }: Remainder): { readonly id: number; readonly scale: number } {
    const id = this.shortest(moves)
    return { id, scale: inverse(values[moves.indexOf(id)] ?? 1) }
  }

  know(combination: Combination, remainder: Remainder): void {
    const { id, scale } = this.#pivotOf(remainder)
    const pivot = this.#moves[id]
    if (!pivot) return
    this.#signatures.know(combination, pivot, scale)
    this.#used[id] = 1
    for (let i = 0; i < remainder.moves.length; i++) {
      const other = remainder.moves[i] ?? 0
      const move = this.#moves[other]
      if (other === id || !move) continue
      const met = this.#subtraction.subtract(move, pivot, times(remainder.values[i] ?? 0, scale))
      for (let at = move.cells.length - met; at < move.cells.length; at++)
        this.#touching[move.cells[at] ?? 0]?.push(other)
    }
  }

  signatureOf(combination: Combination): Signature {
    return this.#signatures.of(combination)
  }

  move(id: number): Move {
    return this.#moves[id] ?? noMove
  }

  /** The first of those that change fewest inner cells. */
  shortest(ids: readonly number[]): number {
    return ids.reduce(
      (best, id) => (this.move(id).cells.length < this.move(best).cells.length ? id : best),
      ids[0] ?? -1,
    )
  }

  left(): readonly Move[] {
    return this.#moves.filter((_, id) => this.#used[id] === 0)
  }
}

interface Found {
  readonly moves: number[]
  readonly values: number[]
}
