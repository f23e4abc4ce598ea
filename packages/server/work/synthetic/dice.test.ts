import assert from 'node:assert/strict'
import { test } from 'node:test'
import { diceOf } from './dice.ts'

test('throws are spread evenly, and a seed repeats them', () => {
  const dice = diceOf('a')
  const counts = Array.from({ length: 6 }, () => 0)
  for (let i = 0; i < 60_000; i++) {
    const face = dice.whole(0, 5)
    counts[face] = (counts[face] ?? 0) + 1
  }
  const chiSquare = counts.reduce((sum, n) => sum + (n - 10_000) ** 2 / 10_000, 0)
  assert.ok(chiSquare < 20.5, `χ² with 5 degrees of freedom: ${chiSquare}`)
  assert.deepEqual([diceOf(1).hex(64), diceOf('1').hex(64)], [diceOf(1).hex(64), diceOf(1).hex(64)])
  assert.match(diceOf(7).hex(64), /^[0-9a-f]{64}$/)
})

// The words of a generator written anew in Python from PractRand's sfc32, seeded by FNV-1a of the same text.
test('what is thrown is what the generator is known to give', () => {
  assert.equal(diceOf('a').hex(64), '85e040cde8a09e531f808bc2656898b0273bc9bab2dd52d84f6ca7bf3f77a39c')
  assert.equal(diceOf('lyhörd').hex(64), 'fa6eac70550feeb75a3fdd5f3b1bbaedbd6bc11bd487b741691c88ae6b0afbe4')
})

test('weights decide how often something is picked', () => {
  const dice = diceOf('weights')
  const picked = Array.from({ length: 10_000 }, () => dice.pick(['often', 9], ['seldom', 1], ['never', 0]))
  const often = picked.filter((p) => p === 'often').length
  assert.ok(often > 8800 && often < 9200, String(often))
  assert.ok(!picked.includes('never'))
})
