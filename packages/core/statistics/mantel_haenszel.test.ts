import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { close } from './gold/close.ts'
import gold from './gold/mantel_haenszel.json' with { type: 'json' }
import { shares } from './gold/shares.ts'
import { differenceOfSums, mantelHaenszelDifference } from './mantel_haenszel_difference.ts'
import { mantelHaenszelOddsRatio, oddsRatioOfSums } from './mantel_haenszel_odds_ratio.ts'
import { addSums, mantelHaenszelSums } from './mantel_haenszel_sums.ts'
import { enoughInSums, enoughToTell } from './stratified_enough.ts'
import { casesCompared, type StratifiedPair } from './stratified_pair.ts'

const pair = (a: number, m: number, c: number, k: number): StratifiedPair => ({
  first: { numerator: a, n: m },
  second: { numerator: c, n: k },
})
const turned = (strata: readonly StratifiedPair[]) =>
  strata.map(({ first, second }) => ({ first: second, second: first }))

const proportions = shares.map(([numerator, n]) => ({ numerator, n }))
const strataOf = fc.array(fc.record({ first: proportions, second: proportions }), {
  minLength: 1,
  maxLength: 8,
})

test('sums of boards, added up, give what R gives for all their strata together', () => {
  for (const { strata, confidence, ...expected } of gold)
    for (const boards of [1, 2, 3]) {
      const parts = Array.from({ length: boards }, (_, b) =>
        mantelHaenszelSums(strata.filter((_, i) => i % boards === b)),
      )
      const all = addSums(parts)
      const about = `${boards} ${JSON.stringify(strata)}`
      const [difference, odds] = [differenceOfSums(all, confidence), oddsRatioOfSums(all, confidence)]
      for (const limit of ['difference', 'low', 'high'] as const)
        close(difference?.[limit], expected[limit], 1e-10, about)
      close(odds?.ratio ?? 0, expected.ratio ?? 0, 1e-10, about)
      close(odds?.low ?? 0, expected.ratioLow ?? 0, 1e-10, about)
      close(odds?.high ?? 0, expected.ratioHigh ?? 0, 1e-10, about)
      assert.equal(enoughInSums(all), expected.enough, about)
    }
})

test('the difference, the odds ratio, their limits and whether there is enough equal R', () => {
  for (const { strata, confidence, ...expected } of gold) {
    const about = JSON.stringify(strata)
    const difference = mantelHaenszelDifference(strata, confidence)
    close(difference?.difference, expected.difference, 1e-10, about)
    close(difference?.low, expected.low, 1e-10, about)
    close(difference?.high, expected.high, 1e-10, about)
    const odds = mantelHaenszelOddsRatio(strata, confidence)
    if (expected.ratio === null) assert.equal(odds, undefined, about)
    else {
      close(odds?.ratio, expected.ratio, 1e-10, about)
      close(odds?.low, expected.ratioLow, 1e-10, about)
      close(odds?.high, expected.ratioHigh, 1e-10, about)
    }
    assert.equal(enoughToTell(strata), expected.enough, about)
  }
})

test('worked by hand: 10 of 20 and 6 of 20, then 5 of 10 and 4 of 20', () => {
  const strata = [pair(10, 20, 6, 20), pair(5, 10, 4, 20)]
  // Weights 20·20/40 = 10 and 10·20/30 = 20/3; (10·0.2 + 20/3·0.3) / (10 + 20/3) = 4 / (50/3)
  close(mantelHaenszelDifference(strata)?.difference, 0.24, 1e-14)
  // (10·14/40 + 5·16/30) / (10·6/40 + 5·4/30) = (37/6) / (13/6)
  close(mantelHaenszelOddsRatio(strata)?.ratio, 37 / 13, 1e-14)
  // Expected 20·16/40 + 10·9/30 = 11, at least 0 + 0 and at most 16 + 9: 11 from one end, 14 from the other
  assert.equal(enoughToTell(strata), true)
  assert.equal(casesCompared([...strata, pair(3, 9, 0, 0)]), 70)
})

test('more simple needs in one group and no difference given needs: the crude shares differ, the adjusted do not', () => {
  const strata = [pair(20, 100, 4, 20), pair(16, 20, 80, 100)]
  const all = { first: 36 / 120, second: 84 / 120 }
  assert.ok(all.second - all.first > 0.39)
  assert.equal(mantelHaenszelDifference(strata)?.difference, 0)
})

test('shares that are equal in every stratum differ by 0', () => {
  const equal = fc.record({
    of: fc.integer({ min: 1, max: 9 }),
    counted: fc.integer({ min: 0, max: 9 }),
    times: fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 })),
  })
  fc.assert(
    fc.property(fc.array(equal, { minLength: 1, maxLength: 8 }), (parts) => {
      const strata = parts.map(({ of, counted, times: [m, k] }) => {
        const x = Math.min(of, counted)
        return pair(x * m, of * m, x * k, of * k)
      })
      const found = mantelHaenszelDifference(strata) ?? assert.fail()
      assert.ok(Math.abs(found.difference) < 1e-12)
      assert.ok(found.low <= 1e-12 && found.high >= -1e-12)
    }),
  )
})

test('turning the groups turns the sign of the difference and the odds over, and says as much', () => {
  fc.assert(
    fc.property(strataOf, (strata) => {
      const [found, other] = [mantelHaenszelDifference(strata), mantelHaenszelDifference(turned(strata))]
      if (!found || !other) return assert.equal(found, other)
      for (const [x, y] of [
        [found.difference, other.difference],
        [found.low, other.high],
        [found.high, other.low],
      ] as const)
        assert.ok(Math.abs(x + y) < 1e-7, `${x} ${y}`)
      assert.ok(-1 <= found.low && found.low <= found.difference && found.difference <= found.high)
      assert.equal(enoughToTell(strata), enoughToTell(turned(strata)))
      const [odds, back] = [mantelHaenszelOddsRatio(strata), mantelHaenszelOddsRatio(turned(strata))]
      if (odds) close(back?.ratio, 1 / odds.ratio, 1e-9)
    }),
  )
})

test('a stratum with one group only changes nothing', () => {
  fc.assert(
    fc.property(strataOf, proportions, (strata, first) => {
      const more = [...strata, { first, second: { numerator: 0, n: 0 } }]
      assert.deepEqual(mantelHaenszelDifference(more), mantelHaenszelDifference(strata))
      assert.deepEqual(mantelHaenszelOddsRatio(more), mantelHaenszelOddsRatio(strata))
      assert.equal(casesCompared(more), casesCompared(strata))
    }),
  )
})

test('no stratum with both groups gives nothing', () => {
  for (const strata of [[], [pair(3, 9, 0, 0)], [pair(0, 0, 0, 0)]]) {
    assert.equal(mantelHaenszelDifference(strata), undefined)
    assert.equal(mantelHaenszelOddsRatio(strata), undefined)
    assert.equal(enoughToTell(strata), false)
    assert.equal(casesCompared(strata), 0)
  }
})

test('nobody counted, or everybody, is never enough to tell anything from', () => {
  for (const strata of [[pair(0, 400, 0, 300)], [pair(400, 400, 300, 300)]]) {
    assert.deepEqual(mantelHaenszelDifference(strata), { difference: 0, low: 0, high: 0 })
    assert.equal(mantelHaenszelOddsRatio(strata), undefined)
    assert.equal(enoughToTell(strata), false)
  }
})

test('3 of 10 against 0 of 10 is too little, though the normal limits leave out 0', () => {
  const strata = [pair(3, 10, 0, 10)]
  assert.ok((mantelHaenszelDifference(strata)?.low ?? 0) > 0)
  assert.equal(enoughToTell(strata), false)
})
