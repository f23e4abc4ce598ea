import type { Combination } from './combination.ts'
import type { Move } from './move.ts'
import { minus, plus, prime, residue, times } from './prime_field.ts'

/** Two numbers by which combinations that depend on each other are found: proportional remainders have proportional ones. */
export type Signature = readonly [number, number]

/** The signatures of combinations, given all that is known: two scattered tables, changed so that what is known is 0. */
export class Signatures {
  readonly #chance: readonly [Int32Array, Int32Array]

  /** Nothing known yet. */
  constructor(size: number) {
    this.#chance = [scattered(size, 1), scattered(size, 2)]
  }

  of({ cells, weights }: Combination): Signature {
    const [first, second] = this.#chance
    let [a, b] = [0, 0]
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i] ?? 0
      const weight = weights ? residue(weights[i] ?? 0) : 1
      a = plus(a, times(weight, first[cell] ?? 0))
      b = plus(b, times(weight, second[cell] ?? 0))
    }
    return [a, b]
  }

  /** The combination is known: the tables go along a move until it is 0, which changes by 1 when the move goes `scale`. */
  know(combination: Combination, move: Move, scale: number): void {
    const signature = this.of(combination)
    shift(this.#chance[0], move, times(signature[0], scale))
    shift(this.#chance[1], move, times(signature[1], scale))
  }
}

const shift = (chance: Int32Array, move: Move, by: number): void => {
  for (let i = 0; i < move.cells.length; i++) {
    const cell = move.cells[i] ?? 0
    chance[cell] = minus(chance[cell] ?? 0, times(by, move.values[i] ?? 0))
  }
}

/** Scattered residues that are always the same: they only need to have nothing to do with the tables. */
const scattered = (size: number, seed: number): Int32Array => {
  const numbers = new Int32Array(size)
  for (let i = 0; i < size; i++) {
    let h = Math.imul(i + 1, 0x9e3779b1) ^ Math.imul(seed, 0x85ebca6b)
    h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
    h = Math.imul(h ^ (h >>> 12), 0x297a2d39)
    numbers[i] = ((h ^ (h >>> 15)) >>> 0) % prime
  }
  return numbers
}
