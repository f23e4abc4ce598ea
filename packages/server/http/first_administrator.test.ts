import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask } from '../testing/ask.ts'
import { openTestHouse } from '../testing/house.ts'

const { browser, house, url } = await openTestHouse()

const asked = (more: object = {}) => ({
  body: {
    code: house.setupCode.current() ?? 'spent',
    municipality: '1496',
    board: 'Socialnämnden',
    name: 'Första Administratören',
    email: 'forst@skovde.example',
    password: 'en egen mening om regn',
    ...more,
  },
})
const begin = 'POST /api/setup/first-administrator'
const users = (): Promise<unknown[]> => ask(url, 'select count(*)::int from users')

test('an empty house says that it waits for its first administrator', async () => {
  const setup = await browser().ok('GET /api/setup')
  assert.deepEqual(setup, { state: 'first_administrator', demonstration: false, signIns: [] })
})

test('a wrong code, a municipality that is none and a weak password are refused, and make nothing', async () => {
  const wrong = await browser().refused(begin, asked({ code: 'FEL-KOD' }))
  assert.equal(wrong.id, 'setup_code_refused')
  assert.equal((await browser().refused(begin, asked({ code: '' }))).id, 'setup_code_refused')
  const nowhere = await browser().refused(begin, asked({ municipality: '9999' }))
  assert.deepEqual([nowhere.id, nowhere.errors?.[0]?.at], ['not_valid', 'municipality'])
  const weak = await browser().refused(begin, asked({ password: 'Sommar202625!' }))
  assert.equal(weak.id, 'password_refused')
  assert.deepEqual(await users(), [0])
})

test('the code may be written in small letters and with spaces', async () => {
  const code = ` ${(house.setupCode.current() ?? '').toLowerCase().replaceAll('-', ' ')} `
  const nowhere = await browser().refused(begin, asked({ code, municipality: '9999' }))
  assert.equal(nowhere.id, 'not_valid', 'the code is right, so that the municipality is what is asked about')
})

test('the code makes one administrator, once, who is signed in; even when two come at the same moment', async () => {
  const devices = [browser(), browser()]
  const replies = await Promise.all(
    devices.map((device, i) => device.ask(begin, asked({ email: `nr${i}@skovde.example` }))),
  )
  assert.deepEqual(replies.map((reply) => reply.status).sort(), [200, 409])
  assert.deepEqual(await users(), [1])
  const first = devices[replies.findIndex((reply) => reply.status === 200)]
  const me = await first?.ok('GET /api/me')
  assert.deepEqual(
    [me?.user.role, me?.tenant.name, me?.tenant.code],
    ['administrator', 'Socialnämnden', '1496'],
  )
  const log = await first?.ok('GET /api/audit')
  assert.deepEqual(
    log?.entries.map((entry) => entry.act),
    ['signed_in', 'tenant_made'],
  )
})

test('afterwards the house is ready and the code is spent', async () => {
  assert.equal(house.setupCode.current(), null)
  assert.equal((await browser().ok('GET /api/setup')).state, 'ready')
  const late = await browser().refused(begin, asked({ email: 'sen@skovde.example' }))
  assert.equal(late.id, 'not_in_this_state')
})

test('an empty house may be that of a region, or the nation', async () => {
  const region = await openTestHouse()
  const code = region.house.setupCode.current() ?? ''
  const body = { ...asked().body, code, municipality: '0000', board: 'Skaraborg' }
  const first = region.browser()
  await first.ok(begin, { body })
  assert.deepEqual((await first.ok('GET /api/me')).tenant.kind, 'region')
})
