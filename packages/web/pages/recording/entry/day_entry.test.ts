import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays } from '@lyhord/core/time/day.ts'
import fc from 'fast-check'
import { readDayEntry } from './day_entry.ts'

const today = '2025-11-22'
const read = (text: string) => readDayEntry(text, today)

const whole = (day: string) => ({ is: 'day', day, complete: true })
const waits = (day: string) => ({ is: 'day', day, complete: false })

test('six digits are a day', () => {
  assert.deepEqual(read('251031'), whole('2025-10-31'))
})

test('eight digits and a pasted ISO day are the same day', () => {
  assert.deepEqual(read('20251031'), whole('2025-10-31'))
  assert.deepEqual(read('2025-10-31'), whole('2025-10-31'))
})

test('a day that is written out is understood, and waits for its writer to see it', () => {
  for (const text of [
    '31 oktober 2025',
    '31 okt 25',
    '31/10 2025',
    '31/10-25',
    '31.10.2025',
    ' 25-10-31 ',
    'fredag 31 oktober 2025',
    '31 October 2025',
  ])
    assert.deepEqual(read(text), waits('2025-10-31'), text)
  assert.deepEqual(read('2025-1-4'), waits('2025-01-04'))
  assert.deepEqual(read('31 oktober 2026'), waits('2026-10-31'), 'a whole year is not changed')
})

test('on the way to eight digits nothing is decided at the sixth', () => {
  for (const text of ['2', '2025', '202510', '2025103', '2025-1', '2025-10'])
    assert.deepEqual(read(text), { is: 'begun' })
})

test('on the way to a day that is written out nothing is complete, so no other day is taken', () => {
  for (const text of ['31 oktober 2025', '31/10 2025', '31-10-2025', '31.10.2025', '1 februari 2025'])
    for (let typed = 1; typed < text.length; typed++) {
      const entry = read(text.slice(0, typed))
      assert.ok(entry.is !== 'impossible', text.slice(0, typed))
      assert.ok(entry.is !== 'day' || !entry.complete, text.slice(0, typed))
    }
})

test('the century is the latest that is not in the future', () => {
  assert.deepEqual(read('251122'), whole('2025-11-22'))
  assert.deepEqual(read('251123'), whole('1925-11-23'))
  assert.deepEqual(read('23/11-25'), waits('1925-11-23'))
})

test('days that are in no calendar, could be several, letters and too many digits are told', () => {
  for (const text of ['250230', '251301', '20250230', '2025103199', 'i dag', '30/2 2025', '2025-02-30'])
    assert.deepEqual(read(text), { is: 'impossible' })
  assert.deepEqual(read('1.2.25'), { is: 'begun' }, 'two days in one: it waits for the year')
})

test('every day of the last 90 years comes back from its six digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 32_000 }), (ago) => {
      const day = addDays(today, -ago)
      assert.deepEqual(read(day.replaceAll('-', '').slice(2)), whole(day))
    }),
  )
})
