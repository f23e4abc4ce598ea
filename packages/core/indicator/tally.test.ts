import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Answers } from '../answer.ts'
import { counterOf } from './counter.ts'
import { anyRecords } from './gold/arbitrary_records.ts'
import {
  alone,
  extended,
  howMany,
  indicators,
  manyReasons,
  never,
  reasons,
  time,
} from './gold/small_indicators.ts'
import type { Indicator } from './indicator.ts'
import { emptyTally, mergeTallies, type Tally } from './tally.ts'

const tallies = (of: readonly Indicator[], records: readonly Answers[]): readonly Tally[] => {
  const counted = of.map(emptyTally)
  const count = counterOf(of)
  for (const answers of records) count(counted, answers)
  return counted
}

const tally = (of: Indicator, records: readonly Answers[]): Tally | undefined => tallies([of], records)[0]

const closed = { inledd: '2025-01-01', avslutad: '2025-01-31' }

describe('counting records', () => {
  it('how many, those outside the population left out', () => {
    assert.deepEqual(tally(howMany, [closed, { inledd: '2025-01-01' }]), { ...emptyTally(), n: 1 })
  })
  it('a share: unknown is missing, and no is not missing', () => {
    const records = [
      { ...closed, forlangd: 'ja' },
      { ...closed, forlangd: 'nej' },
      closed,
      { forlangd: 'ja' },
    ]
    assert.deepEqual(tally(extended, records), { n: 2, missing: 1, numerator: 1, counts: {} })
  })
  it('a population that cannot be told is missing', () => {
    const records = [
      { ...closed, enskilt: 'ja' },
      { ...closed, samtal: 0, enskilt: 'ja' },
      { ...closed, samtal: 1, enskilt: 'ja' },
    ]
    assert.deepEqual(tally(alone, records), { n: 1, missing: 1, numerator: 1, counts: {} })
  })
  it('days, as many of each', () => {
    const records = [
      closed,
      closed,
      { inledd: '2025-01-01', avslutad: '2025-01-01' },
      { avslutad: '2025-01-01' },
    ]
    assert.deepEqual(tally(time, records), { n: 3, missing: 1, numerator: 0, counts: { 0: 1, 30: 2 } })
  })
  it('codes: a record with two codes is one record and counts under both', () => {
    const records = [{ ...closed, orsaker: ['skola', 'vald'] }, { ...closed, orsaker: ['vald'] }, closed]
    assert.deepEqual(tally(reasons, records), {
      n: 2,
      missing: 1,
      numerator: 0,
      counts: { skola: 1, vald: 2 },
    })
  })
  it('codes read in another way than they are answered', () => {
    const records = [
      { ...closed, orsaker: ['skola', 'vald'] },
      { ...closed, orsaker: ['vald'] },
    ]
    assert.deepEqual(tally(manyReasons, records)?.counts, { 1: 1, 2: 1 })
  })
  it('a population that nobody belongs to', () => {
    assert.deepEqual(tally(never, [closed, closed]), emptyTally())
  })
})

describe('laws', () => {
  it('indicators counted together are counted as one by one', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(indicators), anyRecords, (some, records) => {
        assert.deepEqual(
          tallies(some, records),
          some.map((i) => tally(i, records)),
        )
      }),
    )
  })
  it('tally(a + b) = merge(tally a, tally b), with distributions and days', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (a, b) => {
        for (const indicator of indicators)
          assert.deepEqual(
            tally(indicator, [...a, ...b]),
            mergeTallies(tally(indicator, a) ?? emptyTally(), tally(indicator, b) ?? emptyTally()),
          )
      }),
    )
  })

  const anyTally: fc.Arbitrary<Tally> = fc.record({
    n: fc.nat(),
    missing: fc.nat(),
    numerator: fc.nat(),
    counts: fc.dictionary(fc.constantFrom('a', 'b', '0', '120'), fc.integer({ min: 1, max: 1000 })),
  })
  it('merging does not depend on grouping or order, and nothing adds nothing', () => {
    fc.assert(
      fc.property(anyTally, anyTally, anyTally, (a, b, c) => {
        assert.deepEqual(mergeTallies(mergeTallies(a, b), c), mergeTallies(a, mergeTallies(b, c)))
        assert.deepEqual(mergeTallies(a, b), mergeTallies(b, a))
        assert.deepEqual(mergeTallies(a, emptyTally()), { ...a, counts: { ...a.counts } })
      }),
    )
  })
  it('merging changes neither', () => {
    const [a, b] = [
      { ...emptyTally(), counts: { x: 1 } },
      { ...emptyTally(), counts: { x: 2 } },
    ]
    mergeTallies(a, b)
    assert.deepEqual([a.counts, b.counts], [{ x: 1 }, { x: 2 }])
  })
})
