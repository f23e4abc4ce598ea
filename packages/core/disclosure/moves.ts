import type { Combination } from './combination.ts'
import { type Move, noMove, staysPlain } from './move.ts'
import { MovesOver } from './moves_over.ts'
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
  /** By their own cell; without those that something known has stopped. */
  readonly #moves: (Move | undefined)[]
  readonly #over: MovesOver
  readonly #signatures: Signatures
  readonly #weighing: Weighing
  readonly #subtraction: Subtraction
  readonly #weighed: Int32Array
  #stamp = 0

  /** Nothing known yet: every inner cell moves by itself. */
  constructor(size: number) {
    this.#moves = Array.from({ length: size }, (_, own) => ({ own, cells: [own], values: [1], largest: 1 }))
    this.#over = new MovesOver(size)
    this.#signatures = new Signatures(size)
    this.#weighing = new Weighing(size)
    this.#subtraction = new Subtraction(size)
    this.#weighed = new Int32Array(size)
  }

  remainderOf(combination: Combination): Remainder {
    const found: Found = { moves: [], values: [] }
    this.#weighing.layOut(combination)
    this.#stamp++
    for (let i = 0; i < combination.cells.length; i++) this.#weighOver(combination.cells[i] ?? 0, found)
    this.#weighing.clear(combination)
    return found
  }

  /** Weighs the moves over a cell that have not been weighed. */
  #weighOver(cell: number, found: Found): void {
    const ids = this.#over.of(cell, this.#moves)
    for (let k = 0; k < ids.length; k++) {
      const id = ids[k] ?? 0
      if (this.#weighed[id] === this.#stamp) continue
      this.#weighed[id] = this.#stamp
      const change = this.#weighing.along(this.#move(id))
      if (change === 0) continue
      found.moves.push(id)
      found.values.push(change)
    }
  }

  /** Whether the moves that are left change by fractions of `most` at most when this, too, is known. */
  staysPlain({ moves, values }: Remainder, most: number): boolean {
    const { id, scale } = this.#pivotOf({ moves, values })
    const pivot = this.#move(id)
    return moves.every(
      (other, i) => other === id || staysPlain(this.#move(other), pivot, times(values[i] ?? 0, scale), most),
    )
  }

  know(combination: Combination, remainder: Remainder): void {
    const { id, scale } = this.#pivotOf(remainder)
    const pivot = this.#move(id)
    this.#signatures.know(combination, pivot, scale)
    this.#moves[id] = undefined
    for (let i = 0; i < remainder.moves.length; i++) {
      const other = remainder.moves[i] ?? 0
      const move = this.#moves[other]
      if (!move) continue
      const met = this.#subtraction.subtract(move, pivot, times(remainder.values[i] ?? 0, scale))
      this.#over.meets(other, move, met)
    }
  }

  signatureOf(combination: Combination): Signature {
    return this.#signatures.of(combination)
  }

  /** The cells of the first of those that change fewest. */
  fewestCells({ moves }: Remainder): readonly number[] {
    return this.#move(this.#shortest(moves)).cells
  }

  left(): readonly Move[] {
    return this.#moves.filter((move) => move !== undefined)
  }

  #move(id: number): Move {
    return this.#moves[id] ?? noMove
  }

  #shortest(ids: readonly number[]): number {
    return ids.reduce(
      (best, id) => (this.#move(id).cells.length < this.#move(best).cells.length ? id : best),
      ids[0] ?? -1,
    )
  }

  #pivotOf({ moves, values }: Remainder): { readonly id: number; readonly scale: number } {
    const id = this.#shortest(moves)
    return { id, scale: inverse(values[moves.indexOf(id)] ?? 1) }
  }
}

interface Found {
  readonly moves: number[]
  readonly values: number[]
}
