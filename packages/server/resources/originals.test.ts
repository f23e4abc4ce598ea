import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { originalPartSize } from '@lyhord/contract/resources/original_limits.ts'
import { openOriginal, sealOriginal } from '@lyhord/intake/keys/sealed_original.ts'
import { newKey } from '@lyhord/intake/keys/tenant_key.ts'
import { ask } from '../testing/ask.ts'
import { openTestHouse, type Person } from '../testing/house.ts'
import { apply, check, many, send, settled } from '../testing/importing.ts'
import { newCollection } from '../testing/recording.ts'

const { as, clock, house, newTenant, url } = await openTestHouse()

/** Belongs to nobody: born in the 1890s. */
const number = '18900412-0006'
const file = new Blob([`id;personnummer\n1;${number}\n`.repeat(30_000)])
const name = `uttag ${number}.csv`

/** A board with a key in use and an import; originals are kept for `days`, or not at all. */
const board = async (days: number | null) => {
  const tenant = await newTenant(`Nämnd ${randomUUID()}`)
  const [lead, administrator] = [await as('Lena', 'lead', tenant), await as('Adam', 'administrator', tenant)]
  const key = newKey('Nämnden', '2026-03-01')
  await administrator.ok('POST /api/keys', { body: { check: key.check, made: key.made, replaces: null } })
  if (days !== null) await administrator.ok('PATCH /api/tenant', { body: { originalDays: days } })
  const collection = await newCollection(lead)
  const id = await send(lead, collection, many('A', 2))
  const stored = async () =>
    (await ask(url, `select count(*)::int from import_original_parts where tenant_id = '${tenant}'`))[0]
  const log = async (act: string) =>
    (await administrator.ok('GET /api/audit', { query: { act } })).entries.map((e) => [e.who, e.purpose])
  return { tenant, lead, administrator, key, collection, id, stored, log }
}
type Board = Awaited<ReturnType<typeof board>>

/** The file sealed for an import, as the bodies that its parts are sent in. */
const sealedFor = async ({ key, id }: Pick<Board, 'key' | 'id'>) => {
  const sealed = Buffer.from(await (await sealOriginal(key, file, { name, import: id })).bytes())
  const parts = Math.ceil(sealed.length / originalPartSize)
  const seal = randomUUID()
  return Array.from({ length: parts }, (_, i) => ({
    seal,
    parts,
    check: key.check,
    sealed: sealed.subarray(i * originalPartSize, (i + 1) * originalPartSize).toString('base64'),
  }))
}
type Body = Awaited<ReturnType<typeof sealedFor>>[number]

const at = (id: string, part: number) => ({ params: { import: id, part: String(part) } })
const put = (lead: Person, id: string, part: number, body: object | undefined) =>
  lead.ok('PUT /api/imports/:import/original/:part', { ...at(id, part), body })
const refusedPut = async (lead: Person, id: string, part: number, body: object | undefined) =>
  (await lead.refused('PUT /api/imports/:import/original/:part', { ...at(id, part), body })).id
const found = async (lead: Person, id: string) =>
  (await lead.ok('GET /api/imports/:import/original', { params: { import: id } })).original

const keep = async (of: Board): Promise<readonly Body[]> => {
  const bodies = await sealedFor(of)
  for (const [i, body] of bodies.entries()) await put(of.lead, of.id, i, body)
  return bodies
}

test('no original is kept until the tenant has said so', async () => {
  const off = await board(null)
  assert.deepEqual(await off.lead.ok('GET /api/originals'), { days: null })
  const [first] = await sealedFor(off)
  assert.equal(await refusedPut(off.lead, off.id, 0, first), 'original_not_kept')
  assert.deepEqual([await found(off.lead, off.id), await off.stored()], [null, 0])
})

test('what was kept comes back whole with its name, the database tells nothing of it, and the log has each once', async () => {
  const one = await board(30)
  const { lead, key, id } = one
  const bodies = await keep(one)
  assert.ok(bodies.length > 1)
  await put(lead, id, 1, bodies[1])
  const original = await found(lead, id)
  assert.deepEqual(
    [original?.parts, original?.came, original?.check, original?.keptBy, original?.until],
    [bodies.length, bodies.length, key.check, 'Lena', '2026-04-15'],
  )
  const parts: Buffer[] = []
  for (let i = 0; i < bodies.length; i++) {
    const { sealed } = await lead.ok('GET /api/imports/:import/original/:part', at(id, i))
    parts.push(Buffer.from(sealed, 'base64'))
  }
  const opened = await openOriginal(key, new Blob(parts), id)
  assert.ok('file' in opened)
  assert.deepEqual([opened.name, await opened.file.text()], [name, await file.text()])
  const rows = await ask(
    url,
    `select encode(sealed, 'escape') || o::text from import_original_parts p
    join import_originals o using (tenant_id, import_id) where import_id = '${id}'`,
  )
  assert.equal(rows.length, bodies.length)
  assert.ok(!/18900412|uttag/.test(rows.join('')), 'a number or the name in the database')
  assert.deepEqual(await one.log('original_kept'), [['Lena', id]])
  assert.deepEqual(await one.log('original_fetched'), [['Lena', id]])
})

test('a file that is not sealed, or sealed with another key, is not taken', async () => {
  const { lead, id, key, stored } = await board(30)
  const [first] = await sealedFor({ key, id })
  const plain = Buffer.from(await file.slice(0, 4000).bytes()).toString('base64')
  assert.equal(await refusedPut(lead, id, 0, { ...first, sealed: plain }), 'not_valid')
  const [other] = await sealedFor({ key: newKey('B', '2026-03-01'), id })
  assert.equal(await refusedPut(lead, id, 0, other), 'original_not_kept')
  assert.equal(await refusedPut(lead, id, 1, { ...first, parts: 1 }), 'not_valid')
  const large = Buffer.alloc(originalPartSize + 3).toString('base64')
  assert.equal(await refusedPut(lead, id, 0, { ...first, sealed: large }), 'not_valid')
  assert.equal(await stored(), 0)
})

test('a second sealing takes the place of one that never became whole, and of no other; parts of two are not mixed', async () => {
  const one = await board(30)
  const { lead, id } = one
  const [first, again] = [await sealedFor(one), await sealedFor(one)]
  await put(lead, id, 0, first[0])
  assert.equal(await refusedPut(lead, id, 1, again[1]), 'original_not_kept')
  for (const [i, body] of again.entries()) await put(lead, id, i, body)
  assert.equal(await refusedPut(lead, id, 0, first[0]), 'original_not_kept')
  assert.deepEqual([(await found(lead, id))?.came, await one.stored()], [again.length, again.length])
})

test('another board finds nothing of it', async () => {
  const one = await board(30)
  const bodies = await keep(one)
  const { lead: stranger } = await board(30)
  const refusals = [
    await stranger.refused('GET /api/imports/:import/original', { params: { import: one.id } }),
    await stranger.refused('GET /api/imports/:import/original/:part', at(one.id, 0)),
    await stranger.refused('PUT /api/imports/:import/original/:part', { ...at(one.id, 0), body: bodies[0] }),
    await stranger.refused('DELETE /api/imports/:import/original', { params: { import: one.id } }),
  ]
  /* The other board's key is not theirs either; whether the import is there is not told. */
  assert.deepEqual(
    refusals.map((r) => r.id),
    ['not_found', 'not_found', 'not_found', 'not_found'],
  )
  assert.equal((await found(one.lead, one.id))?.came, bodies.length)
})

test('it is gone after its days: not found at once, removed by the next tidying, told in the log', async () => {
  const one = await board(1)
  await keep(one)
  const { tenant, id } = one
  /** A day later; everybody is signed out meanwhile. */
  const nextDay = async () => {
    clock.forward(24 * 60)
    return as('Lisa', 'lead', tenant)
  }
  assert.notEqual(await found(await nextDay(), id), null, 'the last day')
  await house.importing.tidy()
  assert.notEqual(await one.stored(), 0)
  const lead = await nextDay()
  assert.equal(await found(lead, id), null)
  assert.equal((await lead.refused('GET /api/imports/:import/original/:part', at(id, 0))).id, 'not_found')
  await house.importing.tidy()
  assert.equal(await one.stored(), 0)
  const { entries } = await (await as('Adam', 'administrator', tenant)).ok('GET /api/audit', {
    query: { act: 'original_expired' },
  })
  assert.deepEqual(
    entries.map((e) => [e.who, e.purpose]),
    [['Lyhörd', id]],
  )
})

test('an import that is undone or given up takes its original with it, and one that comes late is not kept', async () => {
  const [undone, givenUp] = [await board(30), await board(30)]
  await keep(undone)
  await check(undone.lead, undone.id)
  await apply(undone.lead, undone.id)
  assert.notEqual(await undone.stored(), 0, 'taking in keeps it')
  await undone.lead.ok('POST /api/imports/:import/undo', { params: { import: undone.id }, body: {} })
  await settled(undone.lead, undone.id)
  const [first] = await keep(givenUp)
  await givenUp.lead.ok('DELETE /api/imports/:import', { params: { import: givenUp.id } })
  for (const { stored, log, id } of [undone, givenUp]) {
    assert.equal(await stored(), 0)
    assert.deepEqual(await log('original_removed'), [['Lena', id]])
  }
  assert.equal(await refusedPut(givenUp.lead, givenUp.id, 0, first), 'original_not_kept')
})

test('a lead removes one, fewer days hold for those that are kept, and turning it off removes them all at once', async () => {
  const one = await board(90)
  const { lead, administrator, id, collection, key } = one
  await keep(one)
  await administrator.ok('PATCH /api/tenant', { body: { originalDays: 7 } })
  const kept = await found(lead, id)
  assert.equal(
    kept?.until,
    new Date(Date.parse(kept?.keptAt ?? '') + 7 * 86_400_000).toISOString().slice(0, 10),
  )
  await administrator.ok('PATCH /api/tenant', { body: { originalDays: 60 } })
  assert.equal((await found(lead, id))?.until, kept?.until, 'more days hold for those to come')
  await lead.ok('DELETE /api/imports/:import/original', { params: { import: id } })
  assert.equal(await one.stored(), 0)
  assert.equal(
    (await lead.refused('DELETE /api/imports/:import/original', { params: { import: id } })).id,
    'not_found',
  )
  const second = await send(lead, collection, many('B', 1))
  await keep({ ...one, id: second, key })
  await administrator.ok('PATCH /api/tenant', { body: { originalDays: null } })
  assert.deepEqual([await one.stored(), await found(lead, second)], [0, null])
  assert.deepEqual(await one.log('original_removed'), [
    ['Adam', null],
    ['Lena', id],
  ])
})
