import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formats } from '../../../text/format.ts'
import { sv } from '../../../text/sv/comparison.ts'
import { formWords } from '../../../text/sv/form_words.ts'
import { svFor } from '../../../text/sv/results.ts'
import type { ProfileRow } from '../answer.ts'
import { measureOf } from '../measure.ts'
import { stripOf } from './strip.ts'

const results = { language: 'sv', text: svFor(formWords.utredning), format: formats.sv } as const
const voice = { language: 'sv', text: sv, format: formats.sv, results } as const
const at = (value: number | null, interval: readonly [number, number] | null = null) => ({
  n: 100,
  numerator: null,
  value,
  interval,
  hidden: null,
})
const row = (over: Partial<ProfileRow>): ProfileRow => ({
  indicator: 'samtal_minst_2',
  code: null,
  figure: at(0.5, [0.4, 0.6]),
  against: at(0.7),
  emptyHalves: [],
  says: 'lower',
  funnel: null,
  direction: 'higher_better',
  spread: { low: 0.3, q1: 0.45, median: 0.6, q3: 0.7, high: 0.9, shown: 12 },
  ...over,
})

test('shares stand where they are between 0 and 100 %', () => {
  assert.deepEqual(stripOf(row({}), measureOf('share', voice)), {
    value: 0.5,
    interval: [0.4, 0.6],
    against: 0.7,
    spread: { low: 0.3, q1: 0.45, q3: 0.7, high: 0.9 },
  })
})

test('days end where the highest mark fits, and what is hidden has no mark', () => {
  const days = row({ figure: at(90, [80, 100]), against: at(null), spread: null })
  const strip = stripOf(days, measureOf('days', voice))
  assert.equal(strip.against, null)
  assert.equal(strip.spread, null)
  assert.ok(strip.interval && strip.interval[1] <= 1 && strip.value > strip.interval[0])
})
