import { inverse, minus, plus, residue, times } from './prime_field.ts'

/** A weighted sum of inner cells; all weights 1 when there are none. */
export interface Combination {
  readonly cells: ArrayLike<number>
  readonly weights?: ArrayLike<number>
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
}

/**
 * The ways in which the inner cells can change without changing anything known: a basis of the null space of all that
 * is known so far, each move over as few inner cells as possible. This is Gaussian elimination seen from its other
 * side; in crossed tables a move has 2, 4 or 8 entries however large the tables are, where rows would fill in.
 */
export interface Moves {
  readonly remainderOf: (combination: Combination) => Remainder
  /** Makes a combination known, by one of the moves that change it (the shortest), which is used up. */
  readonly know: (combination: Combination, remainder: Remainder) => void
  /** Two numbers that are proportional for combinations whose remainders are, and for almost no others. */
  readonly signatureOf: (combination: Combination) => readonly [number, number]
  readonly move: (id: number) => Move
  /** The moves that are left. */
  readonly left: () => readonly Move[]
}

/** Nothing known yet: every inner cell moves by itself. */
export const freeMoves = (size: number): Moves => {
  const moves: Move[] = Array.from({ length: size }, (_, own) => ({ own, cells: [own], values: [1] }))
  const touching: number[][] = Array.from({ length: size }, (_, cell) => [cell])
  const used = new Uint8Array(size)
  const chance = [scattered(size, 1), scattered(size, 2)] as const
  const weightAt = new Float64Array(size)
  const seen = new Int32Array(size)
  const seenInRow = new Int32Array(size)
  let stamp = 0
  let rowStamp = 0

  const weigh = ({ cells, weights }: Combination): void => {
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i] ?? 0
      weightAt[cell] = plus(weightAt[cell] ?? 0, weights ? residue(weights[i] ?? 0) : 1)
    }
  }
  const unweigh = ({ cells }: Combination): void => {
    for (let i = 0; i < cells.length; i++) weightAt[cells[i] ?? 0] = 0
  }
  const changeAlong = ({ cells, values }: Move): number => {
    let change = 0
    for (let i = 0; i < cells.length; i++) {
      const weight = weightAt[cells[i] ?? 0] ?? 0
      if (weight !== 0) change = plus(change, weight === 1 ? (values[i] ?? 0) : times(weight, values[i] ?? 0))
    }
    return change
  }

  const remainderOf = (combination: Combination): Remainder => {
    weigh(combination)
    const found: number[] = []
    const changes: number[] = []
    stamp++
    for (let i = 0; i < combination.cells.length; i++) {
      const cell = combination.cells[i] ?? 0
      const row = touching[cell] ?? []
      let kept = 0
      rowStamp++
      for (let k = 0; k < row.length; k++) {
        const id = row[k] ?? 0
        const move = moves[id]
        if (used[id] === 1 || seenInRow[id] === rowStamp || !move?.cells.includes(cell)) continue
        seenInRow[id] = rowStamp
        row[kept++] = id
        if (seen[id] === stamp) continue
        seen[id] = stamp
        const change = changeAlong(move)
        if (change === 0) continue
        found.push(id)
        changes.push(change)
      }
      row.length = kept
    }
    unweigh(combination)
    return { moves: found, values: changes }
  }

  const know = (combination: Combination, remainder: Remainder): void => {
    const at = shortest(moves, remainder.moves)
    const id = remainder.moves[at]
    const pivot = id === undefined ? undefined : moves[id]
    if (id === undefined || !pivot) return
    const scale = inverse(remainder.values[at] ?? 0)
    const signature = signatureOf(combination)
    for (const side of [0, 1] as const) shift(chance[side], pivot, times(signature[side], scale))
    used[id] = 1
    remainder.moves.forEach((other, i) => {
      const move = moves[other]
      if (other !== id && move) subtract(other, move, pivot, times(remainder.values[i] ?? 0, scale))
    })
  }

  const pivotAt = new Float64Array(size)
  const met = new Int32Array(size)
  let meeting = 0
  const subtract = (id: number, move: Move, pivot: Move, factor: number): void => {
    meeting++
    for (let i = 0; i < pivot.cells.length; i++)
      pivotAt[pivot.cells[i] ?? 0] = times(factor, pivot.values[i] ?? 0)
    let kept = 0
    for (let i = 0; i < move.cells.length; i++) {
      const cell = move.cells[i] ?? 0
      const value = minus(move.values[i] ?? 0, pivotAt[cell] ?? 0)
      met[cell] = meeting
      if (value === 0) continue
      move.cells[kept] = cell
      move.values[kept++] = value
    }
    move.cells.length = move.values.length = kept
    for (const cell of pivot.cells) {
      const value = pivotAt[cell] ?? 0
      pivotAt[cell] = 0
      if (met[cell] === meeting) continue
      move.cells.push(cell)
      move.values.push(minus(0, value))
      touching[cell]?.push(id)
    }
  }

  const signatureOf = ({ cells, weights }: Combination): readonly [number, number] => {
    let [a, b] = [0, 0]
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i] ?? 0
      const weight = weights ? residue(weights[i] ?? 0) : 1
      a = plus(a, times(weight, chance[0][cell] ?? 0))
      b = plus(b, times(weight, chance[1][cell] ?? 0))
    }
    return [a, b]
  }

  const empty: Move = { own: -1, cells: [], values: [] }
  return {
    remainderOf,
    know,
    signatureOf,
    move: (id) => moves[id] ?? empty,
    left: () => moves.filter((_, id) => used[id] === 0),
  }
}

const shortest = (moves: readonly Move[], ids: readonly number[]): number => {
  let [best, length] = [0, Number.POSITIVE_INFINITY]
  ids.forEach((id, i) => {
    const cells = moves[id]?.cells.length ?? length
    if (cells < length) [best, length] = [i, cells]
  })
  return best
}

const shift = (chance: Float64Array, move: Move, by: number): void => {
  move.cells.forEach((cell, i) => {
    chance[cell] = minus(chance[cell] ?? 0, times(by, move.values[i] ?? 0))
  })
}

/** Scattered residues that are always the same: they only need to have nothing to do with the tables. */
const scattered = (size: number, seed: number): Float64Array => {
  const numbers = new Float64Array(size)
  for (let i = 0; i < size; i++) {
    let h = Math.imul(i + 1, 0x9e3779b1) ^ Math.imul(seed, 0x85ebca6b)
    h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
    h = Math.imul(h ^ (h >>> 12), 0x297a2d39)
    numbers[i] = ((h ^ (h >>> 15)) >>> 0) % 67_108_859
  }
  return numbers
}
