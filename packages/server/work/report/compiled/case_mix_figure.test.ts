import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formById } from '@lyhord/catalogue'
import { voiceIn } from '../voice.ts'
import { caseMixFigure } from './case_mix_figure.ts'

const indicator = formById('utredning')?.indicators.find((i) => i.id === 'samtal_minst_2')
assert.ok(indicator?.kind === 'share')
const figure = { n: 40, numerator: 20, value: 0.5, interval: [0.35, 0.65], hidden: null } as const

/** What is said of members whose outcome over the expected lies in such intervals; the first is one's own. */
const saidOf = (language: 'sv' | 'en', ...intervals: readonly (readonly [number, number])[]): string => {
  const keys = intervals.map((_, i) => ({ key: `m${i}`, name: `Kommun ${i}` }))
  const of = {
    members: keys.map(({ key, name }, i) => ({ key, code: key, name, mine: i === 0, in: [], figure })),
    caseMix: keys.map(({ key }, i) => ({
      key,
      crude: figure,
      expected: 0.5,
      ratio: 1,
      interval: intervals[i] ?? ([1, 1] as const),
      adjusted: 0.5,
    })),
  }
  return caseMixFigure(indicator, of, voiceIn(language))[0]?.sentence ?? ''
}
const [alike, higher, lower] = [[0.8, 1.2] as const, [1.1, 1.5] as const, [0.5, 0.9] as const]

test('one alone is told of by its name', () => {
  assert.equal(saidOf('sv', alike), 'Kommun 0 kan inte skiljas från det väntade.')
  assert.match(saidOf('sv', higher), /^Kommun 0 ligger högre än väntat/)
})

test('a side that nobody is on is not told, and the others only when there are any', () => {
  assert.equal(
    saidOf('sv', alike, higher),
    'Av de 2 kommuner som visas: 1 ligger högre än vad deras egen blandning av barn skulle ge. De övriga kan inte skiljas från det väntade.',
  )
  assert.equal(
    saidOf('sv', lower, higher),
    'Av de 2 kommuner som visas: 1 ligger högre och 1 lägre än vad deras egen blandning av barn skulle ge.',
  )
  assert.equal(
    saidOf('en', lower, lower),
    'Of the 2 municipalities that are shown: 2 came out lower than their own mix of children would give.',
  )
  assert.match(saidOf('sv', alike, alike), /^Ingen av de 2 kommuner som visas kan skiljas/)
})
