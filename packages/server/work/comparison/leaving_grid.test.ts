import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formById } from '@lyhord/catalogue'
import { emptyTally, mergeTallies } from '@lyhord/core'
import fc from 'fast-check'
import type { TallyRow } from '../../queries/tallies.ts'
import { everybody, isCrossed, leavingGrid, wholeOf } from './leaving_grid.ts'

const entry = formById('utredning')?.indicators ?? []
const period = '2025-H1'
const [sexes, ages, known] = [
  ['flicka', 'pojke'],
  ['0-5', '6-12', '13-15'],
  ['ja', 'nej'],
] as const

const rowsOf = (sizes: readonly number[]): readonly TallyRow[] =>
  sexes
    .flatMap((kon) =>
      ages.flatMap((aldersgrupp) => known.map((k) => ({ kon, aldersgrupp, tidigareKand: k }))),
    )
    .flatMap((place, i) => {
      const n = sizes[i] ?? 0
      const of = { n, missing: i % 3, numerator: 0, counts: {} }
      const tallies = {
        antal_utredningar: of,
        samtal_minst_1: { ...of, numerator: Math.floor(n / 2) },
        utredningstid: { ...of, counts: { [90 + i]: n } },
        huvudorsak_fordelning: { ...of, counts: { relation: n } },
      }
      return n === 0 ? [] : [{ ...place, period, records: n, tallies }]
    })
const finest = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 12, maxLength: 12 }).map(rowsOf)

const sum = (rows: readonly TallyRow[], id: string) =>
  rows.reduce((all, row) => mergeTallies(all, row.tallies[id] ?? emptyTally()), emptyTally())

test('everybody, each sex and each age have the numbers of the finest grid', () => {
  fc.assert(
    fc.property(finest, (rows) => {
      const leaving = leavingGrid(rows, entry)
      const [whole] = wholeOf(leaving)
      for (const id of ['samtal_minst_1', 'utredningstid', 'huvudorsak_fordelning'])
        assert.deepEqual(whole?.tallies[id] ?? emptyTally(), sum(rows, id))
      for (const by of ['kon', 'aldersgrupp'] as const)
        for (const [code, own] of Map.groupBy(rows, (row) => row[by])) {
          const other = by === 'kon' ? 'aldersgrupp' : 'kon'
          const cell = leaving.find((c) => c[by] === code && c[other] === everybody)
          const { n, numerator, counts } = sum(own, 'utredningstid')
          assert.deepEqual(cell?.tallies.utredningstid, { n, numerator, counts, missing: 0 })
        }
      assert.equal(
        leaving.reduce((all, c) => all + c.records, 0),
        rows.reduce((all, row) => all + row.records, 0),
      )
    }),
    { numRuns: 60, seed: 3 },
  )
})

test('no crossed group is of fewer than five, nor what is left of a sex beside them', () => {
  fc.assert(
    fc.property(finest, (rows) => {
      const crossed = leavingGrid(rows, entry).filter(isCrossed)
      for (const { tallies } of crossed) assert.ok((tallies.samtal_minst_1?.n ?? 0) >= 5)
      for (const kon of sexes) {
        const own = sum(
          rows.filter((row) => row.kon === kon),
          'samtal_minst_1',
        ).n
        const told = sum(
          crossed.filter((c) => c.kon === kon),
          'samtal_minst_1',
        ).n
        assert.equal(told, own < 5 ? 0 : own)
      }
    }),
    { numRuns: 200, seed: 5 },
  )
})

test('an age group less its crossed groups is nobody, or no fewer than five', () => {
  fc.assert(
    fc.property(finest, (rows) => {
      const crossed = leavingGrid(rows, entry).filter(isCrossed)
      for (const [age, own] of Map.groupBy(rows, (row) => row.aldersgrupp)) {
        const told = crossed.filter((c) => c.aldersgrupp === age)
        const beside = sum(own, 'samtal_minst_1').n - sum(told, 'samtal_minst_1').n
        assert.ok(told.length === 0 || beside === 0 || beside >= 5)
      }
    }),
    { numRuns: 200, seed: 7 },
  )
})

test('days and distributions leave in no crossed group, distributions for no sex or age', () => {
  const all = rowsOf(Array.from({ length: 12 }, () => 9))
  const leaving = leavingGrid(all, entry)
  const withIt = (id: string) => leaving.filter((c) => id in c.tallies)
  assert.ok(withIt('samtal_minst_1').some(isCrossed))
  assert.ok(!withIt('utredningstid').some(isCrossed) && !withIt('antal_utredningar').some(isCrossed))
  assert.equal(withIt('huvudorsak_fordelning').length, 1)
})

test('what leaves already, and nothing, stay as they are', () => {
  const leaving = leavingGrid(rowsOf([9, 9]), entry)
  assert.deepEqual(leavingGrid(leaving, entry), leaving)
  assert.deepEqual(leavingGrid([], entry), [])
})
