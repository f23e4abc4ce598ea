import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { agreementTable } from './agreement_table.ts'
import { close } from './gold/close.ts'
import gold from './gold/kappa.json' with { type: 'json' }
import { kappa } from './kappa.ts'

const codes = fc.constantFrom('ja', 'nej', 'vet_ej')
const pairs = fc.array(fc.tuple(codes, codes), { minLength: 1, maxLength: 60 })

const near = (a: number | undefined, b: number | undefined) =>
  assert.ok(a === b || Math.abs((a ?? Number.NaN) - (b ?? Number.NaN)) < 1e-9, `${a} ${b}`)

test('kappa, agreement and limits equal the 1969 formula worked in R', () => {
  for (const { table, confidence, n, agreement, kappa: expected, low, high } of gold) {
    const found = kappa(table, confidence) ?? assert.fail()
    assert.equal(found.n, n)
    close(found.agreement, agreement, 1e-12)
    close(found.kappa, expected, 1e-12)
    close(found.interval?.low, low, 1e-10)
    close(found.interval?.high, high, 1e-10)
  }
})

test('no cases coded by both give nothing', () => {
  assert.equal(kappa([]), undefined)
  assert.equal(
    kappa([
      [0, 0],
      [0, 0],
    ]),
    undefined,
  )
})

test('one code used throughout is full agreement with no kappa', () => {
  const all = { n: 12, agreement: 1, kappa: undefined, interval: undefined }
  assert.deepEqual(kappa([[12]]), all)
  assert.deepEqual(
    kappa([
      [0, 0],
      [0, 12],
    ]),
    all,
  )
})

test('full agreement on several codes is kappa 1, without an interval that would feign certainty', () => {
  assert.deepEqual(
    kappa([
      [3, 0],
      [0, 4],
    ]),
    { n: 7, agreement: 1, kappa: 1, interval: undefined },
  )
})

test('full agreement never has an interval, whatever the counts', () => {
  const count = fc.integer({ min: 1, max: 500 })
  fc.assert(
    fc.property(count, count, count, (a, b, c) => {
      assert.equal(
        kappa([
          [a, 0, 0],
          [0, b, 0],
          [0, 0, c],
        ])?.interval,
        undefined,
      )
    }),
  )
})

test('full disagreement is kappa −1 without an interval', () => {
  assert.deepEqual(
    kappa([
      [0, 5],
      [5, 0],
    ]),
    { n: 10, agreement: 0, kappa: -1, interval: undefined },
  )
})

test('it does not matter who came first, nor in which order the codes stand', () => {
  fc.assert(
    fc.property(pairs, (cases) => {
      const found = kappa(agreementTable(cases)) ?? assert.fail()
      const swapped = kappa(agreementTable(cases.map(([a, b]) => [b, a] as const))) ?? assert.fail()
      const reversed = kappa(agreementTable(cases.toReversed())) ?? assert.fail()
      for (const other of [swapped, reversed]) {
        near(other.agreement, found.agreement)
        near(other.kappa, found.kappa)
        near(other.interval?.low, found.interval?.low)
        near(other.interval?.high, found.interval?.high)
      }
    }),
  )
})

test('agreement is the share of equal pairs and the interval holds kappa', () => {
  fc.assert(
    fc.property(pairs, (cases) => {
      const found = kappa(agreementTable(cases)) ?? assert.fail()
      close(found.agreement, cases.filter(([a, b]) => a === b).length / cases.length, 1e-12)
      if (found.interval === undefined || found.kappa === undefined) return
      assert.ok(-1 <= found.interval.low && found.interval.low <= found.kappa)
      assert.ok(found.kappa <= found.interval.high && found.interval.high <= 1)
    }),
  )
})
