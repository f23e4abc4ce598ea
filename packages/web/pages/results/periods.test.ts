import assert from 'node:assert/strict'
import { test } from 'node:test'
import { periodsIn } from './periods.ts'

test('every half-year the data touch can be chosen, latest first', () => {
  assert.deepEqual(periodsIn(['2023-12-31', '2025-01-01']), {
    years: ['2025', '2024', '2023'],
    halfYears: ['2025-H1', '2024-H2', '2024-H1', '2023-H2'],
  })
})

test('no data, no periods', () => {
  assert.deepEqual(periodsIn(null), { years: [], halfYears: [] })
})
