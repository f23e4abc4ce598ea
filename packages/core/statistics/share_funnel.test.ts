import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { binomialLimits } from './binomial_limits.ts'
import { close } from './gold/close.ts'
import gold from './gold/share_funnel.json' with { type: 'json' }
import { shares } from './gold/shares.ts'
import type { Proportion } from './newcombe.ts'
import { arcsineLimits, shareFunnel, shareLimits } from './share_funnel.ts'

const proportions = fc.array(
  shares.map(([numerator, n]): Proportion => ({ numerator, n })),
  { minLength: 1, maxLength: 20 },
)

test('centre, φ, τ² and limits at 95 and 99.8 % equal the published formulas worked in R', () => {
  for (const { units, centre, phi, tau2, limits } of gold) {
    const funnel = shareFunnel(units) ?? assert.fail()
    close(funnel.centre, centre, 1e-12)
    close(funnel.phi, phi, 1e-10)
    close(funnel.tau2, tau2, 1e-10)
    for (const { at, confidence, low, high } of limits) {
      const found = arcsineLimits(funnel, at, confidence)
      close(found.low, low, 1e-10, `${at} low`)
      close(found.high, high, 1e-10, `${at} high`)
    }
  }
})

test('the limits used are the outer of these and the exact ones', () => {
  for (const { units, limits } of gold) {
    const funnel = shareFunnel(units) ?? assert.fail()
    for (const { at, confidence, low, high } of limits) {
      const exact = binomialLimits(funnel.centre, at, confidence) ?? assert.fail()
      const found = shareLimits(funnel, at, confidence)
      close(found?.low, Math.min(low, exact.low), 1e-10)
      close(found?.high, Math.max(high, exact.high), 1e-10)
    }
  }
})

test('nobody has no funnel, and a unit without cases neither limits nor a say', () => {
  const [some, none] = [
    { numerator: 3, n: 9 },
    { numerator: 0, n: 0 },
  ]
  assert.equal(shareFunnel([]), undefined)
  assert.equal(shareFunnel([none]), undefined)
  const funnel = shareFunnel([some]) ?? assert.fail()
  assert.deepEqual(shareFunnel([some, none]), funnel)
  assert.equal(shareLimits(funnel, 0), undefined)
})

test('limits stay within 0–1, hold the centre, and 99.8 % lies outside 95 %', () => {
  fc.assert(
    fc.property(proportions, fc.integer({ min: 1, max: 5000 }), (units, n) => {
      const funnel = shareFunnel(units) ?? assert.fail()
      const [a, b] = [shareLimits(funnel, n, 0.95), shareLimits(funnel, n, 0.998)]
      if (!a || !b) assert.fail()
      assert.ok(0 <= b.low && b.low <= a.low && a.low <= funnel.centre + 1e-12)
      assert.ok(funnel.centre - 1e-12 <= a.high && a.high <= b.high && b.high <= 1)
    }),
  )
})

test('the limits widen as n falls', () => {
  fc.assert(
    fc.property(proportions, fc.integer({ min: 1, max: 5000 }), (units, n) => {
      const funnel = shareFunnel(units) ?? assert.fail()
      const width = (of: number): number => {
        const { low, high } = arcsineLimits(funnel, of, 0.95)
        return high - low
      }
      assert.ok(width(n) >= width(n + 1) - 1e-12)
    }),
  )
})

test('the share without has the mirrored funnel', () => {
  fc.assert(
    fc.property(proportions, fc.integer({ min: 1, max: 500 }), (units, n) => {
      const funnel = shareFunnel(units) ?? assert.fail()
      const mirrored =
        shareFunnel(units.map((unit) => ({ numerator: unit.n - unit.numerator, n: unit.n }))) ?? assert.fail()
      const [a, b] = [shareLimits(funnel, n), shareLimits(mirrored, n)]
      if (!a || !b) assert.fail()
      assert.ok(Math.abs(a.low + b.high - 1) < 1e-6 && Math.abs(a.high + b.low - 1) < 1e-6)
    }),
  )
})
