import assert from 'node:assert/strict'
import { test } from 'node:test'
import { halfYearsUntil, isOver, latestOver } from './half_years.ts'

test('the half-years go back over the turn of the year, latest first', () => {
  assert.deepEqual(halfYearsUntil('2026-03-01', 4), ['2026-H1', '2025-H2', '2025-H1', '2024-H2'])
  assert.deepEqual(halfYearsUntil('2026-07-01', 2), ['2026-H2', '2026-H1'])
})

test('a half-year is not over on its own last day', () => {
  assert.equal(isOver('2025-H1', '2025-06-30'), false)
  assert.equal(isOver('2025-H1', '2025-07-01'), true)
  assert.equal(latestOver('2026-01-01'), '2025-H2')
  assert.equal(latestOver('2025-12-31'), '2025-H1')
})
