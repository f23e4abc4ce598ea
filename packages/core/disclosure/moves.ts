import { inverse, isPlain, magnitude, minus, plus, residue, times } from './prime_field.ts'

/** A weighted sum of inner cells; all weights 1 when there are none. */
export interface Combination {
  readonly cells: Int32Array
  readonly weights: Float64Array | undefined
}

/** How a combination changes along each move that changes it: what of it is not yet known. Empty: it is known. */
export interface Remainder {
  readonly moves: readonly number[]
  readonly values: readonly number[]
}

/** One move: the inner cells it changes and by how much, as residues. */
export interface Move {
  /** The cell that no other move that is left changes; it changes by 1. */
  readonly own: number
  readonly cells: number[]
  readonly values: number[]
  /** The largest magnitude of the values, as residues. */
  largest: number
}

/**
 * The ways in which the inner cells can change without changing anything known: a basis of the null space of all that
 * is known so far, each move over as few inner cells as possible. This is Gaussian elimination seen from its other
 * side; in crossed tables a move has 2, 4 or 8 entries however large the tables are, where rows would fill in.
 */
export class Moves {
  readonly #moves: Move[]
  readonly #touching: number[][]
  readonly #used: Uint8Array
  readonly #chance: readonly [Int32Array, Int32Array]
  readonly #weightAt: Int32Array
  readonly #seen: Int32Array
  readonly #seenInRow: Int32Array
  readonly #pivotAt: Int32Array
  readonly #met: Int32Array
  #stamp = 0
  #rowStamp = 0
  #meeting = 0

  /** Nothing known yet: every inner cell moves by itself. */
  constructor(size: number) {
    this.#moves = Array.from({ length: size }, (_, own) => ({ own, cells: [own], values: [1], largest: 1 }))
    this.#touching = Array.from({ length: size }, (_, cell) => [cell])
    this.#used = new Uint8Array(size)
    this.#chance = [scattered(size, 1), scattered(size, 2)]
    this.#weightAt = new Int32Array(size)
    this.#seen = new Int32Array(size)
    this.#seenInRow = new Int32Array(size)
    this.#pivotAt = new Int32Array(size)
    this.#met = new Int32Array(size)
  }

  #weigh({ cells, weights }: Combination): void {
    const weightAt = this.#weightAt
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i] ?? 0
      weightAt[cell] = plus(weightAt[cell] ?? 0, weights ? residue(weights[i] ?? 0) : 1)
    }
  }

  #unweigh({ cells }: Combination): void {
    for (let i = 0; i < cells.length; i++) this.#weightAt[cells[i] ?? 0] = 0
  }

  #changeAlong({ cells, values }: Move): number {
    const weightAt = this.#weightAt
    let change = 0
    for (let i = 0; i < cells.length; i++) {
      const weight = weightAt[cells[i] ?? 0] ?? 0
      if (weight !== 0) change = plus(change, weight === 1 ? (values[i] ?? 0) : times(weight, values[i] ?? 0))
    }
    return change
  }

  remainderOf(combination: Combination): Remainder {
    this.#weigh(combination)
    const found: number[] = []
    const changes: number[] = []
    const stamp = ++this.#stamp
    const seen = this.#seen
    const seenInRow = this.#seenInRow
    for (let i = 0; i < combination.cells.length; i++) {
      const cell = combination.cells[i] ?? 0
      const row = this.#touching[cell] ?? []
      let kept = 0
      const rowStamp = ++this.#rowStamp
      for (let k = 0; k < row.length; k++) {
        const id = row[k] ?? 0
        const move = this.#moves[id]
        if (this.#used[id] === 1 || seenInRow[id] === rowStamp || !move?.cells.includes(cell)) continue
        seenInRow[id] = rowStamp
        row[kept++] = id
        if (seen[id] === stamp) continue
        seen[id] = stamp
        const change = this.#changeAlong(move)
        if (change === 0) continue
        found.push(id)
        changes.push(change)
      }
      row.length = kept
    }
    this.#unweigh(combination)
    return { moves: found, values: changes }
  }

  /** Whether the moves that are left still have plain values when this, too, is known. */
  staysPlain(remainder: Remainder): boolean {
    const { id, scale } = this.#pivotOf(remainder)
    const pivot = this.move(id)
    return remainder.moves.every((other, i) => {
      if (other === id) return true
      const factor = times(remainder.values[i] ?? 0, scale)
      const move = this.move(other)
      return move.largest + magnitude(factor) * pivot.largest <= plainest || arePlain(move, pivot, factor)
    })
  }

  #pivotOf(remainder: Remainder): { readonly id: number; readonly scale: number } {
    const at = shortest(this.#moves, remainder.moves)
    return { id: remainder.moves[at] ?? -1, scale: inverse(remainder.values[at] ?? 1) }
  }

  know(combination: Combination, remainder: Remainder): void {
    const { id, scale } = this.#pivotOf(remainder)
    const pivot = this.#moves[id]
    if (!pivot) return
    const signature = this.signatureOf(combination)
    shift(this.#chance[0], pivot, times(signature[0], scale))
    shift(this.#chance[1], pivot, times(signature[1], scale))
    this.#used[id] = 1
    for (let i = 0; i < remainder.moves.length; i++) {
      const other = remainder.moves[i] ?? 0
      const move = this.#moves[other]
      if (other !== id && move) this.#subtract(other, move, pivot, times(remainder.values[i] ?? 0, scale))
    }
  }

  #subtract(id: number, move: Move, pivot: Move, factor: number): void {
    const pivotAt = this.#pivotAt
    const met = this.#met
    const meeting = ++this.#meeting
    for (let i = 0; i < pivot.cells.length; i++)
      pivotAt[pivot.cells[i] ?? 0] = times(factor, pivot.values[i] ?? 0)
    let kept = 0
    let largest = magnitude(factor) * pivot.largest
    for (let i = 0; i < move.cells.length; i++) {
      const cell = move.cells[i] ?? 0
      const value = minus(move.values[i] ?? 0, pivotAt[cell] ?? 0)
      met[cell] = meeting
      if (value === 0) continue
      move.cells[kept] = cell
      move.values[kept++] = value
      largest = Math.max(largest, magnitude(value))
    }
    move.largest = largest
    move.cells.length = move.values.length = kept
    for (let i = 0; i < pivot.cells.length; i++) {
      const cell = pivot.cells[i] ?? 0
      const value = pivotAt[cell] ?? 0
      pivotAt[cell] = 0
      if (met[cell] === meeting) continue
      move.cells.push(cell)
      move.values.push(minus(0, value))
      this.#touching[cell]?.push(id)
    }
  }

  signatureOf({ cells, weights }: Combination): readonly [number, number] {
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

  move(id: number): Move {
    return this.#moves[id] ?? { own: -1, cells: [], values: [], largest: 0 }
  }

  left(): readonly Move[] {
    return this.#moves.filter((_, id) => this.#used[id] === 0)
  }
}

/**
 * Moves along which cells change by such different numbers hide nothing: where one cell changes by 1, another soon is
 * below 0. Larger numbers also could no longer be told from their residues.
 */
const plainest = 12

const arePlain = (move: Move, pivot: Move, factor: number): boolean => {
  const after = new Map(move.cells.map((cell, i) => [cell, move.values[i] ?? 0]))
  pivot.cells.forEach((cell, i) => {
    after.set(cell, minus(after.get(cell) ?? 0, times(factor, pivot.values[i] ?? 0)))
  })
  for (const value of after.values()) if (!isPlain(value, plainest)) return false
  return true
}

const shortest = (moves: readonly Move[], ids: readonly number[]): number => {
  let [best, length] = [0, Number.POSITIVE_INFINITY]
  for (let i = 0; i < ids.length; i++) {
    const cells = moves[ids[i] ?? 0]?.cells.length ?? length
    if (cells < length) [best, length] = [i, cells]
  }
  return best
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
    numbers[i] = ((h ^ (h >>> 15)) >>> 0) % 67_108_859
  }
  return numbers
}
