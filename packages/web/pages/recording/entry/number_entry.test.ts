import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readNumberEntry } from './number_entry.ts'

const age = (text: string) => readNumberEntry(text, 0, 20)

test('an age whose tens would be too many is complete at its first digit', () => {
  assert.deepEqual(age('7'), { is: 'number', number: 7, complete: true })
  assert.deepEqual(age('0'), { is: 'number', number: 0, complete: true })
})

test('1 and 2 may still become 14 or 20', () => {
  assert.deepEqual(age('1'), { is: 'number', number: 1, complete: false })
  assert.deepEqual(age('2'), { is: 'number', number: 2, complete: false })
  assert.deepEqual(age('14'), { is: 'number', number: 14, complete: true })
})

test('too old, a letter and a minus are told as they are typed', () => {
  for (const text of ['21', '1a', '-1', '1,5']) assert.deepEqual(age(text), { is: 'impossible' })
})

test('a number below the smallest may grow', () => {
  assert.deepEqual(readNumberEntry('1', 5, 20), { is: 'begun' })
  assert.deepEqual(readNumberEntry('3', 5, 20), { is: 'impossible' })
})

test('complete means that no further digit gives a number in the range', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), fc.nat(9), (max, number, digit) => {
      const entry = readNumberEntry(String(number), 0, max)
      if (entry.is !== 'number' || !entry.complete || number === 0) return
      assert.equal(readNumberEntry(`${number}${digit}`, 0, max).is, 'impossible')
    }),
  )
})
