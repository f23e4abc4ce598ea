import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { dayFromNumber, dayNumber } from './day.ts'
import { weekday } from './weekday.ts'

test('Monday is 1 and Sunday 7, before 1970 too', () => {
  assert.equal(weekday('2025-10-27'), 1)
  assert.equal(weekday('2025-11-02'), 7)
  assert.equal(weekday('1969-12-29'), 1)
})

test('weekdays are those of Temporal', () => {
  const range = { min: dayNumber('1000-01-01'), max: dayNumber('9999-12-31') }
  fc.assert(
    fc.property(fc.integer(range).map(dayFromNumber), (day) => {
      assert.equal(weekday(day), Temporal.PlainDate.from(day).dayOfWeek)
    }),
  )
})
