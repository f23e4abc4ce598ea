import { inverse, minus, times } from '@lyhord/core/disclosure/prime_field.ts'
import type { AreaSet } from './area_sets.ts'

/**
 * The areas whose totals may be shown, by the policy's fewest boards; `everybody`: whether the total of all may. An area is
 * left out where it, or some sum and difference of it and those before it, is of two boards alone: each knows its own.
 * What is of one board says no more than the board's own figures do, and those are protected by themselves.
 */
export const shownAreas = (
  units: readonly string[],
  areas: readonly AreaSet[],
  fewest: 3 | undefined,
): { readonly everybody: boolean; readonly areas: readonly AreaSet[] } => {
  if (fewest === undefined) return { everybody: true, areas }
  const everybody = units.length >= fewest
  const kept: AreaSet[] = []
  const told = everybody ? [units] : []
  for (const area of areas) {
    const sets = [...told, area.units]
    if (area.units.length < fewest || tellsTwo(units, sets)) continue
    told.push(area.units)
    kept.push(area)
  }
  return { everybody, areas: kept }
}

/**
 * Whether two units are all that is left in some sum of sets. It is so when whatever changes no set changes the two only
 * together: their rows in a basis of such changes are multiples of each other.
 */
const tellsTwo = (units: readonly string[], sets: readonly (readonly string[])[]): boolean => {
  const { pivots, rows } = reducedRows(sets.map((set) => units.map((unit) => (set.includes(unit) ? 1 : 0))))
  const free = units.flatMap((_, column) => (pivots.includes(column) ? [] : [column]))
  const seen = new Set<string>()
  for (const column of units.keys()) {
    const pivot = pivots.indexOf(column)
    const changes = free.map((f) => (pivot === -1 ? Number(f === column) : (rows[pivot]?.[f] ?? 0)))
    const first = changes.find((value) => value !== 0)
    if (first === undefined) continue
    const line = changes.map((value) => times(value, inverse(first))).join()
    if (seen.has(line)) return true
    seen.add(line)
  }
  return false
}

/** Reduced row echelon form modulo a prime, and the column that each row begins in. */
const reducedRows = (matrix: readonly (readonly number[])[]) => {
  const rows: number[][] = []
  const pivots: number[] = []
  for (const given of matrix) {
    const row = rows.reduce((left, known, r) => less(left, known, left[pivots[r] ?? -1] ?? 0), [...given])
    const pivot = row.findIndex((value) => value !== 0)
    if (pivot === -1) continue
    const scale = inverse(row[pivot] ?? 1)
    const whole = row.map((value) => times(value, scale))
    for (const [r, known] of rows.entries()) rows[r] = less(known, whole, known[pivot] ?? 0)
    rows.push(whole)
    pivots.push(pivot)
  }
  return { rows, pivots }
}

/** A row less a multiple of another. */
const less = (row: readonly number[], other: readonly number[], factor: number): number[] =>
  factor === 0 ? [...row] : row.map((value, i) => minus(value, times(factor, other[i] ?? 0)))
