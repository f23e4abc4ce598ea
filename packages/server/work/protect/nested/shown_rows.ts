import type { Inside } from './insides.ts'
import { keyOf, type PlacedCell } from './nested_case.ts'
import type { Row } from './rows.ts'

/** What is shown of the boards that may change, the smallest sums first; the same of two areas is told once. */
export const shownRows = (
  shown: readonly PlacedCell[],
  insides: readonly Inside[],
  within: (cell: PlacedCell) => readonly number[],
  truth: Float64Array,
): readonly Row[] => {
  const rows = new Map<number, Row>()
  for (const cell of shown) {
    const { places = [], number: area = 0 } = insides[cell.area] ?? {}
    const key = keyOf({ ...cell, area })
    if (places.length === 0 || rows.has(key)) continue
    const of = within(cell)
    const value = of.reduce((sum, x) => sum + (truth[x] ?? 0), 0)
    rows.set(key, { of, signs: of.map(() => 1), value })
  }
  return [...rows.values()].sort((a, b) => a.of.length - b.of.length)
}
