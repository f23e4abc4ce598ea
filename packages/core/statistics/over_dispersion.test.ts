import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { overDispersion } from './over_dispersion.ts'

const scored = fc.record({
  z: fc.double({ min: -9, max: 9, noNaN: true }),
  error: fc.double({ min: 0.01, max: 1, noNaN: true }),
})

test('no units have none, and one alone cannot tell', () => {
  assert.deepEqual(overDispersion([]), { phi: 0, tau2: 0 })
  assert.deepEqual(overDispersion([{ z: 3, error: 0.1 }]), { phi: 9, tau2: 0 })
})

test('one extreme unit among forty calm ones is pulled in and does not widen the limits for all', () => {
  const calm = Array.from({ length: 40 }, (_, i) => ({ z: i % 2 === 0 ? 0.8 : -0.8, error: 0.1 }))
  assert.equal(overDispersion([...calm, { z: 30, error: 0.1 }]).tau2, 0)
  assert.ok(overDispersion([...calm, { z: 30, error: 0.1 }], 0).tau2 > 0)
})

test('equal errors give τ² = error² × (n φ − (n − 1)) / (n − 1)', () => {
  const wild = [-4, -3, 0, 3, 4].map((z) => ({ z, error: 0.5 }))
  const { phi, tau2 } = overDispersion(wild, 0)
  assert.equal(phi, 10)
  assert.ok(Math.abs(tau2 - (0.25 * (50 - 4)) / 4) < 1e-12)
})

test('the spread between units is never negative, and no other when the units come in another order', () => {
  fc.assert(
    fc.property(fc.array(scored, { maxLength: 30 }), (units) => {
      const [one, turned] = [overDispersion(units), overDispersion(units.toReversed())]
      assert.ok(one.tau2 >= 0)
      assert.ok(Math.abs(one.tau2 - turned.tau2) <= 1e-9 * Math.max(1, one.tau2))
    }),
  )
})
