import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pseudonymsUnder } from '@lyhord/intake/keys/pseudonym.ts'
import { relink } from '@lyhord/intake/keys/relink.ts'
import { newKey } from '@lyhord/intake/keys/tenant_key.ts'
import { ask } from '../testing/ask.ts'
import { openTestHouse, type Person } from '../testing/house.ts'
import { apply, check, importAll, type SentRow, send, settled } from '../testing/importing.ts'
import { ordinaryAnswers } from '../testing/ordinary_record.ts'
import { newCollection } from '../testing/recording.ts'

const { as, newTenant, url } = await openTestHouse()

const board = async (name: string) => {
  const tenant = await newTenant(name)
  const lead = await as('Lena', 'lead', tenant)
  /** Every record as `state version visits`, by its id. */
  const records = () =>
    ask(
      url,
      `select concat_ws(' ', local_id, state, version, answers ->> 'hembesok') from records
      where tenant_id = '${tenant}' order by local_id`,
    )
  return { tenant, lead, records, collection: await newCollection(lead) }
}

const visits = (row: number, of: string, hembesok: number | string): SentRow => ({
  row,
  answers: { ...ordinaryAnswers(of), hembesok },
})

/** Corrects the rows that an import holds, and takes in what is good. */
const correct = async (lead: Person, id: string, rows: readonly SentRow[]) => {
  const params = { import: id }
  await lead.ok('POST /api/imports/:import/reopen', { params, body: { rows: rows.length } })
  await lead.ok('PUT /api/imports/:import/chunks/:chunk', {
    params: { ...params, chunk: '0' },
    body: { rows },
  })
  await check(lead, id)
  return apply(lead, id, { mode: 'good' })
}

const previewOf = async (lead: Person, id: string) => {
  const { withdrawn, restored, total } = await lead.ok('GET /api/imports/:import/undo', {
    params: { import: id },
  })
  return { withdrawn, restored, total }
}

const undo = async (lead: Person, id: string) => {
  await lead.ok('POST /api/imports/:import/undo', { params: { import: id }, body: {} })
  const { undone } = await settled(lead, id)
  return [undone?.withdrawn, undone?.restored, undone?.kept]
}

test('a record that one import both made and amended is counted once, and withdrawn', async () => {
  const { lead, collection, records } = await board('Nämnd A')
  const id = await send(lead, collection, [visits(1, 'A', 1), visits(2, 'B', 'tolv')])
  await check(lead, id)
  await apply(lead, id, { mode: 'good' })
  const { applied } = await correct(lead, id, [visits(2, 'A', 3)])
  assert.deepEqual([applied?.created, applied?.amended], [1, 1])
  assert.deepEqual(await previewOf(lead, id), { withdrawn: 1, restored: 0, total: 0 })
  assert.deepEqual(await undo(lead, id), [1, 0, 0])
  assert.deepEqual(await records(), ['U-A withdrawn 3 3'])
})

test('a record that one import amended twice says again what it said before it', async () => {
  const { lead, collection, records } = await board('Nämnd B')
  await importAll(lead, collection, [visits(1, 'A', 1)])
  const id = await send(lead, collection, [visits(1, 'A', 2), visits(2, 'B', 'tolv')])
  await check(lead, id)
  await apply(lead, id, { mode: 'good' })
  const { applied, trouble } = await correct(lead, id, [visits(2, 'A', 3)])
  assert.deepEqual([applied?.amended, trouble], [2, null])
  assert.deepEqual(await previewOf(lead, id), { withdrawn: 0, restored: 1, total: 0 })
  assert.deepEqual(await undo(lead, id), [0, 1, 0])
  assert.deepEqual(await records(), ['U-A submitted 4 1'])
})

test('what a person has said between two turns of an import stands when it is undone', async () => {
  const { lead, collection, records } = await board('Nämnd C')
  const id = await send(lead, collection, [visits(1, 'A', 1), visits(2, 'B', 'tolv')])
  await check(lead, id)
  await apply(lead, id, { mode: 'good' })
  const found = await lead.ok('GET /api/records', { query: { localId: 'U-A' } })
  const params = { record: found.records[0]?.id ?? '' }
  const answers = { ...ordinaryAnswers('A'), hembesok: 2 }
  await lead.ok('POST /api/records/:record/amendment', {
    params,
    body: { version: 1, answers, reasons: {}, why: 'rattelse' },
  })
  await correct(lead, id, [visits(2, 'A', 3)])
  assert.deepEqual(await previewOf(lead, id), { withdrawn: 0, restored: 1, total: 0 })
  assert.deepEqual(await undo(lead, id), [0, 1, 0])
  assert.deepEqual(await records(), ['U-A submitted 4 2'])
})

test('a change of key is nobody who has changed a record since: what was made and amended is taken back', async () => {
  const { tenant, lead, collection, records } = await board('Nämnd D')
  const administrator = await as('Alma', 'administrator', tenant)
  const [old, next] = [newKey('A', '2026-03-01'), newKey('B', '2026-03-01')]
  const use = ({ check, made }: typeof old, replaces: string | null) =>
    administrator.ok('POST /api/keys', { body: { check, made, replaces } })
  await use(old, null)
  const children = ['189004120006', '189105230004']
  const pseudonym = pseudonymsUnder(old)
  const ofChild = (at: number, row: SentRow): SentRow => ({
    ...row,
    answers: { ...row.answers, barn_pseudonym: pseudonym(children[at] ?? '') },
  })
  await importAll(lead, collection, [ofChild(0, visits(1, 'A', 1))])
  const { id } = await importAll(lead, collection, [
    ofChild(0, visits(1, 'A', 2)),
    ofChild(1, visits(2, 'B', 1)),
  ])
  await use(next, old.check)
  const { pairs, proof } = relink(old, next, children)
  await administrator.ok('POST /api/keys/:check/pairs', {
    params: { check: next.check },
    body: { from: old.check, pairs, proof },
  })
  assert.deepEqual(await previewOf(lead, id), { withdrawn: 1, restored: 1, total: 0 })
  assert.deepEqual(await undo(lead, id), [1, 1, 0])
  assert.deepEqual(await records(), ['U-A submitted 4 1', 'U-B withdrawn 3 1'])
})
