import assert from 'node:assert/strict'
import { test } from 'node:test'
import { minutesLeft } from './time_left.ts'

test('before the first answer the form says what it costs', () => {
  assert.equal(minutesLeft({ seconds: 0, done: 0, left: 40, formMinutes: 4 }), 4)
})

test('the pace of the person counts more and more', () => {
  const quick = minutesLeft({ seconds: 30, done: 30, left: 10, formMinutes: 4 })
  const slow = minutesLeft({ seconds: 600, done: 30, left: 10, formMinutes: 4 })
  assert.equal(quick, (10 * (6 * 10 + 30)) / 40 / 60)
  assert.ok(slow > 2.5)
})

test('nothing left takes no time', () => {
  assert.equal(minutesLeft({ seconds: 90, done: 40, left: 0, formMinutes: 4 }), 0)
  assert.equal(minutesLeft({ seconds: 0, done: 0, left: 0, formMinutes: 4 }), 0)
})
