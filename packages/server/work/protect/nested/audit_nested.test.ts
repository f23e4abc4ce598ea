import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nestedAuditOf, tryNested } from './audit_nested.ts'
import type { NestedCase } from './nested_case.ts'
import { caseOf } from './one_group_case.ts'

const judged = async (given: NestedCase) =>
  nestedAuditOf(given, await tryNested(given, (count) => count > 0 && count <= 4, 4), 4)

const both = [0, 1].map((board) => [0, board] as const)

test('a small count and its partner are wide enough as long as nothing else is known of them', async () => {
  const { audited, narrow } = await judged(caseOf([[3, 18, 30]], both, {}))
  assert.deepEqual([audited, narrow], [2, 0], 'how many of the hidden are small nobody is told')
})

test('a shown count inside the partner tells how large the small one can be at most', async () => {
  const counts = [
    [3, 18, 30],
    [2, 18, 25],
  ]
  const known = { nestings: [[1, 0] as const] }
  const told = await judged(caseOf(counts, [...both, [1, 0], [1, 2]], known))
  assert.equal(told.narrow, 2, 'all 18 are told: so the small one is at most 3, and what is inside it too')
  const kept = await judged(caseOf(counts, [...both, [1, 0], [1, 1]], known))
  assert.equal(kept.narrow, 0, 'it is not told once that count is hidden too')
})

test('shown counts inside a small one and inside its partner tell it to the one', async () => {
  const counts = [
    [3, 18, 30],
    [3, 18, 25],
  ]
  const known = { nestings: [[1, 0] as const] }
  const told = await judged(caseOf(counts, both, known))
  assert.ok(told.exact > 0, 'at least 3, and the partner at least 18: so it is 3')
})

test('codes that exclude each other come to all: the last follows from the others', async () => {
  const counts = [
    [10, 20],
    [6, 5],
    [4, 15],
  ]
  const hidden = both.map(([, board]) => [2, board] as const)
  const parts = { parts: [1, 2], whole: 0 }
  assert.equal((await judged(caseOf(counts, hidden, {}))).exact, 0)
  const told = await judged(caseOf(counts, hidden, { exclusive: [{ ...parts, by: 'all' }] }))
  assert.equal(told.exact, 1)
})

test('codes of which one can have several are at least all together', async () => {
  const counts = [
    [10, 20],
    [7, 3],
    [3, 17],
  ]
  const hidden = both.map(([, board]) => [2, board] as const)
  const exclusive = [{ parts: [1, 2], whole: 0, by: 'atLeast' as const }]
  const told = await judged(caseOf(counts, hidden, { exclusive }))
  assert.equal(told.exact, 1, 'no less than 3 here, nor than 17 there')
})

test('what the counts do not agree with is not taken for known', async () => {
  const counts = [
    [3, 18, 30],
    [5, 17, 25],
  ]
  const { narrow } = await judged(caseOf(counts, both, { nestings: [[1, 0]] }))
  assert.equal(narrow, 0)
})

test('what has been seen of a count stays seen when more is hidden, and nothing is made up', async () => {
  const isSmall = (count: number): boolean => count > 0 && count <= 4
  const counts = [
    [3, 18, 30],
    [2, 18, 25],
  ]
  const known = { nestings: [[1, 0] as const] }
  const first = await tryNested(caseOf(counts, [...both, [1, 0], [1, 2]], known), isSmall, 4)
  const more = caseOf(counts, [...both, [1, 0], [1, 1], [1, 2]], known)
  const again = await tryNested(more, isSmall, 4, { guarded: first, tables: [] })
  assert.deepEqual(nestedAuditOf(more, again, 4), { audited: 5, narrow: 0, exact: 0 })
  assert.equal(nestedAuditOf(more, first, 4).narrow, 2, 'what was found first is left as it was')
  const wide = await tryNested(more, isSmall, 4)
  assert.deepEqual(
    await tryNested(more, isSmall, 4, { guarded: wide, tables: [] }),
    wide,
    'nothing is looked at again',
  )
})
