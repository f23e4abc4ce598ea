import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { codesOf } from '../codebook/variable.ts'
import { variables } from '../form/gold/small_form.ts'
import { extended, howMany, reasons, time } from './gold/small_indicators.ts'
import { resultsOf } from './result.ts'
import { emptyTally } from './tally.ts'

const round = (x: number) => Math.round(x * 1e4) / 1e4

describe('figures from tallies', () => {
  it('a count is its own figure', () => {
    assert.deepEqual(resultsOf(howMany, { ...emptyTally(), n: 7 }), [
      { indicator: 'antal', n: 7, missing: 0, numerator: 7, value: 7, interval: null },
    ])
  })

  it('a share has its denominator, what is missing, and the Wilson interval', () => {
    const [result] = resultsOf(extended, { n: 20, missing: 3, numerator: 5, counts: {} })
    assert.ok(result?.interval)
    assert.deepEqual([result.n, result.missing, result.numerator, result.value], [20, 3, 5, 0.25])
    // R 4.2.2: prop.test(5, 20, correct = FALSE)$conf.int
    assert.deepEqual(result.interval.map(round), [0.1119, 0.4687])
  })

  it('a share of nobody has no value, which is not zero', () => {
    assert.deepEqual(resultsOf(extended, { ...emptyTally(), missing: 4 }), [
      { indicator: 'forlangda', n: 0, missing: 4, numerator: 0, value: null, interval: null },
    ])
  })

  it('a share of none among some is zero, with an interval', () => {
    const [result] = resultsOf(extended, { ...emptyTally(), n: 10 })
    assert.deepEqual([result?.value, result?.interval?.map(round)], [0, [0, 0.2775]])
  })

  it('days have a median, a mean, and what one in ten stays below and above', () => {
    const counts = { 10: 1, 20: 1, 30: 1, 40: 1, 100: 1 }
    const [result] = resultsOf(time, { ...emptyTally(), n: 5, missing: 1, counts })
    assert.deepEqual(result, {
      indicator: 'tid',
      n: 5,
      missing: 1,
      numerator: null,
      value: { median: 30, mean: 40, p10: 14, p90: 76 },
      interval: null,
    })
  })

  it('enough days have an interval for the median', () => {
    const counts = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [i + 1, 1]))
    assert.deepEqual(resultsOf(time, { ...emptyTally(), n: 10, counts })[0]?.interval, [2, 9])
  })

  it('no days have no value', () => {
    const [result] = resultsOf(time, emptyTally())
    assert.deepEqual([result?.value, result?.interval], [null, null])
  })

  it('a distribution has one figure for each code, in the order of the codes, those nobody chose too', () => {
    const results = resultsOf(
      reasons,
      { ...emptyTally(), n: 4, counts: { vald: 3, skola: 2 } },
      codesOf(variables.reasons),
    )
    assert.deepEqual(
      results.map((r) => [r.code, r.n, r.numerator, r.value]),
      [
        ['skola', 4, 2, 0.5],
        ['vald', 4, 3, 0.75],
        ['missbruk', 4, 0, 0],
        ['okant', 4, 0, 0],
      ],
    )
  })
})
