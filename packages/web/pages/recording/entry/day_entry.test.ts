import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays } from '@lyhord/core/time/day.ts'
import fc from 'fast-check'
import { readDayEntry } from './day_entry.ts'

const today = '2025-11-22'
const read = (text: string) => readDayEntry(text, today)

test('six digits are a day', () => {
  assert.deepEqual(read('251031'), { is: 'day', day: '2025-10-31' })
})

test('eight digits and a pasted ISO day are the same day', () => {
  assert.deepEqual(read('20251031'), { is: 'day', day: '2025-10-31' })
  assert.deepEqual(read('2025-10-31'), { is: 'day', day: '2025-10-31' })
  assert.deepEqual(read(' 25-10-31 '), { is: 'day', day: '2025-10-31' })
})

test('on the way to eight digits nothing is decided at the sixth', () => {
  for (const text of ['2', '2025', '202510', '2025103', '2025-1', '2025-10-3'])
    assert.deepEqual(read(text), { is: 'begun' })
})

test('the century is the latest that is not in the future', () => {
  assert.deepEqual(read('251122'), { is: 'day', day: '2025-11-22' })
  assert.deepEqual(read('251123'), { is: 'day', day: '1925-11-23' })
})

test('days that are in no calendar, letters and too many digits are told', () => {
  for (const text of ['250230', '251301', '20250230', '2025103199', 'i dag'])
    assert.deepEqual(read(text), { is: 'impossible' })
})

test('every day of the last 90 years comes back from its six digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 32_000 }), (ago) => {
      const day = addDays(today, -ago)
      assert.deepEqual(read(day.replaceAll('-', '').slice(2)), { is: 'day', day })
    }),
  )
})
