import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { pseudonymsUnder } from '@lyhord/intake/keys/pseudonym.ts'
import { relink } from '@lyhord/intake/keys/relink.ts'
import { newKey, type TenantKey } from '@lyhord/intake/keys/tenant_key.ts'
import { openTestHouse, type Person } from '../testing/house.ts'
import { many, send } from '../testing/importing.ts'
import { ordinaryAnswers } from '../testing/ordinary_record.ts'
import { actsAbout, newCollection, record } from '../testing/recording.ts'

const house = await openTestHouse()
const [lead, administrator] = await Promise.all([house.as('Edit', 'lead'), house.as('Alma', 'administrator')])

const key = (label: string): TenantKey => newKey(label, '2026-03-01')
const use = (person: Person, { check, made }: TenantKey, replaces: string | null) =>
  person.ok('POST /api/keys', { body: { check, made, replaces } })
/** Twelve characters that can belong to nobody: born in the 1890s. */
const numbers = ['189004120006', '189105230004', '189206010002']

test('an administrator takes the first key into use, and everybody who records can tell it from another', async () => {
  const tenant = await house.newTenant('Nyköpings nämnd')
  const own = await house.as('Alma', 'administrator', tenant)
  const first = key('A')
  assert.deepEqual((await use(own, first, null)).keys.length, 1)
  const caseworker = await house.as('Disa', 'caseworker', tenant)
  const { keys, children } = await caseworker.ok('GET /api/keys')
  assert.deepEqual(
    keys.map(({ check, made, registeredBy, retiredAt }) => ({ check, made, registeredBy, retiredAt })),
    [{ check: first.check, made: '2026-03-01', registeredBy: 'Alma', retiredAt: null }],
  )
  assert.deepEqual(children, { all: 0, left: 0 })
  assert.deepEqual(await use(own, first, null), { keys, children }, 'a repeated request makes nothing twice')
  const { entries } = await own.ok('GET /api/audit', { query: { act: 'key_registered' } })
  assert.equal(entries[0]?.purpose, first.id)
  assert.deepEqual((await lead.ok('GET /api/keys')).keys, [], 'another tenant sees nothing of it')
})

test('a key replaces only the one that its maker saw, and a retired one does not come back', async () => {
  const tenant = await house.newTenant('Tvåås nämnd')
  const own = await house.as('Alma', 'administrator', tenant)
  const [first, second] = [key('A'), key('B')]
  await use(own, first, null)
  const body = { check: second.check, made: second.made, replaces: null }
  assert.equal((await own.refused('POST /api/keys', { body })).id, 'conflict')
  const { keys } = await use(own, second, first.check)
  assert.deepEqual(
    keys.map((k) => [k.check, k.retiredAt === null]),
    [
      [second.check, true],
      [first.check, false],
    ],
  )
  const back = { check: first.check, made: first.made, replaces: second.check }
  assert.equal((await own.refused('POST /api/keys', { body: back })).id, 'already_taken')
  assert.equal((await own.ok('GET /api/keys')).keys[0]?.check, second.check)
})

test('a change of key links the children whose numbers are known, in every version, and counts those left', async () => {
  const collection = await newCollection(lead)
  const [old, next] = [key('A'), key('B')]
  await use(administrator, old, null)
  const [before, after] = [pseudonymsUnder(old), pseudonymsUnder(next)]
  const [one = '', two = '', third = ''] = numbers
  const made = await Promise.all(
    [one, two].map((number, i) =>
      record(lead, collection, { answers: ordinaryAnswers(`N${i}`, { barn_pseudonym: before(number) }) }),
    ),
  )
  const first = made[0]?.record.id ?? ''
  await lead.ok('POST /api/records/:record/amendment', {
    params: { record: first },
    body: {
      version: 1,
      answers: ordinaryAnswers('N0', { barn_pseudonym: before(one), hembesok: 2 }),
      why: 'rattelse',
    },
  })
  assert.deepEqual((await use(administrator, next, old.check)).children, { all: 2, left: 2 })
  const { from, pairs, proof } = relink(old, next, [one, third])
  const asked = { params: { check: next.check }, body: { from, pairs, proof } }
  assert.deepEqual(await administrator.ok('POST /api/keys/:check/pairs', asked), { linked: 1, left: 1 })
  assert.deepEqual(await administrator.ok('POST /api/keys/:check/pairs', asked), { linked: 0, left: 1 })
  const { record: now } = await lead.ok('GET /api/records/:record', { params: { record: first } })
  assert.deepEqual([now.answers.barn_pseudonym, now.answers.hembesok, now.version], [after(one), 2, 3])
  const everywhere = JSON.stringify(
    await house.inside(async (db) => [
      await db.q.selectFrom('records').select('answers').execute(),
      await db.q.selectFrom('record_versions').select('answers').execute(),
    ]),
  )
  assert.ok(!everywhere.includes(before(one)), 'the old pseudonym is nowhere')
  assert.ok(everywhere.includes(before(two)), 'a child whose number nobody gave keeps the old one')
  assert.ok((await actsAbout(administrator, first)).includes('record_amended'))
  const { entries } = await administrator.ok('GET /api/audit', { query: { act: 'pseudonyms_relinked' } })
  assert.deepEqual([entries[1]?.count, entries[1]?.purpose], [1, `${old.id} ${next.id}`])
})

test('a change of key waits for imports, with a word of them, and is told to every open page', async () => {
  const tenant = await house.newTenant('Väntarås nämnd')
  const [own, coming] = [
    await house.as('Alma', 'administrator', tenant),
    await house.as('Lo', 'lead', tenant),
  ]
  const [old, next] = [key('A'), key('B')]
  await use(own, old, null)
  const id = await send(coming, await newCollection(coming), many('W', 1))
  const body = { check: next.check, made: next.made, replaces: old.check }
  assert.equal((await own.refused('POST /api/keys', { body })).id, 'imports_wait')
  await coming.ok('DELETE /api/imports/:import', { params: { import: id } })
  const told: string[] = []
  const deaf = house.house.live.listen(tenant, (event) => told.push(event))
  await use(own, next, old.check)
  deaf()
  assert.ok(told.includes('keys'), told.join(' '))
})

test('an import says which key its pseudonyms were made with, and is refused under another than the one in use', async () => {
  const tenant = await house.newTenant('Nämnden med nyckel')
  const own = await house.as('Alma', 'administrator', tenant)
  const leader = await house.as('Lena', 'lead', tenant)
  const collection = await newCollection(leader)
  const [mine, other] = [key('A'), key('B')]
  await use(own, mine, null)
  const id = await send(leader, collection, many('N', 1), { change: { key: mine.check } })
  assert.equal((await leader.ok('GET /api/imports/:import', { params: { import: id } })).key, mine.check)
  const body = { id: randomUUID(), collection, form: 'utredning', rows: 1, checksum: '0'.repeat(64) }
  const refused = await leader.refused('POST /api/imports', { body: { ...body, key: other.check } })
  assert.equal(refused.id, 'other_key')
  assert.equal((await leader.ok('POST /api/imports', { body })).key, null)
})

test('pairs are taken only for the key in use, and only from one that was', async () => {
  const tenant = await house.newTenant('Trebys nämnd')
  const own = await house.as('Alma', 'administrator', tenant)
  const [old, next] = [key('A'), key('B')]
  await use(own, old, null)
  const { from, pairs, proof } = relink(old, next, numbers)
  const asked = { params: { check: next.check }, body: { from, pairs, proof } }
  assert.equal((await own.refused('POST /api/keys/:check/pairs', asked)).id, 'not_found')
  await use(own, next, old.check)
  const wrong = { params: { check: next.check }, body: { from: next.check, pairs, proof } }
  assert.equal((await own.refused('POST /api/keys/:check/pairs', wrong)).id, 'not_found')
})

test('a caseworker and an analyst take no key into use', async () => {
  const { check, made } = key('A')
  for (const role of ['caseworker', 'analyst'] as const) {
    const person = await house.as('B', role)
    const refused = await person.refused('POST /api/keys', { body: { check, made, replaces: null } })
    assert.equal(refused.id, 'not_allowed')
  }
})
