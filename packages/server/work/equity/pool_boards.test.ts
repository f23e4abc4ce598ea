import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mantelHaenszelSums } from '@lyhord/core'
import { policyOf } from '@lyhord/core/disclosure/policy.ts'
import { keyOfPair } from './pairs.ts'
import { type Beside, poolBoards, type Submitted } from './pool_boards.ts'
import { type Elsewhere, leavesFew } from './published_elsewhere.ts'

const pair = { dimension: 'kon', indicator: 'insats_andel', group: 'flicka', against: 'pojke' } as const
const key = keyOfPair(pair)
const policy = policyOf(4)

/** A board where so many of twenty girls and ten of twenty boys count. */
const board = (code: string, girls: number): Submitted => ({
  ...{ id: `id ${code}`, code, period: '2025-H1' },
  equity: [
    {
      ...pair,
      sums: mantelHaenszelSums([{ first: { numerator: girls, n: 20 }, second: { numerator: 10, n: 20 } }]),
    },
  ],
})
const four = ['a', 'b', 'c', 'd'].map((code) => board(code, 8))
const last = board('e', 3)

const pooled = (own: readonly Submitted[], beside?: Beside) => {
  const found = poolBoards(own, policy, beside).find((each) => keyOfPair(each) === key)
  return found ?? assert.fail()
}
const publishedOf = (own: readonly Submitted[], shown: Elsewhere['shownOf'] = () => pooled(own)): Beside => ({
  before: [],
  elsewhere: [{ boards: new Set(own.map(({ code }) => code)), shownOf: shown }],
})

test('what another region shows of all boards but one is heeded: the difference would be its three girls', () => {
  assert.notEqual(pooled([...four, last]).verdict, 'hidden', 'alone it is shown')
  assert.equal(pooled([...four, last], publishedOf(four)).verdict, 'hidden')
  const many = board('e', 9)
  assert.notEqual(
    pooled([...four, many], publishedOf(four)).verdict,
    'hidden',
    'nine girls of twenty are not few',
  )
})

test('what another region shows of one board more is heeded as far as it is rounded', () => {
  assert.notEqual(pooled(four).verdict, 'hidden', 'alone it is shown')
  assert.equal(pooled(four, publishedOf([...four, last])).verdict, 'hidden')
  const more = ['e', 'f', 'g'].map((code) => board(code, 10))
  assert.notEqual(pooled(four, publishedOf([...four, ...more])).verdict, 'hidden')
})

test('where another region shows nothing, or is of the same or of other boards, nothing is hidden for it', () => {
  for (const beside of [
    publishedOf([...four, last], () => 'hidden'),
    publishedOf(four),
    publishedOf(['x', 'y', 'z'].map((code) => board(code, 8))),
  ])
    assert.notEqual(pooled(four, beside).verdict, 'hidden')
})

test('what another region has withdrawn has been read: where it was of more boards, nothing is shown', () => {
  assert.equal(
    pooled(
      four,
      publishedOf([...four, last], () => 'unknown'),
    ).verdict,
    'hidden',
  )
  assert.notEqual(
    pooled(
      four,
      publishedOf(four, () => 'unknown'),
    ).verdict,
    'hidden',
  )
})

test('few are left where the least that another shows is no more than four beyond what is common', () => {
  const common = { first: { numerator: 20, n: 60 }, second: { numerator: 30, n: 60 } }
  const theirs = (about: number, value: number) => ({
    ...{ boards: 5, first: { about, value }, second: { about: 200, value: 0.5 } },
  })
  assert.equal(leavesFew(theirs(100, 0.3), common, policy), false)
  assert.equal(leavesFew(theirs(80, 0.3), common, policy), true)
})
