import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { tryNested } from '../../protect/nested/audit_nested.ts'
import { changesByBoard } from '../../protect/nested/near_tables.ts'
import type { NestedCase } from '../../protect/nested/nested_case.ts'
import { caseOf } from '../../protect/nested/one_group_case.ts'
import { here, type Solving } from '../../protect/nested/solving.ts'
import { widen } from '../../protect/nested/widen.ts'
import { openAuditing } from '../auditing.ts'

const boards = Array.from({ length: 60 }, (_, board) => board)
/** No area but that of everybody: what guards a small count is one of the same few boards for all. */
const nation = (): NestedCase => {
  const outer = boards.map((board) => (board % 5 === 0 ? 3 : 12 + ((board * 7) % 17)))
  const inner = outer.map((count, board) => (board % 5 === 0 ? count : Math.floor(count / 2)))
  const hidden = boards.flatMap((board) => (board % 5 === 0 ? [[0, board] as const] : []))
  return caseOf([outer, inner], hidden, { nestings: [[1, 0]] })
}

/** What is seen, what is hidden for it and what is seen then. */
const guardedBy = async (solving: Solving) => {
  const given = nation()
  const isSmall = (count: number): boolean => count > 0 && count <= 4
  const tried = await tryNested(given, isSmall, 4, { guarded: [], tables: [] }, solving)
  const most = Number.POSITIVE_INFINITY
  const more = await widen(given, tried, 4, most, changesByBoard(given, 4), solving)
  return { tried, more }
}

test('threads hide the same, and see the same, as one thread', async () => {
  const alone = await guardedBy(here)
  assert.ok(alone.more.hidden.length > 10, `${alone.more.hidden.length} hidden`)
  const auditing = openAuditing(2)
  try {
    assert.deepEqual(await guardedBy(auditing.solving), alone)
  } finally {
    await auditing.close()
  }
})

test('whichever is done first', async () => {
  const alone = await guardedBy(here)
  let asked = 0
  let wasted = 0
  const late = async (): Promise<unknown> => setTimeout((asked++ * 7) % 5)
  const tables = alone.more.tables.length
  const solving: Solving = {
    tryPart: async (task) => late().then(() => here.tryPart(task)),
    findChange: here.findChange,
    findNear: async (search) => {
      wasted++
      await late()
      return here.findNear(search)
    },
    ahead: 3,
  }
  assert.deepEqual(await guardedBy(solving), alone)
  assert.ok(wasted > tables, 'some that had been begun were looked for again')
})

test('a fault of one search stops all', async () => {
  const solving: Solving = { ...here, findNear: () => Promise.reject(new Error('no solver')), ahead: 2 }
  await assert.rejects(guardedBy(solving), /no solver/)
})

test('nothing is begun when the audit has been closed', async () => {
  const auditing = openAuditing(2)
  await auditing.close()
  await assert.rejects(guardedBy(auditing.solving), /closed/)
})
