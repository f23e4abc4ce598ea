import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, dayFromNumber, dayNumber } from './day.ts'
import { halfYearOf, isPeriod, periodBounds, periodOf, periodWords, yearOf } from './period.ts'

test('June is in the first half, July in the second', () => {
  assert.equal(halfYearOf('2025-06-30'), '2025-H1')
  assert.equal(halfYearOf('2025-07-01'), '2025-H2')
  assert.equal(halfYearOf('2025-10-31'), '2025-H2')
  assert.equal(yearOf('2025-10-31'), '2025')
})

test('a period has a first and a last day', () => {
  assert.deepEqual(periodBounds('2025-H1'), { from: '2025-01-01', to: '2025-06-30' })
  assert.deepEqual(periodBounds('2025-H2'), { from: '2025-07-01', to: '2025-12-31' })
  assert.deepEqual(periodBounds('2025'), { from: '2025-01-01', to: '2025-12-31' })
})

test('a day lies within its half-year and its year, and the day after the last is in the next', () => {
  const range = { min: dayNumber('1000-01-01'), max: dayNumber('9998-12-31') }
  fc.assert(
    fc.property(
      fc.integer(range).map(dayFromNumber),
      fc.constantFrom(yearOf, halfYearOf),
      (day, periodOf) => {
        const { from, to } = periodBounds(periodOf(day))
        assert.ok(from <= day && day <= to)
        assert.deepEqual([periodOf(from), periodOf(to)], [periodOf(day), periodOf(day)])
        assert.notEqual(periodOf(addDays(to, 1)), periodOf(day))
        assert.equal(isPeriod(periodOf(day)), true)
      },
    ),
  )
})

test('what names no period is refused', () => {
  for (const x of [
    '',
    '2025-H3',
    '2025-H',
    '2025-10',
    '2025-10-31',
    '0999',
    '25',
    ' 2025',
    '2025\n',
    2025,
    null,
  ]) {
    assert.equal(isPeriod(x), false, String(x))
  }
})

test('days are a period when they are all of it, and none when they are not', () => {
  for (const period of ['2025', '2025-H1', '2025-H2']) {
    const { from, to } = periodBounds(period)
    assert.equal(periodOf(from, to), period)
    assert.equal(periodOf(from, addDays(to, 1)), undefined)
    assert.equal(periodOf(addDays(from, -1), to), undefined)
  }
})

test('periods are said in words', () => {
  assert.deepEqual(periodWords('2025-H1'), { sv: 'första halvåret 2025', en: 'first half of 2025' })
  assert.deepEqual(periodWords('2025-H2'), { sv: 'andra halvåret 2025', en: 'second half of 2025' })
  assert.deepEqual(periodWords('2025'), { sv: '2025', en: '2025' })
})
