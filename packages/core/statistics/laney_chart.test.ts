import assert from 'node:assert/strict'
import { test } from 'node:test'
import pGold from './gold/p_prime_chart.json' with { type: 'json' }
import { sameChart } from './gold/same_chart.ts'
import uGold from './gold/u_prime_chart.json' with { type: 'json' }
import { pPrimeChart, uPrimeChart } from './laney_chart.ts'

test('p′: centre, limits and signals equal the formulas worked in R', () => {
  for (const { input, baseline, points } of pGold) sameChart(pPrimeChart(input, baseline), points)
})

test('u′: centre, limits and signals equal the formulas worked in R', () => {
  for (const { input, baseline, points } of uGold) sameChart(uPrimeChart(input, baseline), points)
})

const period = (numerator: number, n: number) => ({ numerator, n })

test('a period without cases is no point and changes nothing', () => {
  const [a, b, c] = [period(3, 10), period(5, 12), period(4, 9)]
  assert.deepEqual(pPrimeChart([a, period(0, 0), b, c]), pPrimeChart([a, b, c]))
})

test('none, one, all 0, all 1 and no variation have no limits', () => {
  assert.equal(pPrimeChart([]), undefined)
  assert.equal(pPrimeChart([period(3, 10)]), undefined)
  assert.equal(pPrimeChart([period(0, 10), period(0, 30)]), undefined)
  assert.equal(pPrimeChart([period(10, 10), period(30, 30)]), undefined)
  assert.equal(pPrimeChart([period(1, 10), period(3, 30)]), undefined)
  assert.equal(uPrimeChart([{ events: 0, exposure: 5 }]), undefined)
})

test('limits stay within 0–1, and those with and those without have mirrored charts', () => {
  const periods = [period(1, 10), period(9, 10), period(4, 7), period(12, 30)]
  const chart = pPrimeChart(periods) ?? assert.fail()
  const mirrored = pPrimeChart(periods.map(({ numerator, n }) => period(n - numerator, n))) ?? assert.fail()
  for (const [place, { low, high }] of chart.entries()) {
    assert.ok(0 <= low && high <= 1)
    assert.ok(Math.abs(low + (mirrored[place]?.high ?? 9) - 1) < 1e-9)
  }
})
