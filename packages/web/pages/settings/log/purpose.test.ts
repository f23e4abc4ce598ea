import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figureConcerned, purposeInWords, type Said } from './purpose.ts'

const lena = '9ec93057-8166-43fb-ab66-7f6c0ba876b3'
const nameOf = (id: string) => (id === lena ? 'Lena' : undefined)
const words: Readonly<Record<string, string>> = { closed: 'stängt', freeText: 'fritext', analys: 'analys' }
const said: Said = {
  nameOf,
  wordOf: (word) => words[word],
  formOf: (form) => (form === 'utredning' ? 'Avslutad barnavårdsutredning' : undefined),
  periodOf: (period) => (period === '2025-H2' ? 'andra halvåret 2025' : undefined),
}
const told = (purpose: string) => purposeInWords(purpose, said)

test('a change of a person names the person and what was changed', () => {
  assert.equal(told(`user ${lena} closed`), 'Lena, stängt')
})

test('a person who is not known here is told apart by the beginning of the id', () => {
  assert.equal(told('user 0ec93057-8166-43fb-ab66-7f6c0ba876b3'), '0ec93057')
})

test('a proof is shortened, and known words are said', () => {
  assert.equal(told('95df7174ac9eae5e2611e3306cf76ff0e68a1ca9679e183d3ce5ffbcd50538d9'), '95df7174ac9e…')
  assert.equal(told('freeText analys'), 'fritext, analys')
})

test('what was handed in is said by its form and half-year', () => {
  assert.equal(told('utredning 2025-H2'), 'Avslutad barnavårdsutredning, andra halvåret 2025')
  assert.equal(
    told('utredning 2025-H2 Region Väst'),
    'Avslutad barnavårdsutredning, andra halvåret 2025, Region Väst',
  )
})

test('a name of several words keeps its spaces, and a list its own commas', () => {
  assert.equal(told('Mottagning och utredning norr'), 'Mottagning och utredning norr')
  assert.equal(told('N00914, N00915'), 'N00914, N00915')
})

test('a figure that somebody has written about is known by its form, indicator and half-year', () => {
  assert.deepEqual(figureConcerned('utredning samtal_minst_1 2025-H2', said), {
    form: 'utredning',
    indicator: 'samtal_minst_1',
    period: 'andra halvåret 2025',
  })
  for (const other of ['utredning 2025-H2', 'utredning 2025-H2 9901', 'Enhet norr 2025-H2', 'analys'])
    assert.equal(figureConcerned(other, said), undefined, other)
})
