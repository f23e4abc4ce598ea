import assert from 'node:assert/strict'
import { test } from 'node:test'
import { followMaking } from './making_progress.ts'

test('the time left is told by the pace until now, from when something is done', () => {
  const clock = { now: 10_000 }
  const making = followMaking(() => clock.now)
  assert.equal(making.of('a'), null)
  making.tell('a', { stage: 'protecting', done: 0, of: 80 })
  clock.now += 5_000
  assert.equal(making.of('a')?.secondsLeft, null)
  making.tell('a', { stage: 'protecting', done: 20, of: 80 })
  assert.deepEqual(making.of('a'), { stage: 'protecting', done: 20, of: 80, secondsLeft: 15 })
  making.tell('a', { stage: 'storing', done: 80, of: 80 })
  assert.equal(making.of('a')?.secondsLeft, 0)
  making.forget('a')
  assert.equal(making.of('a'), null)
})
