import { inverted, modulo } from './residues.ts'

/** A known sum of unknowns. */
export interface KnownSum {
  readonly of: readonly number[]
  readonly value: number
}

/** The sums without those that follow from smaller ones; smallest first. */
export const independentSums = (sums: readonly KnownSum[], unknowns: number): readonly KnownSum[] => {
  const often = new Int32Array(unknowns)
  for (const { of } of sums) for (const x of of) often[x] = (often[x] ?? 0) + 1
  const told = new Told(often)
  return sums.toSorted((a, b) => a.of.length - b.of.length).filter(({ of }) => told.tells(of))
}

/** How many times others an unknown is, or what is left of a sum: by unknown, as residues other than 0. */
type Row = Map<number, number>

/**
 * Sums as what each tells of one unknown (Gauss–Jordan elimination over sparse rows). No unknown that is told stands
 * among those it is told by: a new sum is written in what is left at one go, and nothing that was taken away comes back.
 */
class Told {
  readonly #often: Int32Array
  readonly #by: (Row | undefined)[]
  /** The unknowns that are told by another one. */
  readonly #uses: readonly Set<number>[]

  constructor(often: Int32Array) {
    this.#often = often
    this.#by = Array.from(often, () => undefined)
    this.#uses = Array.from(often, () => new Set())
  }

  /** Takes in a sum; whether it tells anything that was not told before. */
  tells(of: readonly number[]): boolean {
    const row: Row = new Map()
    for (const x of of) add(row, this.#by[x] ?? new Map([[x, 1]]), 1)
    const left = [...row.keys()]
    if (left.length === 0) return false
    const seldom = left.reduce((a, b) => ((this.#often[b] ?? 0) < (this.#often[a] ?? 0) ? b : a))
    this.#tell(seldom, row)
    return true
  }

  #tell(x: number, row: Row): void {
    const scale = modulo(-inverted(row.get(x) ?? 1))
    row.delete(x)
    for (const [y, value] of row) {
      row.set(y, modulo(value * scale))
      this.#uses[y]?.add(x)
    }
    this.#by[x] = row
    for (const other of this.#uses[x] ?? []) this.#rewrite(other, x, row)
    this.#uses[x]?.clear()
  }

  /** Writes what tells `other` without `x`. */
  #rewrite(other: number, x: number, row: Row): void {
    const own = this.#by[other]
    const factor = own?.get(x) ?? 0
    own?.delete(x)
    if (own) add(own, row, factor)
    for (const y of row.keys())
      if (own?.has(y)) this.#uses[y]?.add(other)
      else this.#uses[y]?.delete(other)
  }
}

const add = (row: Row, other: Row, factor: number): void => {
  for (const [y, value] of other) {
    const sum = modulo((row.get(y) ?? 0) + factor * value)
    if (sum === 0) row.delete(y)
    else row.set(y, sum)
  }
}
