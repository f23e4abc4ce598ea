import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { withTestDatabase } from '../testing/database.ts'
import { rowsOfImports } from './0020_rows_of_imports.ts'
import { migrations } from './index.ts'

const before = migrations.slice(
  0,
  migrations.findIndex((m) => m.sql === rowsOfImports),
)
const [tenant, user, collection, id] = [1, 2, 3, 4].map((n) => `00000000-0000-4000-8000-00000000000${n}`)

/** Rows as they were kept: what they say in chunks; what is known of each beside. */
const waiting = [
  { row: 100, answers: { kon: 'flicka' }, reasons: { regel: { reason: 'stammer' } } },
  { row: 200, answers: { alder: 7 }, given: { alder: 7, kon: 'zz' }, unread: { tolk: 'svar-typ' } },
  { row: 300, answers: { alder: 8, tolk: 'ja' } },
]
const known = `insert into import_rows (tenant_id, import_id, row_no, outcome, answers, given) values
  ('${tenant}', '${id}', 100, 'new', null, null),
  ('${tenant}', '${id}', 200, 'faulty', null, '{"answers": {"alder": 7, "kon": "zz"}, "reasons": {}, "read": {"alder": 7}, "unread": {"tolk": "svar-typ"}}'),
  ('${tenant}', '${id}', 300, 'queries', '{"alder": 8}', null),
  ('${tenant}', '${id}', 400, 'faulty', null, '{"answers": {"kon": "yy"}, "reasons": {}, "read": {}}')`

test('rows that waited in chunks wait on by themselves, with what came', async () => {
  const { url } = await withTestDatabase()
  const db = new pg.Client({ connectionString: url })
  await db.connect()
  try {
    for (const { sql } of before) await db.query(sql)
    await db.query(
      `insert into tenants (tenant_id, code, name, kind) values ('${tenant}', '0882', 'Nämnden', 'board')`,
    )
    await db.query(`set session_replication_role = replica`)
    await db.query(`insert into imports (tenant_id, import_id, collection_id, form_id, form_version, checksum, row_count,
      begun_by, begun_at) values ('${tenant}', '${id}', '${collection}', 'utredning', 1, '${'ab'.repeat(32)}', 4, '${user}', now())`)
    await db.query(
      `insert into import_chunks values ('${tenant}', '${id}', 0, 100, 300, 3, '', $1, '2026-01-01')`,
      [JSON.stringify(waiting)],
    )
    await db.query(known)
    await db.query(rowsOfImports)
    const { rows } = await db.query('select row_no, answers, given from import_rows order by row_no')
    assert.deepEqual(rows, [
      { row_no: 100, answers: { kon: 'flicka' }, given: null },
      {
        row_no: 200,
        answers: { alder: 7 },
        given: { answers: { alder: 7, kon: 'zz' }, reasons: {}, unread: { tolk: 'svar-typ' } },
      },
      { row_no: 300, answers: { alder: 8 }, given: { answers: { alder: 8, tolk: 'ja' }, reasons: {} } },
      { row_no: 400, answers: {}, given: { answers: { kon: 'yy' }, reasons: {}, unread: {} } },
    ])
  } finally {
    await db.end()
  }
})
