import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Funnel } from './funnel.ts'
import { ratioStanding, type Standing, shareStanding } from './standing.ts'

const calm: Funnel = { centre: 0.5, units: 30, phi: 1, tau2: 0 }
const share = (numerator: number, n: number, funnel = calm) => shareStanding(funnel, { numerator, n })

test('100 cases around one half: between 40 and 60 nothing can be told, far out it is much', () => {
  assert.deepEqual(
    [30, 36, 45, 55, 64, 70].map((numerator) => share(numerator, 100)),
    ['much_lower', 'lower', 'cannot_be_told', 'cannot_be_told', 'higher', 'much_higher'],
  )
})

test('none of 25, or none of 5, cannot be told from 10 %', () => {
  assert.equal(share(0, 25, { ...calm, centre: 0.1 }), 'cannot_be_told')
  assert.equal(share(0, 5), 'cannot_be_told')
})

test('none of 200 can', () => assert.equal(share(0, 200, { ...calm, centre: 0.1 }), 'much_lower'))

test('where units differ beyond chance, the same share cannot be told', () =>
  assert.equal(share(30, 100, { ...calm, tau2: 0.02 }), 'cannot_be_told'))

test('no cases and nothing expected have no standing', () => {
  assert.equal(share(0, 0), undefined)
  assert.equal(ratioStanding({ ...calm, centre: 1 }, { observed: 3, expected: 0 }), undefined)
})

test('events against the expected: 3 where 10 are expected is lower, 40 is much higher, 0 of 2.5 cannot be told', () => {
  const ratio = (observed: number, expected: number) =>
    ratioStanding({ ...calm, centre: 1 }, { observed, expected })
  assert.deepEqual([ratio(3, 10), ratio(40, 10), ratio(0, 2.5)], ['lower', 'much_higher', 'cannot_be_told'])
})

test('those with and those without stand mirrored', () => {
  const mirror: Record<Standing, Standing> = {
    much_lower: 'much_higher',
    lower: 'higher',
    cannot_be_told: 'cannot_be_told',
    higher: 'lower',
    much_higher: 'much_lower',
  }
  const cases = fc
    .integer({ min: 1, max: 400 })
    .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))
  fc.assert(
    fc.property(cases, fc.double({ min: 0.05, max: 0.95, noNaN: true }), ([numerator, n], centre) => {
      const found = share(numerator, n, { ...calm, centre }) ?? assert.fail()
      assert.equal(share(n - numerator, n, { ...calm, centre: 1 - centre }), mirror[found])
    }),
  )
})
