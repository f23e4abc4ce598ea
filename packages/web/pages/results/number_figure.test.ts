import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indicators } from '@lyhord/catalogue/referral/indicators/index.ts'
import { figuresOf } from '../../forms/figures.ts'
import { formats } from '../../text/format.ts'
import { sv } from '../../text/sv/results.ts'
import type { Cell } from './answer.ts'
import { countedSaid } from './counted.ts'
import { allTogether } from './groups.ts'
import { knowledgeOf } from './knowledge.ts'
import { numberCounted, numberEnd, numberRows, numberSentence, numberTable } from './number_figure.ts'
import type { Shown } from './shown.ts'

const voice = { language: 'sv', text: sv, format: formats.sv } as const
const perChild = indicators.find((i) => i.kind === 'ratio')
const perThousand = indicators.find((i) => i.kind === 'rate')
assert.ok(perChild && perThousand)
// a promise of its own: tests that wait for one that another file made are taken for that file's
const known = async () => knowledgeOf('aktualisering', await figuresOf('aktualisering'))
const knowledge = await known()

const cellOf = (indicator: string, value: number | null): Cell => ({
  group: {},
  period: null,
  records: 14,
  results: [{ indicator, n: 10, missing: 2, numerator: 14, value, interval: null }],
})

test('how many there are for each is told as a number with a decimal, never as a share', () => {
  const cell = cellOf(perChild.id, 1.4)
  assert.equal(numberSentence(perChild, cell.results[0], voice), 'Aktualiseringar per barn: 1,4.')
  assert.deepEqual(numberTable(perChild, [allTogether(cell, voice)], voice).rows, [
    ['Alla', '1,4', '10', '2'],
  ])
})

test('a rate without inhabitants says what is missing', () => {
  const cell = cellOf(perThousand.id, null)
  assert.equal(numberSentence(perThousand, cell.results[0], voice), sv.figure.noInhabitants)
})

const shownOf = (indicator: string, value: number | null): Shown => ({
  view: 'diagram',
  order: 'formular',
  split: 'kon',
  knowledge,
  voice,
  total: allTogether(cellOf(indicator, value), voice),
  groups: [],
  differences: () => [],
  days: () => ({}),
  halfYears: () => [],
})

test('a rate is told among those who live in the area, anything else among records', () => {
  const told = numberCounted(perThousand, shownOf(perThousand.id, 25))
  assert.ok(told)
  assert.equal(countedSaid(told, voice), '10 invånare')
  const records = numberCounted(perChild, shownOf(perChild.id, 1.4))
  assert.ok(records)
  assert.equal(countedSaid(records, voice), '10 utredningar')
})

test('a rate that is not told is told among nobody, with nothing to be careful about', () => {
  assert.equal(numberCounted(perThousand, shownOf(perThousand.id, null)), undefined)
})

test('the axis holds the highest', () => {
  const endFor = (value: number) =>
    numberEnd(numberRows(perChild, [allTogether(cellOf(perChild.id, value), voice)], voice))
  assert.deepEqual([0.4, 1.4, 17, 300].map(endFor), [1, 2, 20, 500])
})
