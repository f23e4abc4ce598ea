import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indicators } from '@lyhord/catalogue/referral/indicators/index.ts'
import type { Inhabitants } from '@lyhord/core'
import { figuresOf } from '../../forms/figures.ts'
import { formats } from '../../text/format.ts'
import { sv } from '../../text/sv/results.ts'
import type { Cell } from './answer.ts'
import { countedSaid } from './counted.ts'
import { allTogether } from './groups.ts'
import { inhabitantsSaid } from './inhabitants_said.ts'
import { knowledgeOf } from './knowledge.ts'
import { partOfYear } from './lede.ts'
import { numberCounted, numberEnd, numberRows, numberSentence, numberTable, toldOf } from './number_figure.ts'
import { readSelection } from './selection.ts'
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
  assert.equal(
    numberSentence(perChild, cell.results[0], { knowledge, voice }),
    'Aktualiseringar per barn: 1,4.',
  )
  assert.deepEqual(numberTable(perChild, [allTogether(cell, voice)], voice).rows, [
    ['Alla', '1,4', '14', '10', '2'],
  ])
})

const among = { year: 2024, source: 'SCB', n: 0, lacks: [{ sex: 'pojke', ageGroup: '13-17' }] }
const rateSaid = (of: { readonly among?: Inhabitants }): string => {
  const [result] = cellOf(perThousand.id, null).results
  assert.ok(result)
  return numberSentence(perThousand, { ...result, ...of }, { knowledge, voice })
}

test('a rate that is not told says what is missing: the year, the population, or some of the people', () => {
  assert.equal(rateSaid({}), sv.figure.byWholeYear)
  assert.equal(rateSaid({ among: { ...among, source: '' } }), sv.figure.noInhabitants(2024))
  assert.equal(rateSaid({ among }), sv.figure.inhabitantsLack(2024, 'Pojke 13–17 år'))
})

test('a rate stands with its interval, the reports and the inhabitants, and names its own year alone', () => {
  const [result] = cellOf(perThousand.id, 25).results
  assert.ok(result)
  const told = { ...result, interval: [10, 50] as const, among: { ...among, n: 400, lacks: [] } }
  const cell = { ...cellOf(perThousand.id, 25), results: [told] }
  assert.deepEqual(numberTable(perThousand, [allTogether(cell, voice)], voice).rows, [
    ['Alla', '25', '10', '50', '14', '10', '2'],
  ])
  assert.equal(inhabitantsSaid(told.among, voice), 'Befolkning 2024: SCB.')
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
  partOfYear: null,
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

test('of groups that are not among the inhabitants no rate is told, and of those lacking none is drawn', () => {
  const rateCell = (kon: string, value: number | null, of?: Inhabitants): Cell => ({
    ...cellOf(perThousand.id, value),
    group: { kon },
    results: [{ ...(cellOf(perThousand.id, value).results[0] ?? assert.fail()), ...(of && { among: of }) }],
  })
  const group = (kon: string, cell: Cell, unknown = false) =>
    ({ key: kon, label: kon, series: 'other', cell, unknown }) as const
  const groups = [
    group('flicka', rateCell('flicka', 25, { ...among, n: 400, lacks: [] })),
    group('pojke', rateCell('pojke', null, among)),
    group('vuxen', rateCell('vuxen', null)),
    group('uppgift_saknas', rateCell('uppgift_saknas', null), true),
  ]
  const shown = toldOf(perThousand, { ...shownOf(perThousand.id, 25), groups })
  assert.deepEqual(
    shown.groups.map((g) => g.label),
    ['flicka', 'pojke', 'uppgift_saknas'],
  )
  const said = numberRows(perThousand, shown.groups, voice).map((r) => r.dots[0]?.said)
  assert.deepEqual(said, ['25', sv.figure.notTold, sv.figure.notTold])
})

test('a year with data for a part of it is told of as one', () => {
  const selection = (period: string) => readSelection({ period }, knowledge)
  const of = (from: string, to: string, period = '2025') => partOfYear([from, to], selection(period))
  assert.deepEqual(of('2025-07-01', '2026-06-30'), ['2025-07-01', '2025-12-31'])
  assert.deepEqual(of('2024-07-01', '2025-11-30'), ['2025-01-01', '2025-11-30'])
  assert.equal(of('2025-01-20', '2025-12-05'), null)
  assert.equal(of('2025-07-01', '2025-12-31', '2025-H2'), null)
})

test('the axis holds the highest', () => {
  const endFor = (value: number) =>
    numberEnd(numberRows(perChild, [allTogether(cellOf(perChild.id, value), voice)], voice))
  assert.deepEqual([0.4, 1.4, 17, 300].map(endFor), [1, 2, 20, 500])
})
