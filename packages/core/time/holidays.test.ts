import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holidays, isHoliday } from './holidays.ts'
import { weekday } from './weekday.ts'

const named = (year: number) => holidays(year).map(({ day, name }) => `${day.slice(5)} ${name.sv}`)
const dayOf = (year: number, sv: string) =>
  holidays(year).find(({ name }) => name.sv === sv)?.day ?? assert.fail(sv)
const years = Array.from({ length: 200 }, (_, i) => 1950 + i)

test('2030 has the thirteen holidays and three eves of the almanac', () => {
  assert.deepEqual(named(2030), [
    '01-01 nyårsdagen',
    '01-06 trettondedag jul',
    '04-19 långfredagen',
    '04-21 påskdagen',
    '04-22 annandag påsk',
    '05-01 första maj',
    '05-30 Kristi himmelsfärdsdag',
    '06-06 nationaldagen',
    '06-09 pingstdagen',
    '06-21 midsommarafton',
    '06-22 midsommardagen',
    '11-02 alla helgons dag',
    '12-24 julafton',
    '12-25 juldagen',
    '12-26 annandag jul',
    '12-31 nyårsafton',
  ])
})

test('midsummer and All Saints are Saturdays within the weeks of the Act', () => {
  for (const year of years) {
    const [midsummer, saints] = [dayOf(year, 'midsommardagen'), dayOf(year, 'alla helgons dag')]
    assert.deepEqual([weekday(midsummer), weekday(saints)], [6, 6])
    assert.ok(`${year}-06-20` <= midsummer && midsummer <= `${year}-06-26`)
    assert.ok(`${year}-10-31` <= saints && saints <= `${year}-11-06`)
  }
})

test('Ascension is a Thursday and Whit Sunday a Sunday', () => {
  for (const year of years) {
    assert.equal(weekday(dayOf(year, 'Kristi himmelsfärdsdag')), 4)
    assert.equal(weekday(dayOf(year, 'pingstdagen')), 7)
  }
})

test('two holidays on one day are both listed: first of May and Ascension 2008', () => {
  assert.deepEqual(
    named(2008)
      .filter((line) => line.startsWith('05-01'))
      .toSorted(),
    ['05-01 Kristi himmelsfärdsdag', '05-01 första maj'],
  )
})

test('the eves are marked as not of the Act and are no holidays', () => {
  const eves = holidays(2025).filter(({ statutory }) => !statutory)
  assert.deepEqual(
    eves.map(({ day }) => day),
    ['2025-06-20', '2025-12-24', '2025-12-31'],
  )
  assert.deepEqual(
    eves.map(({ day }) => isHoliday(day)),
    [false, false, false],
  )
})

test('a named holiday is a holiday, an ordinary Sunday and an ordinary Monday are not', () => {
  assert.equal(isHoliday('2025-06-06'), true)
  assert.equal(isHoliday('2025-04-20'), true)
  assert.equal(isHoliday('2025-10-26'), false)
  assert.equal(isHoliday('2025-10-27'), false)
})
