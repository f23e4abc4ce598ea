import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answers } from '@lyhord/core'
import { completenessOf } from './completeness.ts'

const granted = (utredning_id: string, utredning_slut: string, ...insatser: string[]): Answers => ({
  utredning_id,
  utredning_slut,
  utfall: 'insats',
  insatser,
})
const done = (utredning_id: string, insats: string): Answers => ({
  utredning_id,
  insats,
  uppfoljd_datum: '2025-06-30',
})
const span = { from: '2024-01-01', to: '2024-06-30', today: '2025-06-30' }

test('followed up of those due: each granted intervention counts, those of other half-years do not', () => {
  const investigations = [
    granted('U-1', '2024-06-27', 'hvb', 'kontaktfamilj'),
    granted('U-2', '2024-02-01', 'familjebehandling'),
    granted('U-3', '2024-06-30', 'familjehem'),
    granted('U-4', '2024-07-01', 'familjehem'),
  ]
  const followUps = [done('U-1', 'hvb'), done('U-2', 'familjebehandling'), done('U-4', 'familjehem')]
  const { due, followedUp, share, interval } = completenessOf(investigations, followUps, span)
  assert.deepEqual([due, followedUp, share], [4, 2, 0.5])
  assert.ok(interval && interval.low < 0.5 && interval.high > 0.5)
})

test('what closed less than a year ago is not due, and nothing due has no share', () => {
  const { due, share, interval } = completenessOf([granted('U-1', '2024-06-27', 'hvb')], [], {
    ...span,
    today: '2025-06-26',
  })
  assert.deepEqual([due, share, interval], [0, null, null])
})
