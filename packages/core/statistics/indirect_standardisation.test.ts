import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { close } from './gold/close.ts'
import gold from './gold/indirect_standardisation.json' with { type: 'json' }
import { type Stratum, standardisedRate, standardisedShare } from './indirect_standardisation.ts'

test('expected, ratio, crude and adjusted equal R epitools, the intervals prop.test, poisson.test and Byar', () => {
  for (const { kind, own, standard, confidence, ...expected } of gold) {
    const method = kind === 'share' ? standardisedShare : standardisedRate
    const found = method(own, standard, confidence) ?? assert.fail()
    assert.equal(found.observed, expected.observed)
    assert.equal(found.leftOut, 0)
    close(found.expected, expected.expected, 1e-12)
    close(found.ratio, expected.ratio, 1e-12)
    close(found.crude, expected.crude, 1e-12)
    close(found.adjusted, expected.adjusted, 1e-12)
    close(found.interval.low, expected.low, 1e-10, `${kind} ${found.observed} low`)
    close(found.interval.high, expected.high, 1e-10, `${kind} ${found.observed} high`)
  }
})

const girls = (numerator: number, n: number): Stratum => ({ stratum: 'flicka', numerator, n })
const boys = (numerator: number, n: number): Stratum => ({ stratum: 'pojke', numerator, n })

test('a unit with many of those who often have it is no longer high when its mix is told', () => {
  const found = standardisedShare([girls(45, 90), boys(1, 10)], [girls(500, 1000), boys(100, 1000)])
  assert.equal(found?.crude, 0.46)
  assert.equal(found?.fromMix, 0.46)
  assert.equal(found?.ratio, 1)
  close(found?.adjusted, 0.3, 1e-12)
})

test('cases of a kind that the standard lacks are left out and told', () => {
  const known = standardisedShare([girls(4, 10)], [girls(50, 100)])
  assert.deepEqual(standardisedShare([girls(4, 10), boys(3, 7)], [girls(50, 100), boys(0, 0)]), {
    ...known,
    leftOut: 7,
  })
})

test('nothing expected, no cases or no standard give nothing', () => {
  assert.equal(standardisedShare([], [girls(5, 10)]), undefined)
  assert.equal(standardisedShare([girls(0, 0)], [girls(5, 10)]), undefined)
  assert.equal(standardisedShare([girls(2, 5)], []), undefined)
  assert.equal(standardisedRate([girls(2, 5)], [girls(0, 10)]), undefined)
})

const strata = fc.array(
  fc
    .tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 80 }), fc.nat(100))
    .map(([stratum, n, part]): Stratum => ({ stratum, n, numerator: Math.ceil((n * part) / 100) })),
  { minLength: 1, maxLength: 8 },
)

test('a group against itself is as expected, and its interval holds 1', () => {
  fc.assert(
    fc.property(strata, (group) => {
      const found = standardisedShare(group, group)
      fc.pre(found !== undefined)
      close(found?.ratio, 1, 1e-12)
      close(found?.adjusted, found?.crude ?? Number.NaN, 1e-12)
      assert.ok((found?.interval.low ?? 2) <= 1 + 1e-12 && (found?.interval.high ?? 0) >= 1 - 1e-12)
    }),
  )
})

test('counts of the same kind may come in parts', () => {
  assert.deepEqual(
    standardisedRate([girls(1, 4), girls(2, 6)], [girls(9, 20), girls(1, 20)]),
    standardisedRate([girls(3, 10)], [girls(10, 40)]),
  )
})
