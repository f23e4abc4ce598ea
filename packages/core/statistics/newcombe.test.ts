import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { close } from './gold/close.ts'
import gold from './gold/newcombe.json' with { type: 'json' }
import { shares } from './gold/shares.ts'
import { canTellApart, newcombe } from './newcombe.ts'

const proportions = shares.map(([numerator, n]) => ({ numerator, n }))

test('the difference and its limits equal the formula worked in R', () => {
  for (const { first, second, confidence, difference, low, high } of gold) {
    const found = newcombe(first, second, confidence)
    const about = JSON.stringify([first, second])
    close(found?.difference, difference, 1e-12, about)
    close(found?.low, low, 1e-10, about)
    close(found?.high, high, 1e-10, about)
  }
})

test('the limits are those printed for method 10 in the paper, table II', () => {
  const printed = (x1: number, n1: number, x2: number, n2: number) => {
    const { low, high } =
      newcombe({ numerator: x1, n: n1 }, { numerator: x2, n: n2 }) ?? assert.fail('no interval')
    return [low.toFixed(4), high.toFixed(4)]
  }
  assert.deepEqual(printed(56, 70, 48, 80), ['0.0524', '0.3339'])
  assert.deepEqual(printed(9, 10, 3, 10), ['0.1705', '0.8090'])
  assert.deepEqual(printed(5, 56, 0, 29), ['-0.0381', '0.1926'])
  assert.deepEqual(printed(0, 10, 0, 20), ['-0.1611', '0.2775'])
  assert.deepEqual(printed(10, 10, 0, 20), ['0.6791', '1.0000'])
})

test('an empty group on either side gives no difference', () => {
  const [nobody, some] = [
    { numerator: 0, n: 0 },
    { numerator: 3, n: 9 },
  ]
  assert.equal(newcombe(nobody, some), undefined)
  assert.equal(newcombe(some, nobody), undefined)
  assert.equal(newcombe(nobody, nobody), undefined)
})

test('the interval holds the difference, stays within −1 to 1 and turns with the groups', () => {
  fc.assert(
    fc.property(proportions, proportions, (a, b) => {
      const { difference, low, high } = newcombe(a, b) ?? assert.fail()
      const turned = newcombe(b, a) ?? assert.fail()
      assert.ok(-1 - 1e-12 <= low && low <= difference && difference <= high && high <= 1 + 1e-12)
      assert.ok(Math.abs(turned.low + high) < 1e-12 && Math.abs(turned.high + low) < 1e-12)
    }),
  )
})

test('girls 56 of 70 and boys 48 of 80 can be told apart; 5 of 9 and 4 of 9 cannot', () => {
  const apart = (x1: number, n1: number, x2: number, n2: number) =>
    canTellApart(newcombe({ numerator: x1, n: n1 }, { numerator: x2, n: n2 }) ?? assert.fail())
  assert.equal(apart(56, 70, 48, 80), true)
  assert.equal(apart(48, 80, 56, 70), true)
  assert.equal(apart(5, 9, 4, 9), false)
})

test('an interval that only touches 0 covers it', () => {
  assert.equal(canTellApart({ low: 0, high: 0.2 }), false)
  assert.equal(canTellApart({ low: -0.2, high: 0 }), false)
})
