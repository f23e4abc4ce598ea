import assert from 'node:assert/strict'
import { test } from 'node:test'
import { binomialLimits } from '../../statistics/binomial_limits.ts'
import { policyOf } from '../policy.ts'
import { reread } from '../reread.ts'
import { indexOf } from './cell_index.ts'
import { drawnFunnel, funnelOf } from './funnels.ts'

const half = '2025-H1'

/** The funnel of so many municipalities of 60, whose shares lie much further apart than chance would put them. */
const funnelOfUnlike = (count: number) => {
  const places = Array.from({ length: count }, (_, i) => ({
    label: `00${10 + i}`,
    units: new Set([`00${10 + i}`]),
  }))
  const cells = places.map(({ label }, i) => ({
    area: label,
    group: { kon: 'Total' },
    period: half,
    n: 60,
    numerator: i % 2 === 0 ? 12 : 48,
    hidden: null,
  }))
  const released = reread({ indicator: 'x', policy: policyOf(4), cells })
  const period = { period: half, halves: [{ half, cells: indexOf([released]) }] }
  const peers = places.map((place) => ({ at: new Map([[half, place]]) }))
  const funnel = funnelOf(period, { id: 'x', kind: 'share' }, peers) ?? assert.fail()
  return drawnFunnel(funnel, period, peers)
}

test('the limits of ten municipalities or more are widened when they differ more than chance makes them', () => {
  const { enough, overDispersed, limits, target } = funnelOfUnlike(10)
  const last = limits.at(-1) ?? assert.fail()
  const exact = binomialLimits(target, last.n, 0.95) ?? assert.fail()
  assert.ok(enough && overDispersed)
  assert.ok(last.high95 > exact.high + 0.1)
})

test('the limits of fewer than ten are of chance alone, as is said of them', () => {
  const { enough, overDispersed, tau2, limits, target } = funnelOfUnlike(9)
  const last = limits.at(-1) ?? assert.fail()
  const exact = binomialLimits(target, last.n, 0.95) ?? assert.fail()
  assert.deepEqual({ enough, overDispersed, tau2 }, { enough: false, overDispersed: false, tau2: 0 })
  assert.ok(Math.abs(last.high95 - exact.high) < 0.03, `${last.high95} ${exact.high}`)
})
