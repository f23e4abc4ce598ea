import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { gathered } from './gathered.ts'

const [here, there] = [{ q: {} }, { q: {} }]

/** Doubles numbers, refuses 13 and all who ask with it, and tells what it was asked, each time. */
const doubling = () => {
  const asked: number[][] = []
  const double = gathered(async (_: typeof here, numbers: readonly number[]) => {
    asked.push([...numbers])
    if (numbers.includes(13)) throw new Error('unlucky')
    return numbers.map((n) => (n === 0 ? undefined : 2 * n))
  })
  return { asked, double }
}

test('those who ask at the same moment are answered by one question, each their own', async () => {
  const { asked, double } = doubling()
  assert.deepEqual(await Promise.all([3, 1, 0, 3].map((n) => double(here, n))), [6, 2, undefined, 6])
  assert.equal(await double(here, 5), 10)
  assert.deepEqual(asked, [[3, 1, 0, 3], [5]])
})

test('those who ask while a question is being answered go together with the next', async () => {
  const asked: number[][] = []
  const underWay = Promise.withResolvers<void>()
  const slow = gathered(async (_: typeof here, numbers: readonly number[]) => {
    asked.push([...numbers])
    underWay.resolve()
    await pause(5)
    return numbers
  })
  const first = slow(here, 1)
  await underWay.promise
  assert.deepEqual(await Promise.all([first, slow(here, 2), slow(here, 3)]), [1, 2, 3])
  assert.deepEqual(asked, [[1], [2, 3]])
})

test('those on different connections never share a question', async () => {
  const { asked, double } = doubling()
  await Promise.all([double(here, 1), double(there, 2), double(here, 3)])
  assert.deepEqual(asked, [[1, 3], [2]])
})

test('a question that fails fails for all who asked it, and for nobody after them', async () => {
  const { double } = doubling()
  const given = await Promise.allSettled([1, 13].map((n) => double(here, n)))
  assert.deepEqual(
    given.map((g) => g.status),
    ['rejected', 'rejected'],
  )
  assert.equal(await double(here, 1), 2)
})
