import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { histogram } from '../statistics/histogram.ts'
import { type DaysBeside, toldBy, withoutTelling } from './days_beside_shares.ts'
import { guardedMedian } from './medians.ts'

const over120 = { upTo: 120, from: 121 }
const sums = [{ whole: 'alla', parts: ['flickor', 'pojkar'] }]
const hidden = (n: number, median: DaysBeside['median']): DaysBeside => ({ numerator: null, n, median })
const all: DaysBeside = { numerator: 6, n: 35, median: { days: 98, interval: [90, 110] } }

test('limits by which girls and boys could be told within two steps are left out, and no others', () => {
  const given = new Map([
    ['alla', all],
    ['flickor', hidden(18, { days: 96, interval: [80, 113] })],
    ['pojkar', hidden(17, { days: 91, interval: [60, 112] })],
    ['andra', hidden(60, { days: 96, interval: [80, 113] })],
  ])
  const kept = withoutTelling(given, sums, over120, 4)
  assert.deepEqual(kept.get('flickor')?.median, { days: 96, interval: null })
  assert.deepEqual(kept.get('pojkar')?.median, { days: 91, interval: null })
  assert.deepEqual(kept.get('andra'), given.get('andra'))
})

test('nothing is left out where the shares are shown, or could be anything', () => {
  const shown = new Map([
    ['alla', all],
    ['flickor', { ...hidden(18, { days: 96, interval: [80, 113] }), numerator: 6 }],
    ['pojkar', { ...hidden(17, { days: 91, interval: [60, 112] }), numerator: 0 }],
  ])
  assert.deepEqual(withoutTelling(shown, sums, over120, 4), shown)
  const open = new Map([['flickor', hidden(60, { days: 96, interval: [80, 113] })]])
  assert.deepEqual(withoutTelling(open, [], over120, 4), open)
})

test('what a median and its limits are said to tell is always so', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 100, max: 140 }), { minLength: 10, maxLength: 60 }), (days) => {
      const median = guardedMedian(histogram(days), { max: 4 })
      assert.ok(median)
      const [low, high] = toldBy(days.length, median, over120)
      const over = days.filter((d) => d > 120).length
      assert.ok(low <= over && over <= high, `${low} ${over} ${high}`)
    }),
  )
})
