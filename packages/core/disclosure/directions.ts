import type { CellSystem } from './cell_system.ts'
import { type Direction, entry, sumOf } from './dictionary.ts'
import type { Moves } from './moves.ts'
import { fraction } from './prime_field.ts'

/** How tables can change along the moves that are left. `cells`: the inner cell that each number of a move stands for. */
export const directionsOf = (system: CellSystem, moves: Moves, cells: Int32Array): readonly Direction[] => {
  const inner = moves.left().map(({ own, cells: moved, values }) => ({
    own: cells[own] ?? 0,
    parts: moved.map((cell) => cells[cell] ?? 0),
    values: values.map(fraction),
  }))
  return system.finest ? inDictionaryForm(inner.map((d) => lifted(d, system.finest?.above))) : inner
}

const lifted = (direction: Direction, above: ((inner: number) => Int32Array) | undefined): Direction => {
  const sums = new Map<number, number>()
  direction.parts.forEach((cell, i) => {
    for (const part of above?.(cell) ?? []) sums.set(part, (sums.get(part) ?? 0) + (direction.values[i] ?? 0))
  })
  const parts = [...sums.keys()].filter((part) => sums.get(part) !== 0)
  return { own: -1, parts, values: parts.map((part) => sums.get(part) ?? 0) }
}

/** Gives each direction a part of its own that no other changes; directions that change nothing are left out. */
const inDictionaryForm = (given: readonly Direction[]): readonly Direction[] => {
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
    const scale = entry(chosen, own)
    const scaled = { own, parts: chosen.parts, values: chosen.values.map((v) => v / scale) }
    directions[id] = scaled
    for (const other of new Set(touching.get(own))) {
      const old = directions[other]
      const value = old && other !== id ? entry(old, own) : 0
      if (!old || value === 0) continue
      const changed = sumOf(old, scaled, -value)
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
