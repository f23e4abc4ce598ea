import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addSums, mantelHaenszelSums } from '../statistics/mantel_haenszel_sums.ts'
import { policyOf } from './policy.ts'
import { releaseSums } from './release_sums.ts'
import { isReleased } from './released.ts'
import type { BoardSums } from './safe_sums.ts'

const policy = policyOf(4)
const board = (name: string, ...strata: readonly [number, number, number, number][]): BoardSums => ({
  id: name,
  board: name,
  sums: mantelHaenszelSums(
    strata.map(([a, m, c, k]) => ({ first: { numerator: a, n: m }, second: { numerator: c, n: k } })),
  ),
})
const three = [board('a', [10, 20, 6, 20]), board('b', [5, 10, 4, 20]), board('c', [8, 18, 6, 22])]

test('three boards: each against its own children, rounded', () => {
  const released = releaseSums(three, [], policy)
  assert.ok(isReleased(released))
  // 23 of 48 and 16 of 62; R's mantelhaen.test over the three tables: 2.5545 (1.1405–5.7217)
  const { boards, first, second, adjusted, oddsRatio, verdict } = released.content
  assert.deepEqual([boards, first, second], [3, { about: 50, value: 0.48 }, { about: 60, value: 0.26 }])
  assert.deepEqual([verdict, oddsRatio?.ratio, adjusted?.difference], ['first_more', 2.55, 0.215])
})

test('two boards could tell each other’s', () => {
  assert.equal(releaseSums(three.slice(0, 2), [], policy).content.verdict, 'hidden')
})

test('a board that is nearly all of it could tell what is left', () => {
  const large = [board('a', [200, 400, 150, 400]), board('b', [3, 6, 2, 8]), board('c', [1, 4, 1, 5])]
  const { verdict, boards, adjusted } = releaseSums(large, [], policy).content
  assert.deepEqual([verdict, boards, adjusted], ['hidden', null, null])
})

test('two districts of one board are one', () => {
  const districts = [...three, board('d', [7, 14, 6, 16])].map((one, i) => ({
    ...one,
    board: i < 2 ? 'a' : one.board,
  }))
  assert.equal(releaseSums(districts, [], policy).content.boards, 3)
  assert.equal(releaseSums(districts.slice(0, 3), [], policy).content.verdict, 'hidden')
})

test('one that has come since a release of the same is told only when all of its own kinds are safe', () => {
  const small = board('d', [2, 6, 7, 14])
  const safe = board('d', [6, 12, 7, 14])
  const before = [['a', 'b', 'c']]
  assert.equal(releaseSums([...three, small], [], policy).content.boards, 4)
  assert.equal(releaseSums([...three, small], before, policy).content.verdict, 'hidden')
  assert.equal(releaseSums([...three, safe], before, policy).content.boards, 4)
  assert.equal(releaseSums(three, before, policy).content.boards, 3)
})

test('nobody in the same stratum is too few, not hidden', () => {
  assert.equal(releaseSums([board('a', [3, 9, 0, 0])], [], policy).content.verdict, 'too_few')
})

const strata = fc
  .tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9))
  .map(([a, b, c, d]): [number, number, number, number] => [a, a + b, c, c + d])
const boardsOf = fc
  .array(fc.array(strata, { maxLength: 3 }), { maxLength: 6 })
  .map((all) => all.map((own, i) => board(`b${i}`, ...own)))

test('whatever is shown, no board that takes its own away is left with an unsafe kind', () => {
  fc.assert(
    fc.property(boardsOf, fc.integer({ min: 3, max: 6 }), (boards, max) => {
      const { verdict, adjusted, first } = releaseSums(boards, [], policyOf(max)).content
      if (verdict === 'hidden' || (verdict === 'too_few' && first === null)) {
        assert.equal(adjusted, null)
        return
      }
      for (const left of [-1, ...boards.keys()]) {
        const { first, second } = addSums(boards.filter((_, i) => i !== left).map((b) => b.sums))
        for (const { numerator, n } of [first, second])
          assert.ok(numerator > max && n - numerator > max, `${left}`)
      }
    }),
    { numRuns: 300 },
  )
})
