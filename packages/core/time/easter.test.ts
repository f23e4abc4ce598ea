import assert from 'node:assert/strict'
import { test } from 'node:test'
import { easterSunday } from './easter.ts'
import gold from './gold/easter.json' with { type: 'json' }

test('Easter 2019–2030 falls where the almanac has it', () => {
  const almanac = [
    '2019-04-21',
    '2020-04-12',
    '2021-04-04',
    '2022-04-17',
    '2023-04-09',
    '2024-03-31',
    '2025-04-20',
  ]
  const later = ['2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01', '2030-04-21']
  assert.deepEqual(
    [...almanac, ...later].map((_, i) => easterSunday(2019 + i)),
    [...almanac, ...later],
  )
})

test('Easter 1900–2199 agrees with the algorithm of Gauss worked in R', () => {
  assert.deepEqual(
    gold.map((_, i) => easterSunday(1900 + i)),
    gold,
  )
})
