import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { addDays, addMonths, dayFromNumber, dayNumber, daysBetween, daysInMonth, isDay } from './day.ts'

const first = dayNumber('1000-01-01')
const last = dayNumber('9999-12-31')
const days = fc.integer({ min: first, max: last }).map(dayFromNumber)

test('months are added as Temporal does, from every day of a four-year cycle, 24 back to 24 on', () => {
  let compared = 0
  for (let n = dayNumber('2023-01-01'); n <= dayNumber('2026-12-31'); n++) {
    const day = dayFromNumber(n)
    const plain = Temporal.PlainDate.from(day)
    for (let months = -24; months <= 24; months++) {
      if (addMonths(day, months) !== plain.add({ months }).toString()) assert.fail(`${day} ${months} months`)
      compared++
    }
  }
  assert.equal(compared, 1461 * 49)
})

test('four months from the last of October is the last of February', () => {
  assert.equal(addMonths('2023-10-31', 4), '2024-02-29')
  assert.equal(addMonths('2025-10-31', 4), '2026-02-28')
})

test('every month of the years 1000–9999 begins, and is as long, as in Temporal', () => {
  const epoch = Temporal.PlainDate.from('1970-01-01')
  for (
    let month = Temporal.PlainYearMonth.from('1000-01');
    month.year < 10_000;
    month = month.add({ months: 1 })
  ) {
    const start = month.toPlainDate({ day: 1 })
    if (dayNumber(start.toString()) !== epoch.until(start).days) assert.fail(start.toString())
    if (daysInMonth(month.year, month.month) !== month.daysInMonth) assert.fail(start.toString())
  }
})

test('day numbers lead back to their days, 1000-01-01 to 9999-12-31, and days rise with them', () => {
  let before = ''
  for (let n = first; n <= last; n += 1) {
    const day = dayFromNumber(n)
    if (dayNumber(day) !== n || day <= before) assert.fail(`${n}: ${day}`)
    before = day
  }
  assert.equal(dayFromNumber(0), '1970-01-01')
})

test('days between and days added undo each other and agree with Temporal', () => {
  fc.assert(
    fc.property(days, days, (from, to) => {
      assert.equal(addDays(from, daysBetween(from, to)), to)
      assert.equal(daysBetween(from, to), -daysBetween(to, from) || 0)
      assert.equal(daysBetween(from, to), Temporal.PlainDate.from(from).until(to).days)
    }),
  )
})

test('days that exist are days', () => {
  for (const day of ['2024-02-29', '2000-02-29', '2025-12-31', '1000-01-01', '9999-12-31']) {
    assert.equal(isDay(day), true, day)
  }
})

test('what is no ISO day of the calendar is refused', () => {
  const impossible = [
    '2025-02-30',
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-00-10',
    '2025-13-01',
    '2025-01-00',
  ]
  const otherwiseWritten = [
    '',
    '2025-2-3',
    '20251031',
    '2025-10-31 ',
    '2025-10-31T00:00',
    '31/10/2025',
    '0999-12-31',
  ]
  const noText = [20251031, null, undefined, new Date(0), ['2025-10-31'], {}, true, Number.NaN]
  for (const x of [...impossible, ...otherwiseWritten, ...noText, '２０２５-10-31', '2025-10-3\n']) {
    assert.equal(isDay(x), false, String(x))
  }
})

test('any text is a day exactly when Temporal reads it back the same', () => {
  const part = (width: number, max: number) =>
    fc.integer({ min: 0, max }).map((n) => String(n).padStart(width, '0'))
  fc.assert(
    fc.property(part(4, 9999), part(2, 14), part(2, 33), (year, month, date) => {
      const text = `${year}-${month}-${date}`
      let exists = year >= '1000'
      try {
        Temporal.PlainDate.from(text)
      } catch {
        exists = false
      }
      assert.equal(isDay(text), exists)
    }),
  )
})
