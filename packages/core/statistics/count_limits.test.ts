import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { binomialLimits } from './binomial_limits.ts'
import { close } from './gold/close.ts'
import gold from './gold/count_limits.json' with { type: 'json' }
import { poissonLimits } from './poisson_limits.ts'

test('exact limits equal those from R pbinom and ppois, from a centre of 0 to 1 and of 1 to 54,321', () => {
  for (const { kind, centre, n, confidence, low, high } of gold) {
    const found =
      kind === 'binomial' ? binomialLimits(centre, n, confidence) : poissonLimits(centre, confidence)
    const about = `${kind} ${centre} ${n} ${confidence}`
    close(found?.low, low, 1e-10, about)
    close(found?.high, high, 1e-10, about)
  }
})

test('nobody has no limits', () => assert.equal(binomialLimits(0.3, 0), undefined))

test('0 of 25 is what chance may give at 10 %: it happens 7 times in 100', () =>
  assert.equal(binomialLimits(0.1, 25)?.low, 0))

const centres = fc.double({ min: 0.01, max: 0.99, noNaN: true })
const size = fc.integer({ min: 1, max: 300 })

test('a share without has the mirrored limits', () => {
  fc.assert(
    fc.property(centres, size, (centre, n) => {
      const [a, b] = [binomialLimits(centre, n), binomialLimits(1 - centre, n)]
      assert.ok(Math.abs((a?.low ?? Number.NaN) + (b?.high ?? Number.NaN) - 1) < 1e-9)
    }),
  )
})

/** P(X ≤ count) for X ~ Binomial(n, p), summed straight from the definition. */
const atMost = (count: number, n: number, p: number): number => {
  let [chance, sum] = [(1 - p) ** n, 0]
  for (let k = 0; k <= count; k++) {
    sum += chance
    chance *= ((n - k) / (k + 1)) * (p / (1 - p))
  }
  return sum
}

test('a count lies below the limit just when it or fewer have at most half of 5 %', () => {
  const few = fc.integer({ min: 1, max: 40 })
  fc.assert(
    fc.property(fc.double({ min: 0.05, max: 0.95, noNaN: true }), few, (centre, n) => {
      const { low } = binomialLimits(centre, n) ?? assert.fail()
      for (let count = 0; count <= n; count++) {
        const tail = atMost(count, n, centre)
        if (Math.abs(tail - 0.025) > 1e-9) assert.equal(count / n < low, tail <= 0.025, `${count}/${n}`)
      }
    }),
  )
})

test('a count lies above the limit just when it or more have at most half of 5 %', () => {
  const few = fc.integer({ min: 1, max: 40 })
  fc.assert(
    fc.property(fc.double({ min: 0.05, max: 0.95, noNaN: true }), few, (centre, n) => {
      const { high } = binomialLimits(centre, n) ?? assert.fail()
      for (let count = 0; count <= n; count++) {
        const tail = 1 - (count === 0 ? 0 : atMost(count - 1, n, centre))
        if (Math.abs(tail - 0.025) > 1e-9) assert.equal(count / n > high, tail <= 0.025, `${count}/${n}`)
      }
    }),
  )
})

test('6 of 25 is what chance may give at 10 %: that many happen 3.3 times in 100, though the one-sided form calls it high', () => {
  // R: qbinom(0.975, 25, 0.1) is 6, less (pbinom(6, 25, 0.1) - 0.975) / dbinom(6, 25, 0.1) is 5.3511156
  const oneSided = 5.3511156
  const { high } = binomialLimits(0.1, 25) ?? assert.fail()
  close(25 * high, oneSided + 1, 1e-7)
  close(1 - atMost(5, 25, 0.1), 0.03339994, 1e-6)
})

test('what is expected lies between the limits, and 99.8 % lies outside 95 %', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 2000, noNaN: true }), (expected) => {
      const [a, b] = [poissonLimits(expected, 0.95), poissonLimits(expected, 0.998)]
      assert.ok(0 <= b.low && b.low <= a.low && a.low <= expected + 1e-9)
      assert.ok(expected - 1e-9 <= a.high && a.high <= b.high)
    }),
  )
})
