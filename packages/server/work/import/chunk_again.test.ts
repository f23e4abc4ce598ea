import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestHouse } from '../../testing/house.ts'
import { apply, check, many, type SentRow, see, send } from '../../testing/importing.ts'
import { ordinaryAnswers } from '../../testing/ordinary_record.ts'
import { newCollection } from '../../testing/recording.ts'

const { as } = await openTestHouse()
const lead = await as('Lena', 'lead')
const collection = await newCollection(lead)

const address = 'PUT /api/imports/:import/chunks/:chunk'
const chunk = (id: string, rows: readonly SentRow[]) => ({
  params: { import: id, chunk: '0' },
  body: { rows },
})
const row = (more: object, besides: object = {}): SentRow => ({
  row: 1,
  answers: { ...ordinaryAnswers('A1'), ...more },
  ...besides,
})

test('the same row is welcome again however its cells are written, and another row is not', async () => {
  const kept = row({ alder: 7 }, { reasons: { 'utredning-06': { reason: 'stammer' } } })
  const id = await send(lead, collection, [kept])
  const again = { chunk: 0, rows: 1, received: 1 }
  assert.deepEqual(await lead.ok(address, chunk(id, [kept])), again)
  assert.deepEqual(
    await lead.ok(address, chunk(id, [{ ...kept, answers: { ...kept.answers, alder: '7' } }])),
    again,
  )
  const others = [row({ alder: 8 }, { reasons: kept.reasons }), row({ alder: 7 }), { ...kept, row: 2 }]
  for (const other of others)
    assert.equal((await lead.refused(address, chunk(id, [other]))).id, 'import_differs')
  assert.equal((await see(lead, id)).received, 1)
})

test('a row with cells that could not be read is welcome again as it came, also when it has been checked', async () => {
  const { hembesok: _, tolk: __, ...rest } = ordinaryAnswers('B1')
  const unread = { tolk: 'svar-kod', hembesok: 'svar-typ' }
  const kept = { row: 1, answers: { ...rest, alder: 'sju' }, unread }
  const id = await send(lead, collection, [kept])
  await check(lead, id)
  assert.equal((await lead.ok(address, chunk(id, [kept]))).received, 1)
  for (const other of [
    { ...kept, answers: { ...rest, alder: 'sex' } },
    { ...kept, unread: { tolk: 'svar-kod' } },
  ])
    assert.equal((await lead.refused(address, chunk(id, [other]))).id, 'import_differs')
})

test('a chunk with some of its rows, or with one more, is another chunk', async () => {
  const rows = many('C', 3)
  const id = await send(lead, collection, rows, { change: { rows: 9 } })
  for (const others of [rows.slice(0, 2), rows.slice(1), [...rows, { ...row({}), row: 4 }]])
    assert.equal((await lead.refused(address, chunk(id, others))).id, 'import_differs')
})

test('corrected rows are welcome again where rows that wait stand between them', async () => {
  const good = many('D', 4)
  const rows = good.map((r) => (r.row === 1 ? r : { ...r, answers: { ...r.answers, kon: 'zz' } }))
  const id = await send(lead, collection, rows)
  await check(lead, id)
  await apply(lead, id, { mode: 'good' })
  const corrected = good.filter((r) => r.row === 2 || r.row === 4)
  await lead.ok('POST /api/imports/:import/reopen', { params: { import: id }, body: { rows: 2 } })
  for (const _ of ['once', 'and again'])
    assert.deepEqual(await lead.ok(address, chunk(id, corrected)), { chunk: 0, rows: 2, received: 2 })
})
