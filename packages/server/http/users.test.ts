import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { ask } from '../testing/ask.ts'
import { newHouseOf } from '../testing/comparing.ts'
import { openTestHouse } from '../testing/house.ts'
import { newCollection } from '../testing/recording.ts'

const kit = await openTestHouse()
const { as, browser, newTenant, url } = kit

const change = (user: string, body: object) => ({ params: { user }, body })

test('the last administrator can neither be closed nor given another role', async () => {
  const tenant = await newTenant('Nämnd ett')
  const [anna, bo] = [await as('Anna', 'administrator', tenant), await as('Bo', 'administrator', tenant)]
  const demote = await anna.ok('PATCH /api/users/:user', change(bo.user, { role: 'lead' }))
  assert.equal(demote.role, 'lead')
  const last = await anna.refused('PATCH /api/users/:user', change(anna.user, { role: 'lead' }))
  assert.equal(last.id, 'last_administrator')
  await anna.ok('PATCH /api/users/:user', change(anna.user, { name: 'Anna Ny' }))
})

test('two administrators who remove each other at the same moment do not both succeed', async () => {
  for (let round = 0; round < 5; round++) {
    const tenant = await newTenant(`Nämnd två ${round}`)
    const [anna, bo] = [await as('Anna', 'administrator', tenant), await as('Bo', 'administrator', tenant)]
    await Promise.all([
      anna.ask('PATCH /api/users/:user', change(bo.user, { role: 'lead' })),
      bo.ask('PATCH /api/users/:user', change(anna.user, { state: 'closed' })),
    ])
    const left = await ask(
      url,
      `select count(*)::int from users where tenant_id = '${tenant}' and role = 'administrator' and state = 'active'`,
    )
    assert.deepEqual(left, [1])
  }
})

test('nobody closes themselves', async () => {
  const tenant = await newTenant('Nämnd tre')
  const [anna] = [await as('Anna', 'administrator', tenant), await as('Bo', 'administrator', tenant)]
  const self = await anna.refused('PATCH /api/users/:user', change(anna.user, { state: 'closed' }))
  assert.equal(self.id, 'not_oneself')
})

test('a closed person is out at once, and in again when opened', async () => {
  const tenant = await newTenant('Nämnd fyra')
  const [anna, bo] = [await as('Anna', 'administrator', tenant), await as('Bo', 'lead', tenant)]
  await anna.ok('PATCH /api/users/:user', change(bo.user, { state: 'closed' }))
  assert.equal((await bo.refused('GET /api/me')).id, 'not_signed_in')
  const opened = await anna.ok('PATCH /api/users/:user', change(bo.user, { state: 'active' }))
  assert.equal(opened.state, 'active')
  assert.equal((await bo.refused('GET /api/me')).id, 'not_signed_in')
})

test('one who never chose a password is still invited when opened again', async () => {
  const anna = await as('Anna', 'administrator', await newTenant('Nämnd fem'))
  const body = { name: 'Ny', email: 'ny@provkoping.example', role: 'lead' }
  const { user } = await anna.ok('POST /api/users', { body })
  await anna.ok('PATCH /api/users/:user', change(user.id, { state: 'closed' }))
  const opened = await anna.ok('PATCH /api/users/:user', change(user.id, { state: 'active' }))
  assert.equal(opened.state, 'invited')
})

test('people belong to units of their own tenant; a unit’s name is there once', async () => {
  const anna = await as('Anna', 'administrator', await newTenant('Nämnd sex'))
  const other = await as('Cia', 'administrator', await newTenant('Nämnd sju'))
  const unit = await anna.ok('POST /api/units', { body: { name: 'Mottagning' } })
  assert.deepEqual(unit, { id: unit.id, name: 'Mottagning', open: true, people: 0 })
  await anna.ok('PATCH /api/users/:user', change(anna.user, { unit: unit.id }))
  assert.equal((await anna.ok('GET /api/units')).units[0]?.people, 1)
  const foreign = await other.refused('PATCH /api/users/:user', change(other.user, { unit: unit.id }))
  assert.equal(foreign.errors?.[0]?.at, 'unit')
  const invited = await other.refused('POST /api/users', {
    body: { name: 'Ny', email: 'ny2@provkoping.example', role: 'lead', unit: unit.id },
  })
  assert.equal(invited.id, 'not_valid')
  assert.equal((await anna.refused('POST /api/units', { body: { name: 'Mottagning' } })).id, 'already_taken')
  const closed = await anna.ok('PATCH /api/units/:unit', { params: { unit: unit.id }, body: { open: false } })
  assert.equal(closed.open, false)
  const missing = { params: { unit: randomUUID() }, body: { open: false } }
  assert.equal((await anna.refused('PATCH /api/units/:unit', missing)).id, 'not_found')
})

test('settings are changed one at a time; the log says which, not to what', async () => {
  const tenant = await newTenant('Nämnd åtta')
  const anna = await as('Anna', 'administrator', tenant)
  assert.equal((await anna.ok('GET /api/tenant')).freeText, false)
  await anna.ok('PATCH /api/tenant', { body: { freeText: true } })
  const changed = await anna.ok('PATCH /api/tenant', { body: { retentionMonths: 60, name: 'Nämnd 8' } })
  assert.deepEqual(changed, {
    name: 'Nämnd 8',
    code: '0001',
    kind: 'board',
    freeText: true,
    retentionMonths: 60,
    originalDays: null,
  })
  const log = await ask(url, `select purpose from audit_log where tenant_id = '${tenant}' order by number`)
  assert.deepEqual(log, ['freeText', 'name retentionMonths'])
})

test('what changes nothing is done without a word in the log', async () => {
  const tenant = await newTenant('Nämnd tolv')
  const anna = await as('Anna', 'administrator', tenant)
  const unit = await anna.ok('POST /api/units', { body: { name: 'Mottagning' } })
  const collection = await newCollection(await as('Lena', 'lead', tenant))
  const acts = () => ask(url, `select act from audit_log where tenant_id = '${tenant}' order by number`)
  const before = await acts()
  for (const body of [{}, { name: 'Anna', role: 'administrator', state: 'active', unit: null }])
    assert.equal((await anna.ok('PATCH /api/users/:user', change(anna.user, body))).name, 'Anna')
  for (const body of [{}, { freeText: false, name: 'Nämnd tolv' }])
    await anna.ok('PATCH /api/tenant', { body })
  await anna.ok('PATCH /api/units/:unit', { params: { unit: unit.id }, body: { name: 'Mottagning' } })
  const lena = await as('Lena två', 'lead', tenant)
  await lena.ok('PATCH /api/collections/:collection', { params: { collection }, body: { state: 'open' } })
  assert.deepEqual(await acts(), before)
  await anna.ok('PATCH /api/users/:user', change(anna.user, { name: 'Anna Ny', role: 'administrator' }))
  const [last] = await ask(
    url,
    `select purpose from audit_log where tenant_id = '${tenant}' order by number desc limit 1`,
  )
  assert.equal(last, `user ${anna.user} name`)
})

test('the list shows when somebody was last here', async () => {
  const anna = await as('Anna', 'administrator', await newTenant('Nämnd nio'))
  const [me] = (await anna.ok('GET /api/users')).users
  assert.ok(me?.lastSeen && Date.parse(me.lastSeen) > 0)
  assert.equal((await browser().refused('GET /api/users')).id, 'not_signed_in')
})

test('in a region nobody is given a role that works with records', async () => {
  const region = await newHouseOf(kit, { code: '0097', name: 'Trakten', kind: 'region' })
  const anna = await as('Anna', 'administrator', region)
  const amra = await as('Amra', 'analyst', region)
  const body = { name: 'Lena', email: 'lena@trakten.example', role: 'lead' }
  const invited = await anna.refused('POST /api/users', { body })
  assert.deepEqual([invited.id, invited.errors?.[0]?.at], ['not_valid', 'role'])
  assert.equal(
    (await anna.refused('PATCH /api/users/:user', change(amra.user, { role: 'caseworker' }))).id,
    'not_valid',
  )
  await anna.ok('POST /api/users', { body: { ...body, role: 'analyst' } })
})
