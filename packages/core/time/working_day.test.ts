import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, daysBetween } from './day.ts'
import { isWorkingDay, nextWorkingDay } from './working_day.ts'

const workingDays = (year: number) =>
  Array.from({ length: daysBetween(`${year}-01-01`, `${year + 1}-01-01`) }, (_, n) =>
    addDays(`${year}-01-01`, n),
  ).filter(isWorkingDay).length

test('2025 has 249 working days: 261 Monday to Friday, nine holidays and three eves less', () => {
  assert.equal(workingDays(2025), 249)
})

test('an ordinary Friday is a working day; Saturday, a holiday and an eve are not', () => {
  assert.equal(isWorkingDay('2025-10-31'), true)
  assert.equal(isWorkingDay('2025-11-01'), false)
  assert.equal(isWorkingDay('2025-05-29'), false)
  assert.equal(isWorkingDay('2025-06-20'), false)
})

test('after Thursday comes Friday and after Friday Monday', () => {
  assert.equal(nextWorkingDay('2025-10-30'), '2025-10-31')
  assert.equal(nextWorkingDay('2025-10-31'), '2025-11-03')
})

test('after the day before Good Friday comes the Tuesday after Easter', () => {
  assert.equal(nextWorkingDay('2025-04-17'), '2025-04-22')
})

test('after the day before New Year’s Eve comes the first working day of the new year', () => {
  assert.equal(nextWorkingDay('2025-12-30'), '2026-01-02')
})
