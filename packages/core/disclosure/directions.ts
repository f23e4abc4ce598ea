import type { CellSystem } from './cell_system.ts'
import type { Direction } from './direction.ts'
import type { Move } from './move.ts'
import type { Moves } from './moves.ts'
import { fraction } from './prime_field.ts'
import { directionFrom, SparseSum } from './sparse_sum.ts'

/** How tables can change along the moves that are left. `cells`: the inner cell that each number of a move stands for. */
export const directionsOf = (system: CellSystem, moves: Moves, cells: Int32Array): readonly Direction[] => {
  const { finest } = system
  if (!finest) return moves.left().map((move) => ofInner(move, cells))
  const sum = new SparseSum(finest.cells.length)
  return inDictionaryForm(
    moves.left().map((move) => lifted(ofInner(move, cells), finest.above, sum)),
    sum,
  )
}

const ofInner = ({ own, cells: moved, values }: Move, cells: Int32Array): Direction => ({
  own: cells[own] ?? 0,
  parts: Int32Array.from(moved, (cell) => cells[cell] ?? 0),
  values: Float64Array.from(values, fraction),
})

const lifted = (
  { parts, values }: Direction,
  above: (inner: number) => Int32Array,
  sum: SparseSum,
): Direction => {
  sum.clear()
  parts.forEach((cell, i) => {
    for (const part of above(cell)) sum.addAt(part, values[i] ?? 0)
  })
  return directionFrom(sum, -1)
}

/** Gives each direction a part of its own that no other changes; directions that change nothing are left out. */
const inDictionaryForm = (given: readonly Direction[], sum: SparseSum): readonly Direction[] => {
  const directions = [...given]
  const touching = new Map<number, number[]>()
  const touch = (id: number, part: number): void => {
    const ids = touching.get(part)
    if (ids) ids.push(id)
    else touching.set(part, [id])
  }
  given.forEach(({ parts }, id) => {
    for (const part of parts) touch(id, part)
  })
  for (let id = 0; id < directions.length; id++) {
    const chosen = directions[id]
    const own = chosen && rarest(chosen, touching)
    if (!chosen || own === undefined) continue
    sum.clear()
    sum.add(chosen, 1)
    const scaled = directionFrom(sum, own)
    directions[id] = scaled
    for (const other of new Set(touching.get(own))) {
      const old = directions[other]
      if (!old || other === id) continue
      sum.clear()
      sum.add(old, 1)
      const value = sum.values[own] ?? 0
      if (value === 0) continue
      sum.add(scaled, -value)
      const changed = directionFrom(sum, old.own)
      directions[other] = changed
      for (const part of changed.parts) if (!old.parts.includes(part)) touch(other, part)
    }
  }
  return directions.filter(({ parts }) => parts.length > 0)
}

/** The part that fewest other directions change, of those that change by 1. */
const rarest = (
  { parts, values }: Direction,
  touching: ReadonlyMap<number, readonly number[]>,
): number | undefined => {
  const often = (part: number): number => touching.get(part)?.length ?? 0
  const ones = parts.filter((_, i) => Math.abs(values[i] ?? 0) === 1)
  const among = ones.length > 0 ? ones : parts
  return among.length === 0 ? undefined : among.reduce((a, b) => (often(b) < often(a) ? b : a))
}
