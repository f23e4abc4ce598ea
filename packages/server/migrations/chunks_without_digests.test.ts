import assert from 'node:assert/strict'
import { test } from 'node:test'
import { waitingBefore, waitingImport } from '../testing/waiting_before.ts'
import { chunksWithoutDigests } from './0022_chunks_without_digests.ts'

test('rows that waited are there, in the chunk that they came in', async (t) => {
  const db = await waitingBefore(t, chunksWithoutDigests)
  await db.query(
    `insert into import_chunks values (${waitingImport}, 0, 100, 200, 2, '\\xabcd', '2026-01-01')`,
  )
  await db.query(`insert into import_rows (tenant_id, import_id, row_no, outcome, answers) values
    (${waitingImport}, 100, 'new', '{"kon": "flicka"}'), (${waitingImport}, 200, 'new', '{}')`)
  await db.query(chunksWithoutDigests)
  const { rows } =
    await db.query(`select c.chunk, c.row_count, to_char(c.judged_on, 'YYYY-MM-DD') as judged, i.answers
    from import_chunks c join import_rows i on i.row_no between c.first_row and c.last_row order by i.row_no`)
  const chunk = { chunk: 0, row_count: 2, judged: '2026-01-01' }
  assert.deepEqual(rows, [
    { ...chunk, answers: { kon: 'flicka' } },
    { ...chunk, answers: {} },
  ])
})
