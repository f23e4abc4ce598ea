import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answer, Answers } from '@lyhord/core'
import { ordinaryAnswers } from '../../testing/ordinary_record.ts'
import { equityIn } from './equity.ts'

let number = 0
const many = (count: number, change: Record<string, Answer>): readonly Answers[] =>
  Array.from({ length: count }, () => ordinaryAnswers(`E${++number}`, change))

const granted = { utfall: 'insats' }
const none = { utfall: 'inget_behov' }
const without = { utfall: 'behov_ej_samtycke' }

/** The same without an answer. */
const lacking = (variable: string, all: readonly Answers[]): readonly Answers[] =>
  all.map((answers) => Object.fromEntries(Object.entries(answers).filter(([id]) => id !== variable)))

type Equity = ReturnType<typeof equityIn>
const find = (found: Equity, dimension: string, indicator: string, group: string) =>
  found.dimensions
    .find((d) => d.id === dimension)
    ?.comparisons.find((c) => c.indicator === indicator && c.group === group) ?? assert.fail()

/* Girls 10 of 20 and boys 6 of 20 with simple needs, girls 5 of 10 and boys 4 of 20 with complex; worked by hand beside the method. */
const worked = [
  ...many(10, { kon: 'flicka', behovsniva: 'enkelt', ...granted }),
  ...many(10, { kon: 'flicka', behovsniva: 'enkelt', ...none }),
  ...many(6, { kon: 'pojke', behovsniva: 'enkelt', ...granted }),
  ...many(14, { kon: 'pojke', behovsniva: 'enkelt', ...without }),
  ...many(5, { kon: 'flicka', behovsniva: 'komplext', ...granted }),
  ...many(5, { kon: 'flicka', behovsniva: 'komplext', ...without }),
  ...many(4, { kon: 'pojke', behovsniva: 'komplext', ...granted }),
  ...many(16, { kon: 'pojke', behovsniva: 'komplext', ...none }),
]

test('girls and boys given similar needs, as worked by hand', () => {
  const found = equityIn(worked, { given: 'niva' })
  const sexes = find(found, 'kon', 'insats_andel', 'flicka')
  assert.deepEqual([sexes.first.numerator, sexes.first.n, sexes.first.value], [15, 30, 0.5])
  assert.deepEqual([sexes.second.numerator, sexes.second.n, sexes.second.value], [10, 40, 0.25])
  assert.deepEqual([sexes.against, sexes.together, sexes.verdict], ['pojke', 70, 'first_more'])
  assert.equal(sexes.adjusted?.difference.toFixed(12), '0.240000000000')
  assert.equal(sexes.oddsRatio?.ratio.toFixed(12), (37 / 13).toFixed(12))
  const consent = find(found, 'kon', 'behov_ej_samtycke_andel', 'flicka')
  assert.deepEqual([consent.first.numerator, consent.second.numerator], [5, 14])
})

test('unassessed needs, an unknown age and an unknown outcome count as they are, but not given needs', () => {
  const unclear = [
    ...many(3, { kon: 'flicka', behovsniva: 'ej_bedomt', ...granted }),
    ...lacking('alder', many(2, { kon: 'pojke', ...none })),
    ...lacking('utfall', many(1, { kon: 'pojke', behovsniva: 'enkelt' })),
  ]
  const before = find(equityIn(worked, { given: 'niva' }), 'kon', 'insats_andel', 'flicka')
  const found = equityIn([...worked, ...unclear], { given: 'niva' })
  const sexes = find(found, 'kon', 'insats_andel', 'flicka')
  assert.deepEqual([found.records, found.unassessed], [76, 5])
  assert.deepEqual([sexes.first.numerator, sexes.first.n], [18, 33])
  assert.deepEqual([sexes.second.numerator, sexes.second.n, sexes.second.missing], [10, 42, 1])
  assert.deepEqual([sexes.adjusted, sexes.together], [before.adjusted, before.together])
})

test('children of different ages are not held against each other', () => {
  const apart = [
    ...many(40, { kon: 'flicka', alder: 4, ...granted }),
    ...many(40, { kon: 'pojke', alder: 15, ...none }),
  ]
  const sexes = find(equityIn(apart, { given: 'niva' }), 'kon', 'insats_andel', 'flicka')
  assert.deepEqual(
    [sexes.together, sexes.verdict, sexes.adjusted, sexes.oddsRatio],
    [0, 'too_few', null, null],
  )
})

test('nor, when asked so, children with different many areas of need', () => {
  const areas = ['sakerhet', 'utbildning', 'halsa', 'boende_arbete_ekonomi']
  const apart = [
    ...many(20, { kon: 'flicka', behovsomraden: ['inga'], ...none }),
    ...many(20, { kon: 'flicka', behovsomraden: areas, ...granted }),
    ...many(20, { kon: 'pojke', behovsomraden: areas.slice(0, 1), ...none }),
    ...many(20, { kon: 'pojke', behovsomraden: areas.slice(0, 3), ...granted }),
  ]
  const together = (given: 'niva' | 'niva_omraden') =>
    find(equityIn(apart, { given }), 'kon', 'insats_andel', 'flicka').together
  assert.deepEqual([together('niva'), together('niva_omraden')], [80, 40])
})

test('background: born abroad whatever is known of the parents, born in Sweden by the parents, else unplaced', () => {
  const children = [
    ...many(4, { fodelseland: 'sverige', foraldrar_fodda_utomlands: 'ingen' }),
    ...many(3, { fodelseland: 'sverige', foraldrar_fodda_utomlands: 'en' }),
    ...many(2, { fodelseland: 'sverige', foraldrar_fodda_utomlands: 'bada' }),
    ...many(6, { fodelseland: 'norden', foraldrar_fodda_utomlands: 'okant' }),
    ...many(7, { fodelseland: 'sverige', foraldrar_fodda_utomlands: 'okant' }),
    ...many(8, { fodelseland: 'okant', foraldrar_fodda_utomlands: 'bada' }),
  ]
  const found = equityIn(children, { given: 'niva' })
  const background = found.dimensions.find((d) => d.id === 'bakgrund')
  const sizes = background?.comparisons.slice(0, 3).map((c) => [c.group, c.against, c.first.n, c.second.n])
  assert.equal(background?.unplaced, 15)
  assert.deepEqual(sizes, [
    ['inga_utrikes', null, 4, 11],
    ['foraldrar_utrikes', null, 5, 10],
    ['utrikes', null, 6, 9],
  ])
  assert.equal(find(found, 'kon_bakgrund', 'insats_andel', 'flicka_utrikes').first.n, 6)
  assert.equal(find(found, 'kon_bakgrund', 'insats_andel', 'pojke_utrikes').verdict, 'too_few')
})

test('only those closed within the days asked for, and the span of all', () => {
  const dated = [
    ...many(2, { utredning_slut: '2024-12-31' }),
    ...many(3, { utredning_slut: '2025-01-01' }),
    ...many(4, { utredning_slut: '2025-06-30' }),
    ...lacking('utredning_slut', many(5, {})),
  ]
  const found = equityIn(dated, { from: '2025-01-01', to: '2025-06-30', given: 'niva' })
  assert.deepEqual([found.records, found.span], [7, ['2024-12-31', '2025-06-30']])
})

test('no investigations give empty groups, not an error', () => {
  const found = equityIn([], { given: 'niva' })
  assert.deepEqual([found.records, found.span], [0, null])
  for (const { comparisons } of found.dimensions)
    for (const { verdict, first } of comparisons)
      assert.deepEqual([verdict, first.n, first.value], ['too_few', 0, null])
})
