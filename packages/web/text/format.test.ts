import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formats } from './format.ts'

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')
const { sv, en } = formats

test('numbers and shares are written as each language writes them', () => {
  assert.equal(plain(sv.number(1234.56, 1)), '1 234,6')
  assert.equal(plain(en.number(1234.56, 1)), '1,234.6')
  assert.equal(plain(sv.percent(0.125, 1)), '12,5 %')
  assert.equal(en.percent(0.125, 1), '12.5%')
  assert.equal(plain(sv.percentRange(0.041, 0.078)), '4–8 %')
})

test('a share of one hundred per cent has no decimals unless asked for', () => {
  assert.equal(plain(sv.percent(1)), '100 %')
})

test('a difference has its sign, and one point is one point', () => {
  assert.equal(plain(sv.points(0.03)), '+3 procentenheter')
  assert.equal(plain(sv.points(0.01)), '+1 procentenhet')
  assert.equal(plain(sv.points(-0.031)), '−3 procentenheter')
  assert.equal(plain(en.points(-0.012)), '−1 percentage point')
})

test('a difference that rounds to nothing has no sign', () => {
  assert.equal(plain(sv.points(-0.001)), '0 procentenheter')
})

test('days are counted in words', () => {
  assert.equal(plain(sv.days(1)), '1 dag')
  assert.equal(plain(sv.days(131)), '131 dagar')
  assert.equal(plain(en.days(122.5)), '122.5 days')
})

test('a day is written out, a range says the year once', () => {
  assert.equal(plain(sv.day('2025-10-31')), '31 okt 2025')
  assert.equal(plain(en.day('2025-03-01')), '1 Mar 2025')
  assert.equal(plain(sv.dayRange('2025-01-01', '2025-06-30')), '1 jan – 30 juni 2025')
  assert.ok(sv.dayRange('2025-01-01', '2025-06-30').includes('\u00a0– '), 'no line begins with the dash')
  assert.equal(plain(sv.dayRange('2024-07-01', '2025-06-30')), '1 juli 2024 – 30 juni 2025')
})

test('the clock has a dot in Swedish and a colon in English', () => {
  const moment = new Date(2025, 9, 31, 9, 5)
  assert.equal(sv.clock(moment), '09.05')
  assert.equal(en.clock(moment), '09:05')
  assert.equal(plain(sv.moment(moment.toISOString())), '31 okt 2025 09.05')
})

test('what began before midnight has its day, and so has what ended after it', () => {
  const [evening, night] = [new Date(2025, 9, 31, 22, 48), new Date(2025, 10, 1, 0, 10)]
  const [from, to] = [evening.toISOString(), night.toISOString()]
  assert.equal(sv.since(from, new Date(2025, 9, 31, 23, 59)), '22.48')
  assert.equal(plain(sv.since(from, night)), '31 okt 2025 22.48')
  assert.equal(plain(sv.momentRange(from, to)), '31 okt 2025 22.48 – 1 nov 2025 00.10')
  assert.equal(plain(en.momentRange(to, to)), '1 Nov 2025, 00:10–00:10')
})

test('a half-year is named', () => {
  assert.equal(sv.period('2025-H1'), 'första halvåret 2025')
  assert.equal(sv.period('2025'), '2025')
})
