import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { openTestHouse } from '../testing/house.ts'
import { importAll, many, numbered, send } from '../testing/importing.ts'
import { ordinaryAnswers } from '../testing/ordinary_record.ts'
import { newCollection } from '../testing/recording.ts'
import { expectManyRows } from './expect_many_rows.ts'
import { addFindings, linkedRecords, linkedRows } from './import_links.ts'

const { as, inside } = await openTestHouse()
const lead = await as('Lena', 'lead')
const collection = await newCollection(lead)

/** How many rows each child has; the last one has a stored record too. */
const rowsOf = [1, 3, 2, 5, 1, 2, 1]
const children = rowsOf.flatMap((rows, child) => Array<number>(rows).fill(child))
const mixed = children.map((_, i) => children[(i * 4) % children.length] ?? 0)
const withChild = (id: string, child: number) => {
  const { barn_pseudonym = '' } = ordinaryAnswers(`B${child}`)
  return ordinaryAnswers(id, { barn_pseudonym })
}

await importAll(lead, collection, numbered([withChild('stored', 6)]))
const form = 'utredning'
const id = await send(lead, collection, numbered(mixed.map((child, i) => withChild(`R${i}`, child))))

const rows = 3000
const large = await send(lead, collection, many('X', rows), { each: 500 })

test('rows that share a child come once, child by child, wherever the reading of them is divided', async () => {
  const expected = rowsOf.flatMap((rows, child) =>
    rows > 1 || child === 6 ? [mixed.flatMap((c, i) => (c === child ? [i + 1] : []))] : [],
  )
  for (const each of [1, 2, 3, 4, 7, 100]) {
    const found = await inside(async (db) => {
      const portions = []
      for await (const rows of linkedRows(db, { id, form }, 'child', [], each))
        portions.push(...Map.groupBy(rows, (row) => row.link).values())
      return portions.map((rows) => rows.map(({ row }) => row / 100))
    })
    const inOrder = found.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
    assert.deepEqual(
      inOrder,
      expected.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
      `${each} at a time`,
    )
  }
})

interface Plan {
  readonly Filter?: string
  readonly Plans?: readonly Plan[]
}

const filtersIn = ({ Filter, Plans = [] }: Plan): string[] => [
  ...(Filter === undefined ? [] : [Filter]),
  ...Plans.flatMap(filtersIn),
]

/** What the rows of the statements that a connection keeps, planned once for all, are held against one by one. */
const filtersOf = async (db: TenantDb, statement: RegExp): Promise<readonly string[]> => {
  const kept = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(db.q)
  const wanted = kept.rows.filter((row) => statement.test(row.statement))
  const plans = wanted.map(async (row) => {
    const told = sql.raw<{ 'QUERY PLAN': { Plan: Plan }[] }>(
      `explain (generic_plan, format json) ${row.statement}`,
    )
    const { rows } = await told.execute(db.q)
    return rows.flatMap((r) => r['QUERY PLAN'].flatMap(({ Plan }) => filtersIn(Plan)))
  })
  return (await Promise.all(plans)).flat()
}

test('no row and no record is looked for in a list of children from its beginning', async () => {
  const filters = await inside(async (db) => {
    for await (const rows of linkedRows(db, { id, form }, 'child', ['alder']))
      await linkedRecords(
        db,
        { id, form },
        'child',
        rows.map((row) => row.link),
        ['alder'],
      )
    return [
      ...(await filtersOf(db, /^\s*declare linked/)),
      ...(await filtersOf(db, /r\.record_id as id, r\."child"/)),
    ]
  })
  assert.ok(filters.length >= 2, 'both statements are kept, and say what they leave out')
  assert.deepEqual(
    filters.filter((filter) => filter.includes('= ANY')),
    [],
  )
})

/** How many rows some work on the large import looks at. */
const lookedAtBy = (work: (db: TenantDb) => Promise<unknown>): Promise<number> =>
  inside(async (db) => {
    await expectManyRows(db, rows)
    const before = await rowsLookedAt(db)
    await work(db)
    return (await rowsLookedAt(db)) - before
  })

test('every row is looked at once to find those that share a child', async () => {
  const find = (db: TenantDb) => Array.fromAsync(linkedRows(db, { id: large, form }, 'child', ['alder'], 100))
  const looked = await lookedAtBy(find)
  assert.ok(rows <= looked && looked < 2 * rows, `${looked} rows`)
})

test('what is found about a few of very many rows is added without looking at the others', async () => {
  const few = [100, 700, 800, 20_000, 30_000, 50_000, 110_000, 299_900]
  const looked = await lookedAtBy(async (db) => {
    for (const row of few)
      await addFindings(db, large, [{ row, findings: [], unexplained: ['utredning-58'], faulty: false }])
  })
  assert.equal(looked, few.length)
})

/** Of those that wait in imports, in this transaction. */
const rowsLookedAt = async (db: TenantDb): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    select (coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::int as n from pg_stat_xact_user_tables
    where relname = 'import_rows'`.execute(db.q)
  return rows[0]?.n ?? 0
}
