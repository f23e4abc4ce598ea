import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { answered } from '../expression/dsl.ts'
import { exactPoisson, poissonInterval } from '../statistics/poisson.ts'
import { words } from '../words.ts'
import { indicator } from './indicator.ts'
import { type AskedOf, personsFor } from './persons.ts'
import type { Inhabitants } from './population.ts'
import { resultsOf } from './result.ts'
import { emptyTally } from './tally.ts'

const declared = {
  title: words('x', 'x'),
  question: words('x', 'x'),
  definition: words('x', 'x'),
  direction: 'none',
  population: answered('dag'),
  source: { text: 'Påhittat för prov.', evidence: 'proposal' },
  example: { rows: [], expect: { n: 0, missing: 0 } },
} as const
const reports = indicator({
  ...declared,
  id: 'per_1000',
  kind: 'rate',
  per: 1000,
  sexes: ['flicka', 'pojke'],
  ageGroups: ['0-5', '6-12'],
})
const perChild = indicator({ ...declared, id: 'per_barn', kind: 'ratio', counts: answered('barn') })

const of2024 = {
  year: 2024,
  source: 'Påhittad folkmängd.',
  rows: [
    { sex: 'flicka', ageGroup: '0-5', n: 310 },
    { sex: 'flicka', ageGroup: '6-12', n: 0 },
    { sex: 'pojke', ageGroup: '0-5', n: 290 },
    { sex: 'pojke', ageGroup: '6-12', n: 400 },
    { sex: 'pojke', ageGroup: '18-20', n: 5000 },
  ],
}
const whole2025 = { from: '2025-01-01', to: '2025-12-31' }
const cell = (group: Readonly<Record<string, string | null>> = {}, period: string | null = null) => ({
  group,
  period,
})
const personsIn = (asked: AskedOf, of = cell(), years = [of2024]) => personsFor(years, asked)(of, reports)
const tally = (n: number) => ({ ...emptyTally(), n })
const rate = (n: number, persons: Inhabitants | undefined) => resultsOf(reports, tally(n), [], persons)[0]

describe('how many live there', () => {
  it('everybody the records can be about, of one sex, or of some ages', () => {
    assert.equal(personsIn(whole2025)?.n, 1000)
    assert.equal(personsIn(whole2025, cell({ kon: 'pojke' }))?.n, 690)
    assert.equal(personsIn(whole2025, cell({ aldersgrupp: '0-5' }))?.n, 600)
    assert.equal(personsIn(whole2025, cell({ kon: 'flicka', aldersgrupp: '0-5' }))?.n, 310)
  })
  it('the same people when the records are limited to them', () => {
    assert.equal(personsIn({ ...whole2025, only: 'kon:pojke' })?.n, 690)
    assert.equal(personsIn({ ...whole2025, only: 'kon:pojke;aldersgrupp:0-5' })?.n, 290)
    assert.equal(personsIn({ ...whole2025, only: 'kon:pojke' }, cell({ aldersgrupp: '6-12' }))?.n, 400)
  })
  it('nobody where some of the records are about others, or limited by something else', () => {
    for (const kon of ['uppgift_saknas', null]) assert.equal(personsIn(whole2025, cell({ kon })), undefined)
    assert.equal(personsIn(whole2025, cell({ aldersgrupp: '18-20' })), undefined)
    assert.equal(personsIn(whole2025, cell({ tolk: 'ja' })), undefined)
    for (const only of ['tolk:ja', 'kon:flicka,uppgift_saknas', 'aldersgrupp:13-17,18-20', 'kon:'])
      assert.equal(personsIn({ ...whole2025, only }), undefined, only)
  })
  it('is read by whole years, one by one or in periods', () => {
    assert.equal(personsIn({}, cell({}, '2025'))?.n, 1000)
    assert.equal(personsIn({}, cell({}, '2025-H1')), undefined)
    assert.equal(personsIn({ from: '2025-01-01', to: '2026-12-31' }), undefined)
    assert.equal(personsIn({}), undefined)
  })
  it('is of the latest year that has come, with its source; of none, all are not known', () => {
    const of2020 = { ...of2024, year: 2020, source: 'Äldre.' }
    const of2030 = { ...of2024, year: 2030 }
    const found = personsIn(whole2025, cell(), [of2030, of2020, of2024])
    assert.deepEqual([found?.year, found?.source], [2024, 'Påhittad folkmängd.'])
    assert.equal(personsIn({}, cell({}, '2022'), [of2024, of2020])?.source, 'Äldre.')
    const none = personsIn({}, cell({}, '2023'))
    assert.deepEqual([none?.year, none?.source, none?.n, none?.lacks.length], [2023, '', 0, 4])
  })
})

describe('a population that lacks some of the people', () => {
  const holed = [
    { ...of2024, rows: of2024.rows.filter((r) => !(r.sex === 'pojke' && r.ageGroup === '6-12')) },
  ]
  it('gives no rate for a group that they belong to, and says who they are', () => {
    for (const group of [cell(), cell({ kon: 'pojke' }), cell({ aldersgrupp: '6-12' })]) {
      const found = personsIn(whole2025, group, holed)
      assert.deepEqual([found?.n, found?.lacks], [0, [{ sex: 'pojke', ageGroup: '6-12' }]])
      assert.equal(rate(20, found)?.value, null)
    }
  })
  it('gives one for those it has whole', () => {
    assert.equal(rate(31, personsIn(whole2025, cell({ kon: 'flicka' }), holed))?.value, 100)
    assert.equal(rate(60, personsIn(whole2025, cell({ aldersgrupp: '0-5' }), holed))?.value, 100)
  })
  it('one sex alone is not everybody', () => {
    const girls = [{ ...of2024, rows: of2024.rows.filter((r) => r.sex === 'flicka') }]
    assert.equal(rate(20, personsIn(whole2025, cell(), girls))?.value, null)
  })
})

describe('a rate', () => {
  it('has its inhabitants, their year and source, and Byar’s interval from ten events', () => {
    const { low, high } = poissonInterval(20)
    assert.deepEqual(rate(20, personsIn(whole2025)), {
      indicator: 'per_1000',
      n: 1000,
      missing: 0,
      numerator: 20,
      value: 20,
      interval: [low, high],
      among: { year: 2024, source: of2024.source, n: 1000, lacks: [] },
    })
  })
  it('has the exact interval below ten events, and one of none reaches zero', () => {
    const { high } = exactPoisson(9)
    assert.equal(rate(9, personsIn(whole2025))?.interval?.[1], high)
    assert.equal(rate(0, personsIn(whole2025))?.interval?.[0], 0)
  })
  it('is none without inhabitants', () => {
    assert.deepEqual(resultsOf(reports, tally(9)), [
      { indicator: 'per_1000', n: 0, missing: 0, numerator: 9, value: null, interval: null },
    ])
  })
})

describe('a ratio', () => {
  it('is records for each one that counts', () => {
    assert.deepEqual(resultsOf(perChild, { ...tally(10), numerator: 4 }), [
      { indicator: 'per_barn', n: 4, missing: 0, numerator: 10, value: 2.5, interval: null },
    ])
  })
  it('of none has no value', () => {
    assert.equal(resultsOf(perChild, emptyTally())[0]?.value, null)
  })
})
