import type { Combination } from './combination.ts'
import type { Moves, Remainder } from './moves.ts'
import { inverse, times } from './prime_field.ts'

/** Sums that may not become known, held against what one would publish. */
export class Secrets {
  readonly #sums: readonly Combination[]
  /** The secrets over each inner cell. */
  readonly #over: readonly (readonly number[])[]
  /** The round in which each was tried last. */
  readonly #tried: Int32Array
  #round = 0

  /** Over so many inner cells. */
  constructor(size: number, sums: readonly Combination[]) {
    const over: number[][] = Array.from({ length: size }, () => [])
    sums.forEach(({ cells }, i) => {
      for (let k = 0; k < cells.length; k++) over[cells[k] ?? 0]?.push(i)
    })
    this.#sums = sums
    this.#over = over
    this.#tried = new Int32Array(sums.length)
  }

  /** Whether knowing the combination would give one away: their remainders are proportional. */
  areGivenBy(combination: Combination, remainder: Remainder, moves: Moves): boolean {
    const signature = moves.signatureOf(combination)
    this.#round++
    for (const cell of moves.fewestCells(remainder))
      for (const id of this.#over[cell] ?? []) {
        const secret = this.#sums[id]
        if (this.#tried[id] === this.#round || !secret) continue
        this.#tried[id] = this.#round
        const other = moves.signatureOf(secret)
        if (times(signature[0], other[1]) !== times(signature[1], other[0])) continue
        if (areProportional(remainder, moves.remainderOf(secret))) return true
      }
    return false
  }
}

const areProportional = (a: Remainder, b: Remainder): boolean => {
  if (a.moves.length !== b.moves.length) return false
  const changes = new Map(b.moves.map((id, i) => [id, b.values[i] ?? 0]))
  const ratio = times(changes.get(a.moves[0] ?? -1) ?? 0, inverse(a.values[0] ?? 1))
  return ratio !== 0 && a.moves.every((id, i) => changes.get(id) === times(ratio, a.values[i] ?? 0))
}
