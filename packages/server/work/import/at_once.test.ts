import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { sql } from 'kysely'
import { openTestHouse } from '../../testing/house.ts'
import { check, checksumOf, importAll, many, type SentRow, see } from '../../testing/importing.ts'
import { newCollection } from '../../testing/recording.ts'

const { as, inside, tenant } = await openTestHouse()
const lead = await as('Lena', 'lead')
const collection = await newCollection(lead)

const put = (id: string, chunk: number, rows: readonly SentRow[]) => ({
  params: { import: id, chunk: String(chunk) },
  body: { rows },
})
const address = 'PUT /api/imports/:import/chunks/:chunk'

const begun = async (rows: readonly SentRow[]): Promise<string> => {
  const id = randomUUID()
  const body = { id, collection, form: 'utredning', rows: rows.length, checksum: checksumOf(rows) }
  await lead.ok('POST /api/imports', { body })
  return id
}

test('chunks that come at once, some of them twice, are each kept once', async () => {
  const rows = many('S', 60)
  const id = await begun(rows)
  const chunks = [0, 1, 2, 3, 4, 5, 0, 3, 5, 5]
  await Promise.all(chunks.map((n) => lead.ok(address, put(id, n, rows.slice(n * 10, n * 10 + 10)))))
  const { received, chunks: kept } = await see(lead, id)
  assert.deepEqual([received, kept], [60, [0, 1, 2, 3, 4, 5]])
  assert.equal((await check(lead, id)).counts?.new, 60)
})

test('of chunks with the same rows, or rows among one another’s, that come at once one is kept', async () => {
  const rows = many('Ö', 20)
  const id = await begun(rows)
  const odd = rows.filter(({ row }) => row % 2 === 1)
  const even = rows.filter(({ row }) => row % 2 === 0)
  const parts = [odd, even, odd, rows.slice(0, 3)]
  const came = await Promise.allSettled(parts.map((part, n) => lead.ok(address, put(id, n, part))))
  const kept = came.flatMap(({ status }, n) => (status === 'fulfilled' ? [n] : []))
  assert.equal(kept.length, 1)
  const found = await see(lead, id)
  assert.deepEqual([found.chunks, found.received], [kept, parts[kept[0] ?? 0]?.length])
  const refused = await lead.refused(address, put(id, 9, rows.slice(1, 3)))
  assert.deepEqual([refused.id, refused.errors?.[0]?.at], ['not_valid', 'rows'])
})

test('a record can be made neither for nor by anybody who is not there, alone or with others', async () => {
  const taken = await importAll(lead, collection, many('F', 3))
  const nobody = randomUUID()
  const wrong = ['collection_id', 'created_by', 'changed_by', 'import_id']
  for (const column of wrong) {
    const many = sql`insert into records select (jsonb_populate_record(r, jsonb_build_object(
      'record_id', gen_random_uuid(), 'state', 'draft', ${sql.lit(column)}, ${nobody}::text))).*
      from records r where tenant_id = ${tenant} and import_id = ${taken.id} and state = 'submitted'`
    await assert.rejects(
      inside((db) => many.execute(db.q)),
      { code: '23503' },
      `many: ${column}`,
    )
    const one = sql`insert into records select (jsonb_populate_record(r, jsonb_build_object(
      'record_id', gen_random_uuid(), 'state', 'draft', 'import_id', null) || jsonb_build_object(
      ${sql.lit(column)}, ${nobody}::text))).*
      from records r where tenant_id = ${tenant} and import_id = ${taken.id} and state = 'submitted' limit 1`
    await assert.rejects(
      inside((db) => one.execute(db.q)),
      { code: '23503' },
      `one: ${column}`,
    )
    const change = sql`update records set ${sql.ref(column)} = ${nobody}::uuid
      where tenant_id = ${tenant} and import_id = ${taken.id}`
    await assert.rejects(
      inside((db) => change.execute(db.q)),
      { code: '23503' },
      `changed: ${column}`,
    )
  }
})
