import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nestedAuditOf, tryNested } from './audit_nested.ts'
import { keyOf, type NestedCase, type PlacedCell } from './nested_case.ts'
import { caseOf } from './one_group_case.ts'
import { widen } from './widen.ts'

const tried = (given: NestedCase) => tryNested(given, (count) => count > 0 && count <= 4, 4)
const without = (given: NestedCase, cells: readonly PlacedCell[]): NestedCase => {
  const keys = new Set(cells.map(keyOf))
  return {
    ...given,
    shown: given.shown.filter((cell) => !keys.has(keyOf(cell))),
    hidden: [...given.hidden, ...cells],
  }
}

const both = [0, 1].map((board) => [0, board] as const)
const told = caseOf(
  [
    [3, 18, 30],
    [3, 18, 25],
  ],
  both,
  { nestings: [[1, 0]] },
)

test('as little is hidden as lets a small count vary: that of a third board', async () => {
  const found = await tried(told)
  assert.deepEqual(nestedAuditOf(told, found, 4), { audited: 2, narrow: 1, exact: 1 })
  const { hidden: more } = await widen(told, found, 4)
  assert.deepEqual(more, [{ quantity: 0, area: 2, group: 0 }])
  assert.equal(nestedAuditOf(told, found, 4).exact, 1, 'what the audit has seen is not added to')
  assert.equal(nestedAuditOf(told, await tried(without(told, more)), 4).narrow, 0)
})

test('what has been published before is not hidden: the count varies as far as that allows', async () => {
  const before = told.shown.filter(({ quantity, area }) => quantity === 1 && area !== 0)
  const given = { ...told, before }
  const { hidden: more } = await widen(given, await tried(given), 4)
  assert.ok(!more.some((cell) => before.includes(cell)), JSON.stringify(more))
  assert.equal(
    nestedAuditOf(given, await tried(without(given, more)), 4).exact,
    0,
    'of 21 at least 18 are known',
  )
})

test('nothing is hidden where nothing is told', async () => {
  const given = caseOf([[3, 18, 30]], both, {})
  assert.deepEqual((await widen(given, await tried(given), 4)).hidden, [])
})
