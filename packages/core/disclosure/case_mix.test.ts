import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { standardisedShare } from '../statistics/indirect_standardisation.ts'
import { type CaseMix, withCaseMix } from './case_mix.ts'
import { policyOf } from './policy.ts'
import type { ReleasedCell } from './released_table.ts'
import { reread } from './reread.ts'

const mixOf = (area: string, counts: readonly (readonly [n: number, numerator: number])[]): CaseMix => ({
  area,
  strata: counts.map(([n, numerator], i) => ({ stratum: `s${i}`, n, numerator })),
})
const big = mixOf('0001', [
  [200, 60],
  [120, 80],
  [80, 20],
])
const other = mixOf('0002', [
  [100, 40],
  [200, 120],
  [90, 25],
])
const cellOf = ({ area, strata }: CaseMix, hidden: ReleasedCell['hidden'] = null): ReleasedCell => {
  const sum = (what: 'n' | 'numerator') => strata.reduce((all, s) => all + s[what], 0)
  return {
    area,
    group: { kon: 'Total' },
    period: 'x',
    n: sum('n'),
    numerator: hidden ? null : sum('numerator'),
    hidden,
  }
}
const expectedOf = (areas: readonly CaseMix[], cells: readonly ReleasedCell[], draw: () => number) => {
  const table = reread({ indicator: 'x', policy: policyOf(4), cells })
  const { caseMix } = withCaseMix(table, areas, draw).content
  return (area: string) => caseMix?.find((c) => c.area === area)?.expected
}

test('counts that are whole steps give the exact expected number', () => {
  const expected = expectedOf([big, other], [cellOf(big), cellOf(other)], () => 0.5)('0001')
  const gold = standardisedShare(big.strata, [...big.strata, ...other.strata])
  assert.ok(gold && expected !== undefined && Math.abs(expected - gold.expected) <= 0.05)
})

test('where the share is hidden there is none', () => {
  assert.equal(
    expectedOf([big, other], [cellOf(big, 'protected'), cellOf(other)], () => 0)('0001'),
    undefined,
  )
})

test('a member with few of every kind has none where the kinds are unlike: the rounding would say more than the mix', () => {
  const unlike = (n: number) => Array.from({ length: 10 }, (_, i) => [n, i % 2 === 0 ? 0 : n] as const)
  const [many, few] = [mixOf('0001', unlike(200)), mixOf('0003', unlike(2))]
  const expected = expectedOf([many, few], [cellOf(many), cellOf(few)], () => 0)
  assert.equal(expected('0001'), 1000)
  assert.equal(expected('0003'), undefined)
})

test('members that differ by less than a step in every count cannot be told apart by any of their numbers', () => {
  const rest = fc.integer({ min: 0, max: 4 })
  fc.assert(
    fc.property(rest, rest, rest, (a, b, c) => {
      const moved = mixOf('0001', [
        [200 + a, 60],
        [120 + b, 80],
        [80 + c, 20],
      ])
      /* A draw of 1 never rounds up: all of these are 200, 120 and 80 to who sees the numbers. */
      const told = (own: CaseMix) => {
        const n = own.strata.reduce((all, s) => all + s.n, 0)
        const expected = expectedOf([own, other], [cellOf(own), cellOf(other)], () => 1)('0001')
        const standard = [...own.strata, ...other.strata]
        const gold = standardisedShare(big.strata, standard)
        return { expected, gold: gold && Math.round(10 * n * gold.fromMix) / 10 }
      }
      const { expected, gold } = told(moved)
      assert.equal(expected, gold)
    }),
    { numRuns: 50, seed: 20261122 },
  )
})
