import { isPlain, magnitude, minus, times } from './prime_field.ts'

/** One move: the inner cells it changes and by how much, as residues. */
export interface Move {
  /** The cell that no other move that is left changes; it changes by 1. */
  readonly own: number
  readonly cells: number[]
  readonly values: number[]
  /** The largest magnitude of the values, as residues. */
  largest: number
}

/** A move that changes nothing. */
export const noMove: Move = { own: -1, cells: [], values: [], largest: 0 }

/** Whether the values, less so many times the pivot's, are fractions of numbers of `most` or less. */
export const staysPlain = (move: Move, pivot: Move, factor: number, most: number): boolean =>
  move.largest + magnitude(factor) * pivot.largest <= most || arePlain(move, pivot, factor, most)

const arePlain = (move: Move, pivot: Move, factor: number, most: number): boolean => {
  const after = new Map(move.cells.map((cell, i) => [cell, move.values[i] ?? 0]))
  pivot.cells.forEach((cell, i) => {
    after.set(cell, minus(after.get(cell) ?? 0, times(factor, pivot.values[i] ?? 0)))
  })
  for (const value of after.values()) if (!isPlain(value, most)) return false
  return true
}
