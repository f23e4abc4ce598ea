import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { tryNested } from './audit_nested.ts'
import { type Guarded, seenOf, widthOf } from './guarded.ts'
import { keyOf, type NestedCase, type PlacedCell } from './nested_case.ts'
import { caseOf } from './one_group_case.ts'
import { possibleIn } from './possible_table.ts'
import { widen } from './widen.ts'

const width = 3
const tried = (given: NestedCase) => tryNested(given, (count) => count > 0 && count <= width, width)

/** All tables of counts to 8 in which a release would show the same, by trying one after the other. */
const tablesOf = (given: NestedCase): readonly (readonly number[][])[] => {
  const isHidden = new Set(given.hidden.map(keyOf))
  const start = given.counts.map((own) => [...own])
  const free = start.flatMap((own, quantity) =>
    own.flatMap((_, board) =>
      isHidden.has(keyOf({ quantity, area: board, group: 0 })) ? [[quantity, board] as const] : [],
    ),
  )
  let tables: (readonly number[][])[] = [start]
  for (const [quantity, board] of free)
    tables = tables.flatMap((table) =>
      Array.from({ length: 9 }, (_, count) =>
        table.map((own, q) => (q === quantity ? own.with(board, count) : own)),
      ),
    )
  return tables.filter((table) => isSeen(given, table))
}

const isSeen = (
  { counts, areas, shown, nestings, exclusive }: NestedCase,
  table: readonly (readonly number[])[],
) => {
  const at = (from: readonly ArrayLike<number>[], q: number, board: number): number => from[q]?.[board] ?? 0
  const holds = (of: (from: readonly ArrayLike<number>[], board: number) => boolean): boolean =>
    (table[0] ?? []).every((_, board) => !of(counts, board) || of(table, board))
  return (
    shown.every(({ quantity, area }) => {
      const sum = (from: readonly ArrayLike<number>[]) =>
        (areas[area] ?? []).reduce((all, b) => all + at(from, quantity, b), 0)
      return sum(table) === sum(counts)
    }) &&
    nestings.every(([inner, outer]) => holds((from, b) => at(from, inner, b) <= at(from, outer, b))) &&
    exclusive.every(({ parts, whole, by }) =>
      holds((from, b) => {
        const apart = parts.reduce((sum, q) => sum + at(from, q, b), -at(from, whole, b))
        return by === 'all' ? apart === 0 : by === 'atLeast' ? apart >= 0 : apart <= 0
      }),
    )
  )
}

const rangeOf = (
  { areas }: NestedCase,
  tables: ReturnType<typeof tablesOf>,
  { quantity, area }: PlacedCell,
) => {
  const values = tables.map((table) =>
    (areas[area] ?? []).reduce((sum, board) => sum + (table[quantity]?.[board] ?? 0), 0),
  )
  return [Math.min(...values), Math.max(...values)] as const
}

/** Boards of which two are inside a third, and of every board few counts are hidden. */
const small = fc
  .record({
    least: fc.array(fc.nat(3), { minLength: 3, maxLength: 3 }),
    more: fc.array(fc.nat(3), { minLength: 3, maxLength: 3 }),
    hidden: fc.uniqueArray(fc.tuple(fc.nat(1), fc.nat(3)), { selector: String, minLength: 2, maxLength: 5 }),
    isNested: fc.boolean(),
  })
  .map(({ least, more, hidden, isNested }) => {
    const outer = least.map((count, i) => count + (more[i] ?? 0))
    return caseOf([outer, least], hidden, { nestings: isNested ? [[1, 0]] : [] })
  })

test('what is seen is what trying all tables finds, no more and, of few boards, no less', async () => {
  await fc.assert(
    fc.asyncProperty(small, async (given) => {
      const tables = tablesOf(given)
      for (const each of await tried(given)) {
        const [low, high] = rangeOf(given, tables, each.cell)
        const [seenLow, seenHigh] = seenOf(each)
        assert.ok(
          seenHigh - seenLow < width || high - low >= width || high === 8,
          JSON.stringify({ each, low, high }),
        )
        assert.ok(low === high || widthOf(each) > 0, 'what varies is not called exact')
        assert.ok(high - low < width || widthOf(each) >= width, 'what varies enough is not called narrow')
      }
    }),
    { numRuns: 150 },
  )
})

test('a table is possible when trying all finds it', () => {
  fc.assert(
    fc.property(
      small,
      fc.array(fc.tuple(fc.nat(1), fc.nat(2), fc.integer({ min: -2, max: 2 })), { maxLength: 4 }),
      (given, moved) => {
        const by = new Map(
          moved.map(([quantity, board, n]) => [`${quantity} ${board}`, { quantity, board, group: 0, by: n }]),
        )
        const changes = [...by.values()]
        const table = given.counts.map((own) => [...own])
        for (const { quantity, board, by: n } of changes)
          table[quantity] = table[quantity]?.with(board, (table[quantity]?.[board] ?? 0) + n) ?? []
        const isPossible = table.every((own) => own.every((n) => n >= 0)) && isSeen(given, table)
        assert.equal(possibleIn(given)(changes), isPossible)
      },
    ),
    { numRuns: 300 },
  )
})

test('the tables that counts are hidden for are possible then', async () => {
  await fc.assert(
    fc.asyncProperty(small, async (given) => {
      const { hidden, tables } = await widen(given, await tried(given), width)
      const keys = new Set(hidden.map(keyOf))
      const then = { ...given, shown: given.shown.filter((cell) => !keys.has(keyOf(cell))) }
      assert.ok(tables.every(possibleIn(then)))
    }),
    { numRuns: 50 },
  )
})

/** Thirty boards in two areas, three counts of each hidden; everything else is shown. */
const many = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 6, maxLength: 6 }).map((counts) => {
  const places = [0, 1, 2, 27, 28, 29]
  const own = Array.from({ length: 30 }, (_, board) => counts[places.indexOf(board)] ?? 9)
  const given = caseOf(
    [own],
    places.map((board) => [0, board] as const),
    {},
  )
  const areas = [Array.from({ length: 15 }, (_, b) => b), Array.from({ length: 15 }, (_, b) => b + 15)]
  const totals = areas.map((_, i) => ({ quantity: 0, area: 31 + i, group: 0 }))
  return { ...given, areas: [...given.areas, ...areas], shown: [...given.shown, ...totals] }
})

test('of many boards nothing is seen that trying all tables does not find', async () => {
  await fc.assert(
    fc.asyncProperty(many, async (given) => {
      const isWide = (each: Guarded): boolean => widthOf(each) >= width
      const guarded = await tried(given)
      for (const area of [0, 1, 2, 27, 28, 29]) {
        const sum = [0, 1, 2].reduce((all, i) => all + (given.counts[0]?.[area < 15 ? i : 27 + i] ?? 0), 0)
        const each = guarded.find(({ cell }) => cell.area === area)
        assert.equal(
          each !== undefined && isWide(each),
          (given.counts[0]?.[area] ?? 0) <= width && sum >= width,
        )
      }
    }),
    { numRuns: 20 },
  )
})
