import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate as turn } from 'node:timers/promises'
import { openTurns } from './turns.ts'

/** Turns whose transactions do their work, and are written, when the test says so. */
const stepwise = () => {
  const begun: {
    readonly people: readonly number[]
    readonly commit: () => void
    readonly written: () => void
  }[] = []
  const come = openTurns<number>(
    (_, people, commit) => new Promise((written) => void begun.push({ people, commit, written })),
  )
  return {
    begun,
    come: (...people: number[]) => {
      for (const person of people) come('house', person)
    },
    groups: () => begun.map(({ people }) => people),
  }
}

test('those who come again and again settle in two halves: one works while the other is written', async () => {
  const { begun, come, groups } = stepwise()
  come(1, 2, 3, 4, 5, 6, 7, 8)
  assert.deepEqual(groups(), [[1]])
  begun[0]?.commit()
  assert.deepEqual(groups().at(-1), [2, 3, 4, 5])
  begun[0]?.written()
  await turn()
  come(1)
  begun[1]?.commit()
  assert.deepEqual(groups().at(-1), [6, 7, 8, 1])
  begun[1]?.written()
  await turn()
  come(2, 3, 4, 5)
  begun[2]?.commit()
  assert.deepEqual(groups(), [[1], [2, 3, 4, 5], [6, 7, 8, 1], [2, 3, 4, 5]])
})

test('fewer than are being written wait for more, or until those are written', async () => {
  const { begun, come, groups } = stepwise()
  come(1, 2, 3, 4)
  begun[0]?.commit()
  begun[0]?.written()
  await turn()
  begun[1]?.commit()
  come(5)
  assert.deepEqual(groups(), [[1], [2, 3], [4, 5]])
  begun[2]?.commit()
  come(6, 7, 8)
  assert.equal(begun.length, 3, 'two are being written already')
  begun[1]?.written()
  begun[2]?.written()
  await turn()
  assert.deepEqual(groups().at(-1), [6, 7, 8])
})

test('one alone is never kept waiting, and of very many sixteen go at once', async () => {
  const { begun, come, groups } = stepwise()
  come(1)
  begun[0]?.commit()
  begun[0]?.written()
  await turn()
  come(2)
  come(...Array.from({ length: 40 }, (_, i) => 3 + i))
  begun[1]?.commit()
  assert.deepEqual(
    groups().map((people) => people.length),
    [1, 1, 16],
  )
})
