import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Code, indicator, type ShareIndicator, words } from '@lyhord/core'
import { en } from '../../text/en/results.ts'
import { formats } from '../../text/format.ts'
import { sv } from '../../text/sv/results.ts'
import type { Cell, Difference, Result } from './answer.ts'
import { daysSentences } from './days_figure.ts'
import { differenceUnder, saidDifference } from './difference_said.ts'
import { mostCommon, orderedCodes } from './distribution_figure.ts'
import { allTogether, groupsOf } from './groups.ts'
import { saidWithInterval, shareSentence, shareSentenceWithPercent, shareTable } from './share_figure.ts'
import { talksDifferences } from './talks_figure.ts'
import { midSentence, type Voice } from './voice.ts'

const swedish: Voice = { language: 'sv', text: sv, format: formats.sv }
const english: Voice = { language: 'en', text: en, format: formats.en }
const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-')

const shareOf = (indicatorId: string, numerator: number, n: number, more: Partial<Result> = {}): Result => ({
  indicator: indicatorId,
  n,
  missing: 0,
  numerator,
  value: n ? numerator / n : null,
  interval: n ? [0.7, 0.86] : null,
  ...more,
})
const cellOf = (results: Result[], group: Cell['group'] = {}): Cell => ({
  group,
  period: null,
  records: 109,
  results,
})

const metTwice = indicator({
  id: 'samtal_minst_2',
  kind: 'share',
  title: words('Minst två samtal', 'At least two talks'),
  question: words('?', '?'),
  definition: words('', ''),
  direction: 'higher',
  population: { all: [] },
  counts: { all: [] },
  source: { text: '', evidence: 'proposal' },
  example: { rows: [], expect: { n: 0, missing: 0 } },
})

test('a share is said as a sentence, in both languages', () => {
  const result = shareOf('samtal_minst_2', 87, 109)
  assert.equal(shareSentence(metTwice, result, swedish), '8 av 10 barn träffades minst två gånger.')
  assert.equal(shareSentence(metTwice, result, english), '8 out of 10 children were met at least twice.')
})

test('where low is good, the strength is said', () => {
  const overLimit = { ...metTwice, id: 'over_fyra_manader', direction: 'lower' } as const
  assert.equal(
    shareSentence(overLimit, shareOf('over_fyra_manader', 20, 100), swedish),
    '8 av 10 utredningar var klara inom fyra månader.',
  )
})

test('two that both are nine of ten are told apart by their per cent', () => {
  const late = { ...metTwice, id: 'over_120_dagar', direction: 'lower' } as const
  const said = (numerator: number, n: number) =>
    plain(shareSentenceWithPercent(late, shareOf(late.id, numerator, n), swedish))
  assert.equal(said(15, 100), '9 av 10 utredningar var klara inom 120 dagar (85 %).')
  assert.equal(said(11, 100), '9 av 10 utredningar var klara inom 120 dagar (89 %).')
  assert.equal(said(0, 100), 'Alla utredningar var klara inom 120 dagar.')
})

test('an indicator without a sentence of its own is said by its title', () => {
  const other = { ...metTwice, id: 'nytt_matt' }
  assert.equal(shareSentence(other, shareOf('nytt_matt', 3, 4), swedish), 'Minst två samtal: 3 av 4.')
})

test('nobody counted is said, and is never zero', () => {
  assert.equal(shareSentence(metTwice, undefined, swedish), sv.figure.nobodyYet)
  assert.equal(saidWithInterval(shareOf('x', 0, 0), swedish), 'inga utredningar')
  const table = shareTable('x', [allTogether(cellOf([shareOf('x', 0, 0)]), swedish)], swedish)
  assert.deepEqual(table.rows[0]?.slice(0, 4), ['Alla', '', '', ''])
})

test('when every answer is missing, that is said', () =>
  assert.equal(
    shareSentence(metTwice, shareOf('samtal_minst_2', 0, 0, { missing: 291 }), swedish),
    'Svar saknas för alla 291.',
  ))

test('the interval stands beside the share', () =>
  assert.equal(plain(saidWithInterval(shareOf('x', 78, 100), swedish)), '78 % (70–86)'))

test('a few are not said in per cent', () =>
  assert.equal(plain(saidWithInterval(shareOf('x', 3, 4), swedish)), '3 av 4 (70–86 %)'))

const told = { indicator: 'x', a: 'flicka', b: 'pojke', told: true }
const difference = (d: number, low: number, high: number): Difference => ({
  ...told,
  difference: d,
  low,
  high,
})

test('girls more often, with how much', () =>
  assert.equal(
    plain(saidDifference(difference(0.08, 0.02, 0.14), swedish)),
    'Flickor oftare än pojkar: skillnaden är 8 procentenheter (2–14).',
  ))

test('boys more often is turned to positive numbers', () =>
  assert.equal(
    plain(saidDifference(difference(-0.08, -0.14, -0.02), swedish)),
    'Pojkar oftare än flickor: skillnaden är 8 procentenheter (2–14).',
  ))

test('a difference that is barely told is not rounded to nothing', () =>
  assert.equal(
    plain(saidDifference(difference(0.05, 0.004, 0.096), swedish)),
    'Flickor oftare än pojkar: skillnaden är 5 procentenheter (0,4–9,6).',
  ))

test('a lower end that rounds to nothing is said to be under a tenth', () =>
  assert.equal(
    plain(saidDifference(difference(0.022, 0.00002, 0.056), swedish)),
    'Flickor oftare än pojkar: skillnaden är 2,2 procentenheter (<0,1–5,6).',
  ))

test('when the interval covers zero, nothing is told', () =>
  assert.equal(
    saidDifference({ ...difference(0.08, -0.02, 0.14), told: false }, swedish),
    'Flickor och pojkar kan inte skiljas åt.',
  ))

test('under a sentence said from the other side, the difference is about that side', () => {
  const again = { ...metTwice, id: 'ater_inom_ett_ar', direction: 'lower' } as const
  const girlsHadMore = difference(0.1, 0.03, 0.17)
  const lines = (one: ShareIndicator) => [
    shareSentence(one, shareOf(one.id, 20, 100), swedish),
    plain(differenceUnder(one, girlsHadMore, swedish)),
  ]
  assert.deepEqual(lines(again), [
    '8 av 10 barn fick ingen ny utredning inom ett år.',
    'Pojkar oftare än flickor: skillnaden är 10 procentenheter (3–17).',
  ])
  assert.deepEqual(lines(metTwice), [
    '2 av 10 barn träffades minst två gånger.',
    'Flickor oftare än pojkar: skillnaden är 10 procentenheter (3–17).',
  ])
})

const codes: readonly Code[] = [
  { id: 'hem', label: words('I hemmet', 'At home') },
  { id: 'hvb', label: words('HVB', 'Residential care') },
  { id: 'okant', label: words('Okänt', 'Not known'), means: 'unknown' },
]
const places = allTogether(
  cellOf([
    { ...shareOf('d', 10, 100), code: 'hem' },
    { ...shareOf('d', 40, 100), code: 'hvb' },
    { ...shareOf('d', 50, 100), code: 'okant' },
  ]),
  swedish,
)

test('the most common answers are said, but not that it is unknown', () =>
  assert.equal(
    mostCommon('d', codes, places, swedish),
    'Vanligast: HVB (4\u00a0av\u00a010), därefter i hemmet (1\u00a0av\u00a010).',
  ))

test('answers that are equally common are not put before each other', () => {
  const said = (...counts: readonly number[]) => {
    const alike = counts.map((_, i) => ({ id: `s${i}`, label: words(`Svar ${i}`, `Answer ${i}`) }))
    const results = counts.map((count, i) => ({ ...shareOf('d', count, 9), code: `s${i}` }))
    return mostCommon('d', alike, allTogether(cellOf(results), swedish), swedish)
  }
  assert.equal(said(2, 3, 3, 1), 'Lika vanliga: svar 1 och svar 2 (3\u00a0av\u00a09 var).')
  assert.equal(said(2, 2, 2, 2, 1), 'Inget svar är vanligast: 4 är lika vanliga (2\u00a0av\u00a09 var).')
  assert.equal(said(1, 4, 2, 2), 'Vanligast: svar 1 (4\u00a0av\u00a09).')
})

test('codes stand as in the form until the reader wants the most common first', () => {
  const ids = (order: 'formular' | 'vanligast') => orderedCodes(codes, 'd', places, order).map((c) => c.id)
  assert.deepEqual(ids('formular'), ['hem', 'hvb', 'okant'])
  assert.deepEqual(ids('vanligast'), ['okant', 'hvb', 'hem'])
})

test('a group that nobody is in is shown to be empty; "not known" only when somebody is', () => {
  const grouping = {
    id: 'kon',
    title: words('Kön', 'Sex'),
    of: 'kon',
    codes: [
      { id: 'flicka', label: words('Flicka', 'Girl') },
      { id: 'pojke', label: words('Pojke', 'Boy') },
      { id: 'uppgift_saknas', label: words('Uppgift saknas', 'Not known'), means: 'unknown' },
    ],
    groupOf: () => null,
  } as const
  const groups = groupsOf([cellOf([], { kon: 'flicka' }), cellOf([], { kon: null })], grouping, swedish)
  assert.deepEqual(
    groups.map((g) => [g.label, g.cell !== undefined]),
    [
      ['Flickor', true],
      ['Pojkar', false],
      ['Ej besvarat', true],
    ],
  )
})

test('days are said as a median, nine of ten and how sure it is; few in neither halves nor tenths', () => {
  const result: Result = {
    indicator: 'utredningstid',
    n: 100,
    missing: 0,
    numerator: null,
    value: { median: 112, mean: 110.5, p10: 60, p90: 131 },
    interval: [108, 115],
  }
  assert.deepEqual(saidDays(result), [
    'Hälften av utredningarna var klara inom 112 dagar.',
    '9 av 10 var klara inom 131 dagar.',
    'Medianens osäkerhet är 108–115 dagar.',
  ])
  assert.deepEqual(saidDays({ ...result, n: 5, interval: null }), [
    'Medianen är 112 dagar, räknat på 5 utredningar.',
  ])
  assert.deepEqual(saidDays({ ...result, n: 1, interval: null }), ['Räknat på 1 utredning: 112 dagar.'])
})

const saidDays = (result: Result): readonly string[] => {
  const { says, sure } = daysSentences(result, swedish)
  return [...says, ...sure].map(plain)
}

test('abbreviations keep their capitals in the middle of a sentence', () =>
  assert.deepEqual(['HVB', 'Familjehem'].map(midSentence), ['HVB', 'familjehem']))

test('girls and boys under the talks: every number that differs is named, and so is the first', () => {
  const of = (id: string, difference: number, low: number, high: number): Difference => ({
    indicator: id,
    a: 'flicka',
    b: 'pojke',
    difference,
    low,
    high,
    told: low > 0 || high < 0,
  })
  const indicatorOf = (id: string) => ({ ...metTwice, id, title: words(`Träffade: ${id}`, `Met: ${id}`) })
  const twice = of('samtal_minst_2', 0.0426, -0.0112, 0.095)
  const thrice = of('samtal_minst_3', 0.0899, 0.0217, 0.1569)
  assert.deepEqual(talksDifferences([twice, thrice], swedish, indicatorOf).map(plain), [
    'Träffade: samtal_minst_2 – flickor och pojkar kan inte skiljas åt.',
    'Träffade: samtal_minst_3 – flickor oftare än pojkar: skillnaden är 9 procentenheter (2–16).',
  ])
  assert.deepEqual(talksDifferences([twice], english, indicatorOf), ['Girls and boys cannot be told apart.'])
  assert.deepEqual(talksDifferences([], swedish, indicatorOf), [])
})
