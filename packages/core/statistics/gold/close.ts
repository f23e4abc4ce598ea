import assert from 'node:assert/strict'

/** Asserts equality to a relative error, absolute where `expected` is 0; `undefined` is never close. */
export const close = (actual: number | undefined, expected: number, tolerance: number, about = ''): void => {
  assert.ok(actual !== undefined, `${about}: undefined, expected ${expected}`)
  const error = Math.abs(actual - expected) / (expected === 0 ? 1 : Math.abs(expected))
  assert.ok(error <= tolerance, `${about}: ${actual}, expected ${expected}, relative error ${error}`)
}
