import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type ControlSignal, controlSignals } from './control_signals.ts'

/** Values around 0 with limits at −3 and 3. */
const around = (values: readonly number[]) => values.map((value) => ({ value, centre: 0, sigma: 1 }))
const placesOf = (signal: ControlSignal, values: readonly number[]): readonly number[] =>
  controlSignals(around(values)).flatMap((each, place) => (each.includes(signal) ? place : []))

test('outside a limit, not on it', () => {
  assert.deepEqual(placesOf('outside', [0, 3, -3, 3.1, -3.1]), [3, 4])
})

test('seven on one side are a shift, six are not, and one on the line is on neither', () => {
  assert.deepEqual(placesOf('shift', [1, 1, 1, 1, 1, 1, -1]), [])
  assert.deepEqual(placesOf('shift', [-1, 1, 1, 1, 1, 1, 1, 1, -1]), [1, 2, 3, 4, 5, 6, 7])
  assert.deepEqual(placesOf('shift', [1, 1, 1, 0, 1, 1, 1, 1]), [])
})

test('what floating point adds to the centre line is no side', () =>
  assert.deepEqual(placesOf('shift', Array(9).fill(1e-16)), []))

test('seven rising or seven falling are a trend; six, or two equal among them, are not', () => {
  assert.deepEqual(placesOf('trend', [1, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]), [1, 2, 3, 4, 5, 6, 7])
  assert.deepEqual(placesOf('trend', [0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1]), [0, 1, 2, 3, 4, 5, 6])
  assert.deepEqual(placesOf('trend', [0.1, 0.2, 0.3, 0.4, 0.5, 0.6]), [])
  assert.deepEqual(placesOf('trend', [0.1, 0.2, 0.3, 0.3, 0.4, 0.5, 0.6, 0.7]), [])
})

test('two of three near the same limit, whatever the third is; near different limits they are not', () => {
  assert.deepEqual(placesOf('near_limit', [0, 2.1, -1, 2.2, 0]), [1, 3])
  assert.deepEqual(placesOf('near_limit', [2.1, 0, 0, 2.2]), [])
  assert.deepEqual(placesOf('near_limit', [2.1, -2.1, 0]), [])
  assert.deepEqual(placesOf('near_limit', [-2.1, -2.1]), [])
})

test('no values have no signals', () => assert.deepEqual(controlSignals([]), []))

test('turned upside down the same values have the same signals', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -4, max: 4, noNaN: true })), (values) => {
      assert.deepEqual(controlSignals(around(values.map((v) => -v))), controlSignals(around(values)))
    }),
  )
})
