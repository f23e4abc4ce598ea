import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { close } from './gold/close.ts'
import gold from './gold/ratio_funnel.json' with { type: 'json' }
import { poissonLimits } from './poisson_limits.ts'
import { ratioFunnel, ratioLimits, rootLimits } from './ratio_funnel.ts'

test('centre, φ, τ² and limits at 95 and 99.8 % equal the published formulas worked in R', () => {
  for (const { units, centre, phi, tau2, limits } of gold) {
    const funnel = ratioFunnel(units) ?? assert.fail()
    close(funnel.centre, centre, 1e-12)
    close(funnel.phi, phi, 1e-10)
    close(funnel.tau2, tau2, 1e-10)
    for (const { at, confidence, low, high } of limits) {
      const found = rootLimits(funnel, at, confidence)
      close(found.low, low, 1e-10, `${at} low`)
      close(found.high, high, 1e-10, `${at} high`)
    }
  }
})

test('the limits used are the outer of these and the exact ones, in the unit of the centre', () => {
  for (const { units, limits } of gold) {
    const funnel = ratioFunnel(units) ?? assert.fail()
    for (const { at, confidence, low, high } of limits) {
      const exact = poissonLimits(at * funnel.centre, confidence)
      const found = ratioLimits(funnel, at, confidence)
      close(found?.low, Math.min(low, exact.low / at), 1e-10)
      close(found?.high, Math.max(high, exact.high / at), 1e-10)
    }
  }
})

test('without units, without events or with nothing expected there is no funnel', () => {
  assert.equal(ratioFunnel([]), undefined)
  assert.equal(ratioFunnel([{ observed: 0, expected: 0 }]), undefined)
  assert.equal(ratioFunnel([{ observed: 0, expected: 4 }]), undefined)
})

test('a unit with nothing expected has no limits', () => {
  const funnel = ratioFunnel([{ observed: 4, expected: 5 }]) ?? assert.fail()
  assert.equal(ratioLimits(funnel, 0), undefined)
})

const ratios = fc.array(
  fc.record({
    observed: fc.integer({ min: 1, max: 400 }),
    expected: fc.double({ min: 0.2, max: 400, noNaN: true }),
  }),
  { minLength: 1, maxLength: 20 },
)

test('persons in thousands or one by one give the same funnel', () => {
  fc.assert(
    fc.property(ratios, (units) => {
      const funnel = ratioFunnel(units) ?? assert.fail()
      const scaled =
        ratioFunnel(units.map((unit) => ({ ...unit, expected: unit.expected * 1000 }))) ?? assert.fail()
      const [a, b] = [ratioLimits(funnel, 20), ratioLimits(scaled, 20_000)]
      close((b?.low ?? Number.NaN) * 1000, a?.low ?? Number.NaN, 1e-6)
      close((b?.high ?? Number.NaN) * 1000, a?.high ?? Number.NaN, 1e-6)
    }),
  )
})

test('the limits hold the centre and widen as less is expected', () => {
  fc.assert(
    fc.property(ratios, fc.double({ min: 0.1, max: 500, noNaN: true }), (units, expected) => {
      const funnel = ratioFunnel(units) ?? assert.fail()
      const { low, high } = ratioLimits(funnel, expected) ?? assert.fail()
      assert.ok(0 <= low && low <= funnel.centre * (1 + 1e-9) && funnel.centre * (1 - 1e-9) <= high)
      const more = rootLimits(funnel, expected * 1.1, 0.95)
      const less = rootLimits(funnel, expected, 0.95)
      assert.ok(less.high >= more.high && less.low <= more.low)
    }),
  )
})
