import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formById } from '@lyhord/catalogue'
import fc from 'fast-check'
import type { TallyRow } from '../../queries/tallies.ts'
import { everybody, isCrossed, leavingGrid } from './leaving_grid.ts'
import { leavingPlaced, placeUnknownSex } from './unknown_sex.ts'

const indicators = formById('utredning')?.indicators ?? []
const period = '2025-H1'
const codes = ['flicka', 'pojke', 'uppgift_saknas', 'ej_besvarad'] as const
const rowOf = (kon: string, aldersgrupp: string, n: number): TallyRow => {
  const of = { n, missing: 0, counts: {} }
  const tallies = {
    antal_utredningar: { ...of, numerator: 0 },
    samtal_minst_1: { ...of, numerator: Math.floor(n / 2) },
  }
  return { period, kon, aldersgrupp, tidigareKand: 'nej', records: n, tallies }
}
const finest = (...sizes: readonly (readonly [kon: string, n: number])[]): readonly TallyRow[] =>
  sizes.flatMap(([kon, n]) => (n === 0 ? [] : [rowOf(kon, '6-12', n), rowOf(kon, '13-17', n)]))
const bySex = (rows: readonly TallyRow[]) =>
  Object.fromEntries(
    rows
      .filter((r) => r.kon !== everybody && !isCrossed(r))
      .map((r) => [r.kon, r.tallies.antal_utredningar?.n]),
  )

test('a few of unknown sex are counted with the larger sex', () => {
  const rows = finest(['flicka', 8], ['pojke', 10], ['uppgift_saknas', 1])
  assert.deepEqual(bySex(leavingPlaced(rows, indicators)), { flicka: 16, pojke: 22 })
})

test('with more than one in ten unknown a board is not told by sex', () => {
  const rows = finest(['flicka', 8], ['pojke', 10], ['uppgift_saknas', 3])
  assert.deepEqual(bySex(leavingPlaced(rows, indicators)), { ej_besvarad: 42 })
})

test('there are never a few beside girls and boys, everybody stays as many, and doing it again changes nothing', () => {
  const sizes = fc.tuple(...codes.map(() => fc.integer({ min: 0, max: 30 })))
  fc.assert(
    fc.property(sizes, (own) => {
      const rows = finest(...codes.map((kon, i) => [kon, own[i] ?? 0] as const))
      const placed = leavingPlaced(rows, indicators)
      const { flicka = 0, pojke = 0, ...unknown } = bySex(placed)
      const all = rows.reduce((sum, r) => sum + r.records, 0)
      const rest = Object.values(unknown).reduce<number>((sum, n) => sum + (n ?? 0), 0)
      assert.ok(rest === 0 || (rest === all && flicka + pojke === 0), JSON.stringify(bySex(placed)))
      assert.equal(flicka + pojke + rest, all)
      assert.deepEqual(placeUnknownSex(placed), placed)
      assert.deepEqual(
        bySex(placeUnknownSex(leavingGrid(rows, indicators))),
        bySex(placed),
        'what left before',
      )
    }),
    { numRuns: 200, seed: 5 },
  )
})
