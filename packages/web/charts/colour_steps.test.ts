import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { colourSteps, stepOf } from './colour_steps.ts'

test('shares get round steps that hold all of them', () => {
  assert.deepEqual(colourSteps([0.42, 0.58, 0.81], 0.01), [
    { from: 0.4, to: 0.5 },
    { from: 0.5, to: 0.6 },
    { from: 0.6, to: 0.7 },
    { from: 0.7, to: 0.8 },
    { from: 0.8, to: 0.9 },
  ])
})

test('no step is finer than the values are written', () => {
  const steps = colourSteps([100, 101, 102], 1)
  assert.deepEqual(
    steps.map(({ from, to }) => to - from),
    steps.map(() => 1),
  )
})

test('one value alone, or equal ones, still have a scale; nothing has none', () => {
  assert.equal(colourSteps([], 0.01).length, 0)
  assert.ok(colourSteps([0.5], 0.01).length >= 2)
  assert.ok(colourSteps([0, 0], 0.01).length >= 2)
})

test('every value lies in its step, and there are two to five', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 }),
      fc.constantFrom(0.001, 1),
      (counts, unit) => {
        const values = counts.map((c) => c * unit)
        const steps = colourSteps(values, unit)
        assert.ok(steps.length >= 2 && steps.length <= 5, `${steps.length}`)
        for (const value of values) {
          const step = steps[stepOf(value, steps)]
          assert.ok(step && value >= step.from - 1e-9 && value <= step.to + 1e-9, `${value}`)
        }
      },
    ),
  )
})
