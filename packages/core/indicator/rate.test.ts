import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { answered } from '../expression/dsl.ts'
import { exactPoisson, poissonInterval } from '../statistics/poisson.ts'
import { words } from '../words.ts'
import { indicator } from './indicator.ts'
import { type PopulationTable, personsIn, yearFor } from './population.ts'
import { rateOf } from './rate.ts'
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
  ageGroups: ['0-5', '6-12'],
})
const perChild = indicator({ ...declared, id: 'per_barn', kind: 'ratio', counts: answered('barn') })

const table: PopulationTable = {
  source: { text: 'Påhittad folkmängd.', evidence: 'proposal' },
  rows: [
    { area: '9901', year: 2023, sex: 'flicka', ageGroup: '0-5', n: 300 },
    { area: '9901', year: 2024, sex: 'flicka', ageGroup: '0-5', n: 310 },
    { area: '9901', year: 2024, sex: 'pojke', ageGroup: '0-5', n: 290 },
    { area: '9901', year: 2024, sex: 'pojke', ageGroup: '6-12', n: 400 },
    { area: '9902', year: 2024, sex: 'pojke', ageGroup: '0-5', n: 50 },
  ],
}
const tally = (n: number) => ({ ...emptyTally(), n })

describe('how many live there', () => {
  it('everybody, of one sex, or of some ages', () => {
    assert.equal(personsIn(table, { area: '9901', year: 2024 }), 1000)
    assert.equal(personsIn(table, { area: '9901', year: 2024, sex: 'pojke' }), 690)
    assert.equal(personsIn(table, { area: '9901', year: 2024, ageGroups: ['0-5'] }), 600)
  })
  it('is not known, which is not zero, when the table lacks them', () => {
    assert.equal(personsIn(table, { area: '9903', year: 2024 }), undefined)
    assert.equal(personsIn(table, { area: '9901', year: 2022 }), undefined)
    assert.equal(personsIn(table, { area: '9901', year: 2024, ageGroups: ['0-5', '13-17'] }), undefined)
  })
  it('the latest year that has come', () => {
    assert.equal(yearFor(table, '9901', 2025), 2024)
    assert.equal(yearFor(table, '9901', 2023), 2023)
    assert.equal(yearFor(table, '9901', 2022), undefined)
  })
})

describe('a rate', () => {
  it('has its inhabitants, their year and source, and Byar’s interval from ten events', () => {
    const rate = rateOf(reports, tally(20), table, { area: '9901', year: 2025 })
    const { low, high } = poissonInterval(20)
    assert.deepEqual(rate, {
      indicator: 'per_1000',
      n: 1000,
      missing: 0,
      numerator: 20,
      value: 20,
      interval: [low, high],
      populationYear: 2024,
      source: table.source,
    })
  })
  it('has the exact interval below ten events, and one of none reaches zero', () => {
    const { high } = exactPoisson(9)
    assert.equal(rateOf(reports, tally(9), table, { area: '9901', year: 2024 })?.interval?.[1], high)
    assert.equal(rateOf(reports, tally(0), table, { area: '9901', year: 2024 })?.interval?.[0], 0)
  })
  it('is none without inhabitants', () => {
    assert.equal(rateOf(reports, tally(9), table, { area: '9903', year: 2024 }), undefined)
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
