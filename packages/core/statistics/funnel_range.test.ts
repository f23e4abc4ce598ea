import assert from 'node:assert/strict'
import { test } from 'node:test'
import { funnelRange } from './funnel_range.ts'

const limit = (n: number, wide: number) => ({
  n,
  low95: 0.5 - wide / 2,
  high95: 0.5 + wide / 2,
  low998: 0.5 - wide,
  high998: 0.5 + wide,
})

test('the axis holds every point and the limits from the smallest point on, not those of nobody', () => {
  const points = [
    { n: 40, value: 0.3 },
    { n: 200, value: 0.55 },
  ]
  const [low, high] = funnelRange(points, [limit(1, 0.5), limit(40, 0.25), limit(200, 0.1)], [0, 1])
  assert.ok(low < 0.25 && low > 0.2, `${low}`)
  assert.ok(high > 0.75 && high < 0.8, `${high}`)
})

test('a share never goes below 0 or above 1', () => {
  assert.deepEqual(
    funnelRange(
      [
        { n: 5, value: 0 },
        { n: 5, value: 1 },
      ],
      [limit(5, 0.9)],
      [0, 1],
    ),
    [0, 1],
  )
})
