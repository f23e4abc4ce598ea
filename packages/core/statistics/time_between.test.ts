import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sameChart } from './gold/same_chart.ts'
import gold from './gold/time_between.json' with { type: 'json' }
import { timeBetweenChart, waitsBetween } from './time_between.ts'

test('centre, limits and signals equal the formulas worked in R', () => {
  for (const { input, baseline, points } of gold) sameChart(timeBetweenChart(input, baseline), points)
})

test('waits are counted from each event to the next in order of time, 0 on the same day', () => {
  assert.deepEqual(waitsBetween([40, 3, 3, 10]), [0, 7, 30])
  assert.deepEqual(waitsBetween([3]), [])
  assert.deepEqual(waitsBetween([]), [])
})

test('a wait of 0 days has a place on the chart, and the lower limit is never below 0', () => {
  const chart = timeBetweenChart([0, 40, 12, 90]) ?? assert.fail()
  assert.equal(chart[0]?.value, 0)
  assert.ok(chart.every(({ low, high }) => 0 <= low && Number.isFinite(high)))
})

test('fewer than three events have no limits', () => {
  assert.equal(timeBetweenChart(waitsBetween([])), undefined)
  assert.equal(timeBetweenChart(waitsBetween([1, 9])), undefined)
})
