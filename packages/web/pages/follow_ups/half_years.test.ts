import assert from 'node:assert/strict'
import { test } from 'node:test'
import { latestFollowed } from './half_years.ts'

test('the latest half-year that ended at least a year ago', () => {
  assert.deepEqual(latestFollowed('2026-11-22'), { from: '2025-01-01', to: '2025-06-30' })
  assert.deepEqual(latestFollowed('2026-12-31'), { from: '2025-07-01', to: '2025-12-31' })
  assert.deepEqual(latestFollowed('2026-06-29'), { from: '2024-07-01', to: '2024-12-31' })
})
