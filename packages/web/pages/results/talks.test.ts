import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Cell } from './answer.ts'
import { atLeastTalks, talksOf } from './talks.ts'

const cellOf = (counts: readonly number[], missing = 0): Cell => {
  const n = counts.reduce((a, b) => a + b, 0)
  const results = counts.map((numerator, i) => ({
    indicator: 'samtal_fordelning',
    code: i === 5 ? '5+' : String(i),
    n,
    missing,
    numerator,
    value: n ? numerator / n : null,
    interval: null,
  }))
  return { group: {}, period: null, records: n + missing, results }
}

test('children by number of talks, in the order of the steps, sum to everyone', () => {
  const talks = talksOf(cellOf([11, 11, 27, 30, 20, 10], 2))
  assert.deepEqual(talks, { counts: [11, 11, 27, 30, 20, 10], n: 109, missing: 2 })
  assert.deepEqual(
    [0, 1, 3].map((least) => talks && atLeastTalks(talks, least)),
    [109, 98, 60],
  )
})

test('nobody counted gives no bar', () => {
  assert.equal(talksOf(cellOf([0, 0, 0, 0, 0, 0], 3)), undefined)
  assert.equal(talksOf(undefined), undefined)
})
