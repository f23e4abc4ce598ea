import assert from 'node:assert/strict'
import { test } from 'node:test'
import { waitingBefore, waitingImport } from '../testing/waiting_before.ts'
import { rowsThatBecomeRecords } from './0024_rows_that_become_records.ts'

test('rows that waited become records of their own', async (t) => {
  const db = await waitingBefore(t, rowsThatBecomeRecords)
  await db.query(`insert into import_rows (tenant_id, import_id, row_no, outcome, answers, local_id) values
    (${waitingImport}, 100, 'new', '{"kon": "flicka"}', 'Å1'), (${waitingImport}, 200, 'new', '{}', 'Z1')`)
  await db.query(rowsThatBecomeRecords)
  const { rows } = await db.query('select row_no, answers, becomes from import_rows order by row_no')
  assert.deepEqual(
    rows.map(({ row_no, answers }) => [row_no, answers]),
    [
      [100, { kon: 'flicka' }],
      [200, {}],
    ],
  )
  assert.equal(new Set(rows.map(({ becomes }) => becomes)).size, 2)
})
