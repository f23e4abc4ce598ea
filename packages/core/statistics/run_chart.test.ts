import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { close } from './gold/close.ts'
import gold from './gold/run_chart.json' with { type: 'json' }
import limits from './gold/run_chart_limits.json' with { type: 'json' }
import { runChart } from './run_chart.ts'

test('centre, useful values, longest run and crossings equal those counted in R', () => {
  for (const { values, baseline, centre, ...counts } of gold) {
    const found = runChart(values, baseline) ?? assert.fail()
    close(found.centre, centre, 1e-12)
    assert.deepEqual(
      { useful: found.useful, longestRun: found.longestRun, crossings: found.crossings },
      counts,
    )
  }
})

test('the limits are R qbinom(0.05, n − 1, 0.5) and round(log2 n) + 3, from 1 useful value to 1,001', () => {
  for (const { useful, fewest, longest } of limits) {
    const found = runChart([0, ...Array(useful).fill(1)], 1) ?? assert.fail()
    assert.deepEqual([found.useful, found.fewestExpected, found.longestExpected], [useful, fewest, longest])
  }
})

test('13 useful values: a run of 7 is chance, a run of 8 is a signal', () => {
  const sides = (run: number) => [0, ...Array(run).fill(1), -1, 1, -1, 1, -1, 1].slice(0, 14)
  const [seven, eight] = [runChart(sides(7), 1), runChart(sides(8), 1)]
  assert.deepEqual([seven?.useful, seven?.longestRun, seven?.longRun], [13, 7, false])
  assert.deepEqual([eight?.useful, eight?.longestRun, eight?.longRun], [13, 8, true])
})

test('a value on the centre line is not useful and breaks no run', () => {
  const found = runChart([5, 6, 7, 5, 8, 4], 1)
  assert.deepEqual([found?.useful, found?.longestRun, found?.crossings], [4, 3, 1])
})

test('a change after a frozen baseline is a signal that the median of all would hide', () => {
  const values = [4, 6, 5, 7, 3, 5, 6, 4, 9, 9, 8, 9, 10, 9, 8, 9]
  assert.equal(runChart(values, 8)?.longRun, true)
  assert.equal(runChart(values, 8)?.centre, 5)
})

test('half low and then half high crosses too seldom', () => {
  const found = runChart([...Array(10).fill(1), ...Array(10).fill(2)])
  assert.deepEqual([found?.crossings, found?.fewestExpected, found?.fewCrossings], [1, 6, true])
})

test('no values have no chart; one, or all alike, has no useful value and no signal', () => {
  assert.equal(runChart([]), undefined)
  for (const values of [[3], [3, 3, 3]]) {
    const found = runChart(values)
    assert.deepEqual([found?.useful, found?.longRun, found?.fewCrossings], [0, false, false])
  }
})

test('turned upside down or read backwards the chart tells the same', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 }), (values) => {
      const { centre, ...told } = runChart(values) ?? assert.fail()
      assert.deepEqual(runChart(values.map((value) => -value)), { ...told, centre: 0 - centre })
      assert.deepEqual(runChart(values.toReversed()), { ...told, centre })
    }),
  )
})
