import type { Combination } from './combination.ts'
import type { Move } from './move.ts'
import { plus, residue, times } from './prime_field.ts'

/** How much a combination changes along moves: its weights, laid out by inner cell as residues. */
export class Weighing {
  readonly #weightAt: Int32Array

  /** Nothing laid out. */
  constructor(size: number) {
    this.#weightAt = new Int32Array(size)
  }

  layOut({ cells, weights }: Combination): void {
    const weightAt = this.#weightAt
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i] ?? 0
      weightAt[cell] = plus(weightAt[cell] ?? 0, weights ? residue(weights[i] ?? 0) : 1)
    }
  }

  clear({ cells }: Combination): void {
    for (let i = 0; i < cells.length; i++) this.#weightAt[cells[i] ?? 0] = 0
  }

  along({ cells, values }: Move): number {
    const weightAt = this.#weightAt
    let change = 0
    for (let i = 0; i < cells.length; i++) {
      const weight = weightAt[cells[i] ?? 0] ?? 0
      if (weight !== 0) change = plus(change, weight === 1 ? (values[i] ?? 0) : times(weight, values[i] ?? 0))
    }
    return change
  }
}
