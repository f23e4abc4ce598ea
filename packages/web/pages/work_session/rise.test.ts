import assert from 'node:assert/strict'
import { test } from 'node:test'
import { riseOf } from './rise.ts'

const start = Date.parse('2025-11-22T09:00:00Z')
const minutes = (n: number) => start + n * 60_000
const at = (n: number) => new Date(minutes(n)).toISOString()

test('the line rises from nothing to the count now, and stays level while nobody submits', () => {
  const spans = [
    { at: at(0), submitted: 1 },
    { at: at(5), submitted: 3 },
  ]
  assert.deepEqual(riseOf(spans, start, minutes(20)), [
    { x: 0, y: 0 },
    { x: 0.25, y: 0.25 },
    { x: 0.5, y: 1 },
    { x: 1, y: 1 },
  ])
})

test('a span that is not over ends now', () => {
  assert.deepEqual(riseOf([{ at: at(0), submitted: 2 }], start, minutes(2)), [
    { x: 0, y: 0 },
    { x: 1, y: 1 },
  ])
})

test('nothing submitted has no line', () => {
  assert.deepEqual(riseOf([], start, minutes(10)), [])
})
