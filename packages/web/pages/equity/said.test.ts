import assert from 'node:assert/strict'
import { test } from 'node:test'
import { en } from '../../text/en/equity.ts'
import { enFor } from '../../text/en/results.ts'
import { formats } from '../../text/format.ts'
import { sv } from '../../text/sv/equity.ts'
import { formWords } from '../../text/sv/form_words.ts'
import { svFor } from '../../text/sv/results.ts'
import { type EquityComparison, perGroup, seenFromOther } from './answer.ts'
import { readChoice, writeChoice } from './choice.ts'
import { countedIn, togetherSaid } from './counted.ts'
import { saidComparison, saidComparisons, signed } from './said.ts'
import { summaryOf } from './summary_said.ts'
import { equityTable } from './table.ts'
import type { Voice } from './voice.ts'

const words = formWords.utredning
const voice: Voice = {
  language: 'sv',
  text: sv,
  format: formats.sv,
  results: { language: 'sv', text: svFor(words), format: formats.sv },
}
const english: Voice = {
  language: 'en',
  text: en,
  format: formats.en,
  results: { language: 'en', text: enFor(words), format: formats.en },
}
const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-')

const share = (numerator: number, n: number) => ({
  n,
  missing: 0,
  numerator,
  value: n === 0 ? null : numerator / n,
  interval: n === 0 ? null : ([0.1, 0.6] satisfies [number, number]),
})

const comparison = (change: Partial<EquityComparison>): EquityComparison => ({
  indicator: 'insats_andel',
  group: 'flicka',
  against: 'pojke',
  first: share(15, 30),
  second: share(10, 40),
  together: 70,
  verdict: 'first_more',
  adjusted: { difference: 0.24, low: 0.012, high: 0.468 },
  oddsRatio: { ratio: 2.85, low: 1.03, high: 7.89 },
  ...change,
})
const alike = { verdict: 'cannot_tell', adjusted: { difference: 0.02, low: -0.1, high: 0.14 } } as const
const few = { verdict: 'too_few', adjusted: null, oddsRatio: null } as const
const born = (group: EquityComparison['group'], change: Partial<EquityComparison> = {}) =>
  comparison({ group, against: null, ...change })

test('a difference that can be told is said with its size, about needs that are alike', () => {
  assert.equal(
    plain(saidComparison(comparison({}), voice)),
    'När behoven är lika bedömda beviljas flickor insats oftare än pojkar: skillnaden är 24 procentenheter (1–47).',
  )
  assert.equal(
    plain(saidComparison(comparison({ indicator: 'behov_ej_samtycke_andel' }), english)),
    'When needs are assessed alike, consent is missing more often for girls than for boys: the difference is 24 percentage points (1–47).',
  )
})

test('of two groups the one that has it more often stands first', () => {
  const turned = comparison({
    verdict: 'second_more',
    adjusted: { difference: -0.1, low: -0.16, high: -0.004 },
  })
  assert.equal(
    plain(saidComparison(turned, voice)),
    'När behoven är lika bedömda beviljas pojkar insats oftare än flickor: skillnaden är 10 procentenheter (0,4–16).',
  )
})

test('one group against all others is said about that group, whichever way', () => {
  const less = born('utrikes', {
    verdict: 'second_more',
    adjusted: { difference: -0.131, low: -0.226, high: -0.037 },
  })
  assert.equal(
    plain(saidComparison(less, voice)),
    'När behoven är lika bedömda beviljas barn födda utomlands insats mer sällan än övriga barn: skillnaden är 13 procentenheter (4–23).',
  )
})

test('what cannot be told, or is too little, says so without a number', () => {
  assert.equal(
    saidComparison(comparison(alike), voice),
    'När behoven är lika bedömda kan flickor och pojkar inte skiljas åt.',
  )
  assert.equal(
    saidComparison(comparison(few), voice),
    'Det är för få ärenden för att jämföra flickor med pojkar när behoven är lika bedömda.',
  )
})

test('several groups: what can be told first, the others in one sentence, those too few by name', () => {
  const three = [born('inga_utrikes', alike), born('foraldrar_utrikes', few), born('utrikes')]
  assert.deepEqual(saidComparisons(three, voice).map(plain), [
    'När behoven är lika bedömda beviljas barn födda utomlands insats oftare än övriga barn: skillnaden är 24 procentenheter (1–47).',
    'De andra grupper som går att jämföra kan inte skiljas från övriga barn.',
    'För få ärenden för att säga något om barn med förälder född utomlands.',
  ])
  assert.deepEqual(saidComparisons([born('utrikes', alike), born('inga_utrikes', alike)], voice), [
    sv.noneApart,
  ])
  assert.deepEqual(saidComparisons([born('utrikes', few), born('inga_utrikes', few)], voice), [sv.tooFewAll])
  assert.equal(
    saidComparisons([born('utrikes', alike), born('inga_utrikes', few)], voice)[0],
    sv.testedNotApart,
  )
})

test('the summary tells what differs, what does not, what is too little, and what chance alone would give', () => {
  const comparisons = [
    comparison({}),
    ...Array.from({ length: 39 }, () => born('bada', alike)),
    born('ja', few),
  ]
  const { first, told, rest } = summaryOf(comparisons, voice)
  assert.deepEqual([first, told.length], [sv.summary.intro, 1])
  assert.deepEqual(rest, [
    'I övriga 39 jämförelser kan grupperna inte skiljas åt.',
    '1 av 41 jämförelser har för få ärenden för att säga något.',
    '40 jämförelser har prövats. Även utan verkliga skillnader ser ungefär 1 av 20 ut som en skillnad, ofta flera på en gång, för grupperna överlappar varandra.',
  ])
})

test('a summary of nothing that differs, and of nothing that can be compared', () => {
  const of = (comparisons: EquityComparison[]) => summaryOf(comparisons, voice)
  assert.equal(of([comparison(alike)]).first, sv.summary.none)
  assert.deepEqual(of([comparison(few)]), { first: sv.summary.nothing, told: [], rest: [] })
})

test('seen from the other group everything is turned, and twice is back', () => {
  const other = seenFromOther(comparison({})) ?? assert.fail()
  assert.deepEqual([other.group, other.against, other.verdict], ['pojke', 'flicka', 'second_more'])
  assert.deepEqual(other.adjusted, { difference: -0.24, low: -0.468, high: -0.012 })
  assert.equal(seenFromOther(other)?.adjusted?.low, 0.012)
  assert.equal(seenFromOther(born('utrikes')), undefined)
  assert.deepEqual(
    perGroup([comparison({})]).map((c) => c.group),
    ['flicka', 'pojke'],
  )
})

test('the table has a row for each group, with the difference and its sign', () => {
  const { columns, rows } = equityTable([comparison({})], voice)
  assert.equal(new Set(columns).size, columns.length)
  for (const row of rows) assert.equal(row.length, columns.length)
  const girls = (rows[0] ?? []).map(plain)
  const boys = (rows[1] ?? []).map(plain)
  assert.deepEqual(
    [girls[0], ...girls.slice(7)],
    ['Flickor', 'Pojkar', '+24', '+1,2', '+46,8', '2,85', '1,03', '7,89', '70'],
  )
  assert.deepEqual([boys[0], ...boys.slice(7, 11)], ['Pojkar', 'Flickor', '-24', '-46,8', '-1,2'])
  assert.deepEqual(equityTable([comparison(few)], voice).rows[0]?.slice(8, 14), [
    'för få',
    '',
    '',
    '',
    '',
    '',
  ])
})

test('how many are counted, how many have their like, and what to be careful about', () => {
  const small = comparison({ first: share(1, 4), second: share(10, 40), together: 31 })
  const counted = countedIn([small], voice)
  assert.equal(counted.n, 44)
  assert.deepEqual(counted.warnings, [{ warning: 'recognisable', about: ['Flickor'] }])
  assert.match(togetherSaid([small], voice) ?? '', /^31 av 44 /)
  assert.match(togetherSaid([small, comparison({ together: 28 })], voice) ?? '', /^28–31 av 44 /)
  assert.equal(togetherSaid([comparison(few)], voice), undefined)
})

test('a difference of no size has no sign', () => {
  assert.deepEqual([signed(0, voice), signed(-0.001, voice), plain(signed(-0.02, voice))], ['0', '0', '-2'])
})

test('the address keeps what is chosen, and an address that cannot be read opens the page as usual', () => {
  const search = { period: '2025', lika: 'niva_omraden', visa: 'tabell' }
  const written = writeChoice(readChoice(search))
  assert.deepEqual(Object.fromEntries(Object.entries(written).filter(([, v]) => v !== undefined)), search)
  assert.deepEqual(readChoice({ lika: 'betyg' }).given, 'niva')
})

test('when nothing can be told, the summary says that it cannot, not that the groups are equal', () => {
  const none = [comparison(alike), born('utrikes', alike)]
  assert.match(summaryOf(none, voice).first, /^Inga grupper kan skiljas åt .* inte att de är lika/)
  assert.match(
    summaryOf(none, english).first,
    /^No groups can be told apart .* does not mean that they are equal/,
  )
})
