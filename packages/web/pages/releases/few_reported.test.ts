import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isFew, isSoFew, reportedIn } from './few_reported.ts'

const of = (period: string, reported: number, all: number) => ({
  period,
  members: Array.from({ length: all }, (_, i) => ({ code: `${i}`, name: `${i}`, reported: i < reported })),
})

test('half-years stand in order of time, each with how many have reported', () => {
  assert.deepEqual(reportedIn([of('2025-H2', 1, 15), of('2025-H1', 15, 15)]), [
    { period: '2025-H1', reported: 15, of: 15 },
    { period: '2025-H2', reported: 1, of: 15 },
  ])
})

test('fewer than half of all are few, half are not; nobody is few too', () => {
  const told = [0, 1, 7, 8].map((n) => isFew({ period: '2025-H2', reported: n, of: 15 }))
  assert.deepEqual(told, [true, true, true, false])
  assert.equal(isFew({ period: '2025-H2', reported: 2, of: 4 }), false)
})

test('one or two are so few that a sum tells whose it is, whatever they are of', () => {
  assert.deepEqual(
    [1, 2, 3].map((n) => isSoFew({ period: '2025-H2', reported: n, of: 3 })),
    [true, true, false],
  )
})
