import assert from 'node:assert/strict'
import { test } from 'node:test'
import { waitingBefore, waitingImport } from '../testing/waiting_before.ts'
import { turnsOfImports } from './0029_turns_of_imports.ts'

const [tenant = '', own = ''] = waitingImport.split(', ')
const idOf = (record: number): string => `00000000-0000-4000-8000-00000000010${record}`

/** Records that an import had amended: who made each, the versions that are kept, and the one that the import made. */
const amended = [
  { made: own, kept: [1], version: 2, restores: 0, who: 'made by the import itself' },
  { made: 'null', kept: [1], version: 2, restores: 1, who: 'made by somebody' },
  { made: 'null', kept: [1, 2, 3], version: 4, restores: 3, who: 'changed by somebody' },
  { made: own, kept: [1, 2], version: 3, restores: 2, who: 'made by the import, changed by somebody' },
  { made: 'null', kept: [], version: 5, restores: 4, who: 'whose history is not kept' },
]

test('what an import had amended goes back to the version before, or is withdrawn where it made it itself', async (t) => {
  const db = await waitingBefore(t, turnsOfImports)
  for (const [i, { made, kept, version }] of amended.entries()) {
    await db.query(`insert into records (tenant_id, record_id, collection_id, form_id, form_version, state, version, answers,
        created_by, changed_by, import_id)
      values (${tenant}, '${idOf(i)}', gen_random_uuid(), 'utredning', 1, 'submitted', ${version}, '{}',
        gen_random_uuid(), gen_random_uuid(), ${made})`)
    for (const before of kept)
      await db.query(`insert into record_versions (tenant_id, record_id, version, state, answers, changed_by, changed_at, why)
        values (${tenant}, '${idOf(i)}', ${before}, 'submitted', '{}', gen_random_uuid(), now(), 'import')`)
    await db.query(`insert into import_records (tenant_id, import_id, record_id, version, reasons_before)
      values (${waitingImport}, '${idOf(i)}', ${version}, '{}')`)
  }
  await db.query(turnsOfImports)
  const { rows } = await db.query<{ restores: number }>(
    'select restores from import_records order by record_id',
  )
  for (const [i, { restores, who }] of amended.entries()) assert.equal(rows[i]?.restores, restores, who)
  const { rows: imports } = await db.query('select key_check from imports')
  assert.deepEqual(imports, [{ key_check: null }], 'which key it was is not known')
})
