import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hushOf } from './hush.ts'

const begun = () => {
  const time = { now: 0 }
  return { time, hush: hushOf(() => time.now) }
}

test('keys count while nothing unexpected has come', () => {
  const { hush } = begun()
  assert.equal(hush.letsGo('1'), false)
})

test('somebody who writes on is not heard until the keyboard has rested', () => {
  const { time, hush } = begun()
  hush.begin()
  for (const key of ['1', 'Enter', 'b', 'Backspace']) {
    time.now += 500
    assert.equal(hush.letsGo(key), true, key)
  }
  time.now += 600
  assert.equal(hush.letsGo('Enter'), false)
  assert.equal(hush.letsGo('1'), false)
})

test('keys that answer nothing are never let go', () => {
  const { hush } = begun()
  hush.begin()
  for (const key of ['Tab', 'ArrowUp', 'Escape', 'Shift']) assert.equal(hush.letsGo(key), false, key)
})

test('an Enter out of habit after an answer that went on by itself passes over nothing', () => {
  const { time, hush } = begun()
  hush.wentOn()
  time.now += 300
  assert.equal(hush.letsGo('Enter'), true)
  assert.equal(hush.letsGo('Enter'), false)
})

test('an Enter that comes later, or after another key, was meant for the next question', () => {
  const { time, hush } = begun()
  hush.wentOn()
  time.now += 600
  assert.equal(hush.letsGo('Enter'), false)
  hush.wentOn()
  assert.equal(hush.letsGo('1'), false)
  assert.equal(hush.letsGo('Enter'), false)
})
