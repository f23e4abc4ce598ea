import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formats } from '../../text/format.ts'
import { sv } from '../../text/sv/comparison.ts'
import { formWords } from '../../text/sv/form_words.ts'
import { svFor } from '../../text/sv/results.ts'
import type { Figure, ProfileRow, Standing } from './answer.ts'
import { hiddenSaid } from './figure/hidden_said.ts'
import { measureOf, sayFigure, sayValue } from './measure.ts'
import {
  meaningOf,
  saidDifference,
  saidFigure,
  saidFromGoodSide,
  saidInFunnel,
  saidStanding,
} from './said.ts'
import type { Voice } from './voice.ts'

const voice: Voice = {
  language: 'sv',
  text: sv,
  format: formats.sv,
  results: { language: 'sv', text: svFor(formWords.utredning), format: formats.sv },
}
const share = measureOf('share', voice)
const plain = (text: string | undefined): string => (text ?? '').replaceAll('\u00a0', ' ')

const figure = (numerator: number, n: number): Figure => ({
  n,
  numerator,
  value: numerator / n,
  interval: [numerator / n - 0.04, numerator / n + 0.04],
  hidden: null,
})
const hidden: Figure = { n: null, numerator: null, value: null, interval: null, hidden: 'protected' }
const metTwice = {
  id: 'samtal_minst_2',
  title: { sv: 'Träffade minst två gånger', en: 'Met at least twice' },
}
const tooLong = { id: 'over_fyra_manader', title: { sv: 'Längre än fyra månader', en: 'Longer' } }

test('a share is said as a sentence with its per cent', () => {
  assert.equal(
    plain(saidFigure(metTwice, 'Lindarås', figure(72, 100), share, voice)),
    'Lindarås: 7 av 10 barn träffades minst två gånger (72 %).',
  )
})

test('a share where low is good is said from its own side, so that higher and lower mean what the chart shows', () => {
  assert.equal(
    plain(saidFigure(tooLong, 'Lindarås', figure(40, 100), share, voice)),
    'Lindarås: 4 av 10 utredningar pågick längre än fyra månader (40 %).',
  )
})

test('a share of fewer than ten is said as it is, without per cent', () => {
  assert.equal(
    plain(saidFigure(metTwice, 'Lindarås', figure(5, 9), share, voice)),
    'Lindarås: 5 av 9 barn träffades minst två gånger.',
  )
  assert.equal(plain(sayValue(figure(5, 9), share, voice)), '5 av 9')
  assert.equal(plain(sayFigure(figure(5, 9), share, voice)), '5 av 9 (52–60 %)')
  assert.equal(plain(sayFigure(figure(5, 10), share, voice)), '50 % (46–54)')
})

test('a hidden figure says why, and no number', () => {
  const said = saidFigure(metTwice, 'Lindarås', hidden, share, voice)
  assert.match(said, /visas inte/)
  assert.doesNotMatch(said, /\d/)
  assert.equal(sayFigure(hidden, share, voice), 'visas inte')
})

const standing = (says: Standing['says'], value: number, low: number, high: number): Standing => ({
  against: 'Total',
  says,
  difference: { value, interval: [low, high] },
  funnel: 'outside95',
})

test('a difference is said only when the answer says it, with its size and interval without signs', () => {
  assert.equal(
    plain(saidStanding(standing('lower', -0.08, -0.14, -0.02), 'övriga i Lindbygden', share, voice)),
    'Lägre än hos övriga i Lindbygden: skillnaden är 8 procentenheter (2–14).',
  )
  assert.equal(
    plain(saidStanding(standing('lower', -0.04, -0.098, -0.0002), 'övriga', share, voice)),
    'Lägre än hos övriga: skillnaden är 4 procentenheter (<0,1–9,8).',
    'what can be told apart is never said to be 0',
  )
  assert.equal(
    saidStanding(standing('cannot_tell', 0.08, -0.02, 0.18), 'övriga i Lindbygden', share, voice),
    'Kan inte skiljas från övriga i Lindbygden.',
  )
})

test('the funnel says higher or lower than expected by the side of the target', () => {
  const funnel = {
    target: 0.5,
    overDispersed: true,
    phi: 2,
    tau2: 0.01,
    limits: [],
    points: 15,
    enough: true,
  }
  const outside = standing('higher', 0.2, 0.1, 0.3)
  assert.match(saidInFunnel(outside, figure(80, 100), funnel, voice) ?? '', /högre än väntat/)
  assert.match(saidInFunnel(outside, figure(20, 100), funnel, voice) ?? '', /lägre än väntat/)
  assert.match(
    saidInFunnel({ ...outside, funnel: 'outside998' }, figure(80, 100), funnel, voice) ?? '',
    /mycket högre/,
  )
  assert.equal(
    saidInFunnel({ ...outside, funnel: 'within' }, figure(80, 100), funnel, voice),
    sv.funnelSays.within,
  )
  assert.equal(saidInFunnel(outside, hidden, funnel, voice), undefined)
})

const row = (
  says: ProfileRow['says'],
  direction: ProfileRow['direction'],
  own = figure(50, 100),
): ProfileRow => ({
  indicator: 'samtal_minst_2',
  code: null,
  emptyHalves: [],
  figure: own,
  against: figure(40, 100),
  says,
  funnel: null,
  direction,
  spread: null,
})

test('a strength is what is surely better for the child, whichever way that is', () => {
  assert.equal(meaningOf(row('higher', 'higher_better')), 'strengths')
  assert.equal(meaningOf(row('lower', 'lower_better')), 'strengths')
  assert.equal(meaningOf(row('higher', 'lower_better')), 'look')
  assert.equal(meaningOf(row('higher', 'none')), 'other')
  assert.equal(meaningOf(row('cannot_tell', 'higher_better')), 'same')
  assert.equal(meaningOf(row('no_figure', 'higher_better')), 'bare')
  assert.equal(meaningOf(row('higher', 'higher_better', hidden)), 'hidden')
  const nobody = { ...hidden, hidden: null, n: 0 }
  assert.equal(meaningOf(row('no_figure', 'higher_better', nobody)), 'nobody')
  assert.equal(
    meaningOf(row('no_figure', 'higher_better', { ...nobody, n: 447 })),
    'no_value',
    'a median of a year',
  )
})

test('a difference in words blames nobody', () => {
  assert.equal(saidDifference(row('lower', 'higher_better'), voice), 'Lägre, värt att titta närmare på')
  assert.equal(saidDifference(row('lower', 'lower_better'), voice), 'Lägre, till det bättre')
  assert.equal(saidDifference(row('cannot_tell', 'none'), voice), 'Kan inte skiljas åt')
})

test('a strength where low is good is told from the other side, both values alike', () => {
  const late = { ...row('lower', 'lower_better', figure(10, 100)), indicator: 'over_fyra_manader' }
  const said = saidFromGoodSide(late, share, voice)
  assert.deepEqual(said && [said.sentence, plain(said.mine), plain(said.against)], [
    '9 av 10 utredningar var klara inom fyra månader',
    '90 %',
    '60 %',
  ])
  assert.equal(saidFromGoodSide({ ...late, against: hidden }, share, voice), undefined)
})

test('days and counts are written in their own unit', () => {
  const days = measureOf('days', voice)
  const median: Figure = { n: 238, numerator: null, value: 104, interval: [101, 108], hidden: null }
  assert.equal(plain(sayFigure(median, days, voice)), '104 dagar (101–108)')
  assert.equal(
    sayFigure({ ...median, value: 1059, interval: null }, measureOf('count', voice), voice).replace(
      /\s/,
      ' ',
    ),
    '1 059',
  )
  assert.equal(
    plain(saidFigure({ id: 'utredningstid', title: tooLong.title }, 'Lindarås', median, days, voice)),
    'Lindarås: 104 dagar (101–108).',
  )
})

test('what a picture does not show is named, and whose it is when only one of them is hidden', () => {
  const rows = [
    { name: 'Flickor', mine: hidden, against: hidden },
    { name: '0–5 år', mine: hidden, against: figure(50, 100) },
    { name: '18–20 år', mine: figure(50, 100), against: hidden },
    { name: 'Pojkar', mine: figure(50, 100), against: figure(50, 100) },
  ]
  assert.deepEqual(hiddenSaid(rows, { mine: 'Lindarås', area: 'Lindbygden' }, voice), [
    'Visas inte, därför att ärendena är för få eller för att skydda ett annat tal: Flickor, 0–5 år (Lindarås) och 18–20 år (Lindbygden).',
  ])
  const alone = [{ name: 'Flickor', mine: null, against: hidden }]
  assert.deepEqual(hiddenSaid(alone, { mine: undefined, area: 'Lindbygden' }, voice), [
    'Visas inte, därför att ärendena är för få eller för att skydda ett annat tal: Flickor.',
  ])
})
