import type { Affine } from './affine.ts'
import type { Row } from './rows.ts'

/** The numbers that are left to vary, and between which limits. */
export class Limits {
  readonly #variables = new Map<number, number>()
  readonly #low: number[] = []
  readonly #high: number[] = []

  /** No count is below 0, nor farther than `most` from what it is. */
  constructor(affine: Affine, truth: Float64Array, most: number) {
    for (const x of truth.keys()) {
      const root = affine.find(x)
      if (root < 0) continue
      if (!this.#variables.has(root)) {
        this.#variables.set(root, this.#low.length)
        this.#low.push((truth[root] ?? 0) - most)
        this.#high.push((truth[root] ?? 0) + most)
      }
      const sign = affine.sign[x] ?? 1
      this.atLeast({ of: [this.variableOf(root)], signs: [sign], value: -(affine.plus[x] ?? 0) })
    }
  }

  get size(): number {
    return this.#low.length
  }

  variableOf(root: number): number {
    return this.#variables.get(root) ?? 0
  }

  /** Limits the only number of a row that is no less than its value. */
  atLeast({ of: [v = 0], signs: [sign = 1], value }: Row): void {
    if (sign > 0) this.#low[v] = Math.max(this.#low[v] ?? 0, value / sign)
    else this.#high[v] = Math.min(this.#high[v] ?? 0, value / sign)
  }

  /** The least that a sum can be within the limits. */
  leastOf({ of, signs }: Row): number {
    return of.reduce((sum, v, i) => {
      const sign = signs[i] ?? 0
      return sum + sign * ((sign > 0 ? this.#low[v] : this.#high[v]) ?? 0)
    }, 0)
  }

  asArrays(): { readonly low: Float64Array; readonly high: Float64Array } {
    return { low: Float64Array.from(this.#low), high: Float64Array.from(this.#high) }
  }
}
