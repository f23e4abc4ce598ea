import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formById } from '@lyhord/catalogue'
import { codesOf, variablesById } from '@lyhord/core'
import { voiceIn } from '../voice.ts'
import { distributionFigure } from './distribution_figure.ts'

const entry = formById('utredning') ?? assert.fail()
const indicator = entry.indicators.find((i) => i.id === 'behovsniva_fordelning')
assert.ok(indicator?.kind === 'distribution')
const variable = variablesById(entry.form).get(indicator.of)
const codes = (variable && codesOf(variable)) ?? []
const results = codes.map((code, i) => ({
  indicator: indicator.id,
  code: code.id,
  n: 100,
  missing: 0,
  numerator: 40 - i,
  value: (40 - i) / 100,
  interval: [0.2, 0.5] as const,
}))
const shown = {
  total: { label: 'Alla', series: 'all' as const, results },
  groups: [],
  differences: [],
  before: [],
  days: {},
}

test('what is most common is only so among the answers that are shown, and those that are not are named', () => {
  const [hidden, ...rest] = codes
  assert.ok(hidden)
  const whole = distributionFigure(indicator, codes, false, shown, voiceIn('sv'))
  assert.match(whole.sentence, /^Vanligast är enkelt/)
  assert.deepEqual(whole.more, [])
  const some = distributionFigure(indicator, rest, false, shown, voiceIn('sv'), [hidden])
  assert.match(some.sentence, /^Av de svar som visas: vanligast är sammansatt/)
  assert.deepEqual(some.more, [
    'Visas inte, för att de är för få eller skulle avslöja en annan siffra: enkelt.',
  ])
})

test('where nobody is counted it is said why: that nobody is, or that it is not for the reader', () => {
  const [hidden, ...rest] = codes
  assert.ok(hidden)
  const none = results.map((result) => ({ ...result, n: 0, numerator: 0, value: null, interval: null }))
  const empty = { ...shown, total: { ...shown.total, results: none } }
  const voice = voiceIn('sv')
  const nobody = distributionFigure(indicator, codes, true, empty, voice)
  assert.equal(nobody.sentence, voice.text.nobodyCounted)
  assert.deepEqual([nobody.chart, nobody.more], [null, []])
  const guarded = distributionFigure(indicator, rest, true, empty, voice, [hidden])
  assert.equal(guarded.sentence, 'Visas inte: talen är för små, eller skulle avslöja ett annat litet tal.')
  assert.equal(guarded.chart, null)
})
