import assert from 'node:assert/strict'
import { test } from 'node:test'
import { waitingBefore, waitingImport } from '../testing/waiting_before.ts'
import { rowsOfImports } from './0020_rows_of_imports.ts'

/** Rows as they were kept: what they say in chunks; what is known of each beside. */
const waiting = [
  { row: 100, answers: { kon: 'flicka' }, reasons: { regel: { reason: 'stammer' } } },
  { row: 200, answers: { alder: 7 }, given: { alder: 7, kon: 'zz' }, unread: { tolk: 'svar-typ' } },
  { row: 300, answers: { alder: 8, tolk: 'ja' } },
]
const known = `insert into import_rows (tenant_id, import_id, row_no, outcome, answers, given) values
  (${waitingImport}, 100, 'new', null, null),
  (${waitingImport}, 200, 'faulty', null, '{"answers": {"alder": 7, "kon": "zz"}, "reasons": {}, "read": {"alder": 7}, "unread": {"tolk": "svar-typ"}}'),
  (${waitingImport}, 300, 'queries', '{"alder": 8}', null),
  (${waitingImport}, 400, 'faulty', null, '{"answers": {"kon": "yy"}, "reasons": {}, "read": {}}')`

test('rows that waited in chunks wait on by themselves, with what came', async (t) => {
  const db = await waitingBefore(t, rowsOfImports)
  await db.query(
    `insert into import_chunks values (${waitingImport}, 0, 100, 300, 3, '', $1, '2026-01-01')`,
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
})
