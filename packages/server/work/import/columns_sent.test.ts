import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { inColumns } from '@lyhord/contract/resources/columns_of_rows.ts'
import type { SentRow } from '@lyhord/contract/resources/import_row.ts'
import { openTestHouse } from '../../testing/house.ts'
import { check, checksumOf, send } from '../../testing/importing.ts'
import { ordinaryAnswers } from '../../testing/ordinary_record.ts'
import { newCollection } from '../../testing/recording.ts'

const { as } = await openTestHouse()
const lead = await as('Lena', 'lead')
const collection = await newCollection(lead)

const address = 'PUT /api/imports/:import/chunks/:chunk'
const row = (row: number, more: SentRow['answers'] = {}): SentRow => ({
  row,
  answers: { ...ordinaryAnswers(`K${row}`), ...more },
})

const begun = async (rows: readonly SentRow[]): Promise<string> => {
  const id = randomUUID()
  const body = { id, collection, form: 'utredning', rows: rows.length, checksum: checksumOf(rows) }
  await lead.ok('POST /api/imports', { body })
  return id
}

const chunk = (id: string, body: object) => ({ params: { import: id, chunk: '0' }, body })

test('rows that come as columns are found to be what they are as rows, and are the same chunk', async () => {
  const { hembesok: _, ...unread } = ordinaryAnswers('K4')
  const rows = [
    row(1),
    row(2, { kon: 'zz', tolk: null }),
    { ...row(3), sibling: 1, reasons: { 'utredning-06': { reason: 'stammer' as const } } },
    { row: 4, answers: unread, unread: { hembesok: 'svar-typ' as const } },
    row(7, { alder: '7' }),
  ]
  const columns = await begun(rows)
  assert.equal((await lead.ok(address, chunk(columns, { columns: inColumns(rows) }))).received, 5)
  assert.equal((await lead.ok(address, chunk(columns, { rows }))).received, 5)
  const found = async (id: string) => {
    const { counts } = await check(lead, id)
    const held = await lead.ok('GET /api/imports/:import/rows', { params: { import: id }, query: {} })
    return { counts, held: held.rows }
  }
  const asColumns = await found(columns)
  assert.deepEqual(asColumns, await found(await send(lead, collection, rows)))
  assert.deepEqual([asColumns.counts?.new, asColumns.counts?.faulty, asColumns.held.length], [3, 2, 2])
})

test('a number in columns that looks like an identity is refused, and told by row and column', async () => {
  const rows = [row(5), row(9, { utredning_id: '20000230-0003' })]
  const id = await begun(rows)
  const columns = inColumns(rows)
  const refused = await lead.refused(address, chunk(id, { columns }))
  assert.equal(refused.id, 'personal_number')
  assert.deepEqual(refused.more, { cells: [{ row: 9, column: 'utredning_id' }] })
  const unused = { ...inColumns([row(5)]), answers: { kon: { values: ['20000230-0003'], at: [0] } } }
  assert.equal((await lead.refused(address, chunk(id, { columns: unused }))).id, 'personal_number')
})

test('columns that do not hold together are refused', async () => {
  const rows = [row(1), row(2)]
  const id = await begun(rows)
  const whole = inColumns(rows)
  const kon = { values: ['flicka'], at: [1, 0] }
  const long = inColumns(Array.from({ length: 3000 }, (_, i) => row(i + 1, { kon: 'x'.repeat(2000) })))
  const wrong = [
    { ...whole, rows: [] },
    { ...whole, rows: [1, 1.5] },
    { ...whole, siblings: [0] },
    { ...whole, answers: { kon: { ...kon, at: [1] } } },
    { ...whole, answers: { kon: { ...kon, at: [1, 2] } } },
    { ...whole, answers: { kon: { ...kon, values: [{}] } } },
    { ...whole, answers: [] },
    { ...whole, besides: { 2: {} } },
    { ...whole, besides: { '01': {} } },
    long,
    { ...whole, besides: { 0: { unread: { kon: 'vet ej' } } } },
  ]
  for (const columns of wrong) {
    const { id: problem, errors = [] } = await lead.refused(address, chunk(id, { columns }))
    assert.deepEqual([problem, errors[0]?.at], ['not_valid', 'columns'], JSON.stringify(columns).slice(0, 80))
  }
  for (const body of [{}, { rows, columns: whole }])
    assert.equal((await lead.refused(address, chunk(id, body))).id, 'not_valid')
  const unknown = { ...whole, answers: { finns_ej: kon } }
  const { errors } = await lead.refused(address, chunk(id, { columns: unknown }))
  assert.equal(errors?.[0]?.at, 'answers.finns_ej')
})
