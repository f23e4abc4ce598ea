import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayFromNumber, dayNumber } from './day.ts'
import { namedDay, writtenDay } from './written_day.ts'

test('a day is read as people write it out', () => {
  const written = [
    '14 januari 2026',
    '14 Januari 2026',
    '14 jan 2026',
    '14 jan. 2026',
    '14jan2026',
    '14:e januari 2026',
    'den 14 januari 2026',
    'onsdag 14 januari 2026',
    'onsdagen den 14 januari 2026',
    '14 January 2026',
    '14th January, 2026',
    'Wednesday, 14 January 2026',
    'January 14, 2026',
    '14/1 2026',
    '14/1-2026',
    '14/1 26',
    '14/1-26',
    '14 jan -26',
    '14/1/2026',
    '14.1.2026',
    '14. 1. 2026',
    '14-01-2026',
    '2026-1-14',
    '2026/1/14',
    '2026.1.14',
    '2026 1 14',
  ]
  for (const text of written) assert.equal(writtenDay(text), '2026-01-14', text)
})

test('what could be several days, is in no calendar or is something else is no day', () => {
  const none = [
    '14.1.26',
    '14-1-26',
    '1/14/2026',
    '31 februari 2026',
    '31/2 2026',
    '2026-13-1',
    '14 ja 2026',
    '14 skola 2026',
    '14 januari',
    'januari 2026',
    '14 januari 202',
    '3 maj 4 juni 2026',
    '',
  ]
  for (const text of none) assert.equal(writtenDay(text), undefined, text)
})

test('years of two digits are of the century that is asked for', () => {
  assert.equal(writtenDay('14/1-98', '19'), '1998-01-14')
  assert.equal(writtenDay('14 jan 98', '19'), '1998-01-14')
})

test('only months in letters are read where the order of numbers is not known', () => {
  assert.equal(namedDay('1 feb 2026'), '2026-02-01')
  assert.equal(namedDay('1/2 2026'), undefined)
})

const long = (locale: string) =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const short = (locale: string) =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })

test('every day comes back from the words that Swedish and English have for it', () => {
  const writers = ['sv-SE', 'en-GB', 'en-US'].flatMap((locale) => [long(locale), short(locale)])
  fc.assert(
    fc.property(
      fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2060-12-31') }),
      fc.constantFrom(...writers),
      (n, writer) => {
        const day = dayFromNumber(n)
        assert.equal(writtenDay(writer.format(new Date(`${day}T00:00:00Z`))), day)
      },
    ),
  )
})
