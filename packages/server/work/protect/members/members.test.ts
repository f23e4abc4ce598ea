import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { knownSums } from '../../../outside/known_sums.ts'
import { changesByBoard } from '../nested/near_tables.ts'
import { keyOf, type NestedCase, type PlacedCell } from '../nested/nested_case.ts'
import { caseOf } from '../nested/one_group_case.ts'
import { here } from '../nested/solving.ts'
import { hideFromMembers } from './hide_from_members.ts'
import { findChange } from './possible_change.ts'
import { toldToMembers } from './told_to_members.ts'

const isUnsafe = (count: number): boolean => count > 0 && count <= 4
const told = (given: NestedCase) => toldToMembers(given, isUnsafe)

/** What counts of a quantity can be, to 9, for somebody who knows one board and what is shown: by trying one after the other. */
const valuesFor = (
  given: NestedCase,
  member: number,
  { quantity, area }: PlacedCell,
): ReadonlySet<number> => {
  const counts = [...(given.counts[quantity] ?? [])]
  const sumOf = (own: readonly number[], of: number): number =>
    (given.areas[of] ?? []).reduce((sum, board) => sum + (own[board] ?? 0), 0)
  const shown = given.shown.filter((cell) => cell.quantity === quantity)
  const isKnown = (board: number): boolean => board === member || shown.some((cell) => cell.area === board)
  let tables: (readonly number[])[] = [counts]
  for (const board of counts.keys())
    if (!isKnown(board))
      tables = tables.flatMap((own) => Array.from({ length: 10 }, (_, count) => own.with(board, count)))
  const possible = tables.filter((own) =>
    shown.every((cell) => sumOf(own, cell.area) === sumOf(counts, cell.area)),
  )
  return new Set(possible.map((own) => sumOf(own, area)))
}

/** Five boards, of which three are an area, and two or three counts of each quantity hidden; both totals are shown. */
const regions = fc
  .record({
    counts: fc.array(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 5, maxLength: 5 }), {
      minLength: 2,
      maxLength: 2,
    }),
    hidden: fc.uniqueArray(fc.tuple(fc.nat(1), fc.nat(4)), { selector: String, minLength: 3, maxLength: 5 }),
  })
  .map(({ counts, hidden }) => {
    const given = caseOf(counts, hidden, {})
    const totals = counts.map((_, quantity): PlacedCell => ({ quantity, area: 6, group: 0 }))
    return { ...given, areas: [...given.areas, [0, 1, 2]], shown: [...given.shown, ...totals] }
  })

test('what a member is told is what trying all tables leaves it, and what it is not told can be something else', async () => {
  await fc.assert(
    fc.asyncProperty(regions, async (given) => {
      const found = new Set((await told(given)).map(({ board, cell }) => `${board} ${keyOf(cell)}`))
      for (const cell of given.hidden)
        for (const member of Array(given.boards).keys()) {
          const count = given.counts[cell.quantity]?.[cell.area] ?? 0
          if (cell.area === member || !isUnsafe(count)) continue
          const values = valuesFor(given, member, cell)
          assert.equal(
            found.has(`${member} ${keyOf(cell)}`),
            values.size === 1,
            JSON.stringify([member, cell]),
          )
        }
    }),
    { numRuns: 200 },
  )
})

test('what is hidden leaves no member told, and each count it was told can be something else', async () => {
  await fc.assert(
    fc.asyncProperty(regions, async (given) => {
      const before = await told(given)
      const { hidden } = await hideFromMembers(given, before, changesByBoard(given, 4), here)
      const keys = new Set(hidden.map(keyOf))
      const now = {
        ...given,
        shown: given.shown.filter((cell) => !keys.has(keyOf(cell))),
        hidden: [...given.hidden, ...hidden],
      }
      for (const { board, cell } of before)
        assert.ok(valuesFor(now, board, cell).size > 1, JSON.stringify({ board, cell, hidden }))
      assert.equal(before.length === 0, hidden.length === 0, 'nothing is hidden for nothing')
    }),
    { numRuns: 60 },
  )
})

test('a total of two hidden boards tells each of them the other, and of three none', async () => {
  const two = caseOf(
    [[3, 4, 20, 30]],
    [
      [0, 0],
      [0, 1],
    ],
    {},
  )
  assert.deepEqual(
    (await told(two)).map(({ board, cell, count }) => [board, cell.area, count]),
    [
      [0, 1, 4],
      [1, 0, 3],
    ],
  )
  assert.deepEqual(
    await told(
      caseOf(
        [[3, 4, 20, 30]],
        [
          [0, 0],
          [0, 1],
          [0, 2],
        ],
        {},
      ),
    ),
    [],
  )
})

test('a change changes no sum and nothing fixed, and all else', async () => {
  const rows = [{ of: [0, 1, 2] }, { of: [2, 3], signs: [1, -1] }, { of: [0, 1, 3] }]
  const sums = knownSums(rows.map((row) => ({ ...row, value: 0 })))
  const change = await findChange({ sums, fixed: Uint8Array.of(1, 0, 0, 0, 0) })
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = change
  assert.equal(a, 0)
  assert.ok([a + b + c, c - d, a + b + d].every((sum) => Math.abs(sum) < 1e-9))
  assert.ok([b, c, d, e].every((by) => Math.abs(by) > 0.01))
})
