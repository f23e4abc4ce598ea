import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Answer, Answers } from '../answer.ts'
import { all, answered, atMost, daysBetween, either, given, is, not } from '../expression/dsl.ts'
import { columnsOf, columnWriter } from './columns.ts'
import { columnsReadBy } from './columns_read.ts'
import { type ColumnTabulation, cellTallies, tabulatorOf } from './columns_tabulate.ts'
import { truthOf } from './columns_truth.ts'
import { anyRecord, anyRecords } from './gold/arbitrary_records.ts'
import { byExtended, byTalks, howMany, indicators, reasons, time } from './gold/small_indicators.ts'
import { tabulate } from './tabulate.ts'

const yearOf = (answer: Answer | undefined): string | undefined =>
  typeof answer === 'string' ? answer.slice(0, 4) : undefined

const weighed = [
  ...indicators,
  ...[howMany, reasons, time].map((i) => ({ ...i, id: `${i.id}_vagt`, weight: 'samtal' })),
]
const tabulation: ColumnTabulation = {
  indicators: weighed,
  by: [byExtended, byTalks],
  period: { of: 'avslutad', periodOf: yearOf },
}
const choice = columnsReadBy(weighed, tabulation.by, ['avslutad'])

const byColumns = (records: readonly Answers[], of: ColumnTabulation) =>
  cellTallies(tabulatorOf(columnsOf(records, choice), of)(0, records.length), of.indicators)

test('whatever the records, columns give the same tallies as rows, cell by cell and in the same order', () => {
  fc.assert(
    fc.property(anyRecords, (records) => {
      const { by } = tabulation
      assert.deepEqual(
        byColumns(records, tabulation),
        tabulate(records, { indicators: weighed, by, periodOf: (a) => yearOf(a.avslutad) }),
      )
      assert.deepEqual(
        byColumns(records, { indicators: weighed, by: [] }),
        tabulate(records, { indicators: weighed, by: [] }),
      )
    }),
  )
})

test('answers of another kind than the form says are counted as rows count them', () => {
  const anything = fc.oneof(
    fc.constantFrom<Answer>('ja', 'x', '2025-02-30', '2025-06-01', 3, 0, -1),
    fc.subarray(['ja', 'skola', 'vald']),
  )
  const odd = fc.array(
    fc.tuple(anyRecord, fc.constantFrom('avslutad', 'samtal', 'orsaker', 'inledd', 'forlangd'), anything),
  )
  fc.assert(
    fc.property(odd, (given) => {
      const records = given.map(([record, id, answer]): Answers => ({ ...record, [id]: answer }))
      assert.deepEqual(
        byColumns(records, { indicators: weighed, by: [byExtended] }),
        tabulate(records, { indicators: weighed, by: [byExtended] }),
      )
    }),
  )
})

test('stretches of rows, one after another, give what each gives alone', () => {
  fc.assert(
    fc.property(anyRecords, fc.nat(20), (records, at) => {
      const cut = Math.min(at, records.length)
      const tabulateRows = tabulatorOf(columnsOf(records, choice), tabulation)
      for (const [from, to] of [
        [0, cut],
        [cut, records.length],
      ] as const)
        assert.deepEqual(
          cellTallies(tabulateRows(from, to), weighed),
          byColumns(records.slice(from, to), tabulation),
        )
    }),
  )
})

test('an expression of more answers than a table can hold is taken apart, or asked row by row, and means the same', () => {
  const ids = ['a', 'b', 'c']
  const wide = columnsOf(
    Array.from({ length: 3000 }, (_, i): Answers => ({ a: `a${i}`, b: `b${i}`, c: i })),
    { answers: new Set(ids), answered: new Set() },
  )
  assert.ok(ids.reduce((all, id) => all * (wide.of.get(id)?.values.length ?? 0), 1) > 1e10)
  const exprs = [
    given(is('b', 'b1', 'b3'), all(answered('a'), atMost('c', 2))),
    not(either(is('a', 'a4'), is('b', 'b5'), atMost('c', 2), atMost(daysBetween('a', 'b'), 3))),
    all(is('a', 'a1'), is('b', 'b1'), given(answered('c'), atMost('c', 2))),
  ]
  for (const expr of exprs) {
    const out = new Int32Array(10)
    truthOf(wide, expr)(0, 10, out)
    const small = columnsOf(
      Array.from({ length: 10 }, (_, i): Answers => ({ a: `a${i}`, b: `b${i}`, c: i })),
      { answers: new Set(ids), answered: new Set() },
    )
    const expected = new Int32Array(10)
    truthOf(small, expr)(0, 10, expected)
    assert.deepEqual(out, expected)
  }
})

test('no rows are no cells, and a row more than was said is a fault', () => {
  assert.deepEqual(byColumns([], tabulation), [])
  const writer = columnWriter(1, choice)
  writer.add({})
  assert.throws(() => writer.add({}))
})
