import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask } from '../testing/ask.ts'
import { openTestHouse, password } from '../testing/house.ts'

const { as, browser, clock, url, newTenant } = await openTestHouse()
const admin = await as('Administratör', 'administrator')

const tokenIn = (link: string): string => new URL(link).hash.slice(1)
const invite = (email: string) =>
  admin.ok('POST /api/users', { body: { name: 'Ny Kollega', email, role: 'caseworker' } })
const accept = (token: string, chosen = 'en egen mening om regn') => ({ body: { token, password: chosen } })

test('an invited person looks, chooses a password, and signs in', async () => {
  const { user, link, validTo } = await invite('Ny.Ett@provkoping.example')
  assert.equal(user.state, 'invited')
  assert.equal(user.email, 'ny.ett@provkoping.example')
  assert.match(link, /^http:\/\/localhost(:\d+)?\/inbjudan#[\w-]{43}$/)
  assert.equal(Date.parse(validTo) - clock.now().getTime(), 7 * 86_400_000)
  const seen = await browser().ok('POST /api/invitations/look', { body: { token: tokenIn(link) } })
  assert.deepEqual(seen, {
    name: 'Ny Kollega',
    email: 'ny.ett@provkoping.example',
    tenant: 'Socialnämnden i Provköping',
    role: 'caseworker',
  })
  await browser().ok('POST /api/invitations/acceptance', accept(tokenIn(link)))
  const device = browser()
  await device.ok('POST /api/session', {
    body: { email: 'ny.ett@provkoping.example', password: 'en egen mening om regn' },
  })
  assert.equal((await device.ok('GET /api/me')).user.id, user.id)
  const acts = await ask(url, `select act from audit_log where user_id = '${user.id}' order by number`)
  assert.deepEqual(acts, ['invitation_accepted', 'signed_in'])
})

test('an invitation is taken once, even by two at the same moment', async () => {
  const token = tokenIn((await invite('ny.tva@provkoping.example')).link)
  const both = await Promise.all(
    ['en egen mening om regn', 'en annan mening om snö'].map((chosen) =>
      browser().ask('POST /api/invitations/acceptance', accept(token, chosen)),
    ),
  )
  assert.deepEqual(both.map((reply) => reply.status).sort(), [200, 410])
  assert.equal(
    (await browser().refused('POST /api/invitations/look', { body: { token } })).id,
    'invitation_not_valid',
  )
})

test('an invitation ends after seven days', async () => {
  const token = tokenIn((await invite('ny.tre@provkoping.example')).link)
  clock.forward(7 * 24 * 60)
  assert.equal((await browser().refused('POST /api/invitations/acceptance', accept(token))).status, 410)
  await admin.ok('POST /api/session', { body: { email: admin.email, password } })
})

test('a new invitation ends the one before', async () => {
  const { user, link } = await invite('ny.fyra@provkoping.example')
  const again = await admin.ok('POST /api/users/:user/invitation', { params: { user: user.id } })
  assert.equal(
    (await browser().refused('POST /api/invitations/acceptance', accept(tokenIn(link)))).status,
    410,
  )
  await browser().ok('POST /api/invitations/acceptance', accept(tokenIn(again.link)))
})

test('a forgotten password: sessions end, the old password and the second step go when the link is used', async () => {
  const bo = await as('Bo', 'lead')
  await bo.ok('POST /api/account/second-step', { body: { password } })
  await ask(url, `update users set totp_confirmed_at = now() where user_id = '${bo.user}'`)
  const { link } = await admin.ok('POST /api/users/:user/invitation', { params: { user: bo.user } })
  assert.equal((await bo.refused('GET /api/me')).id, 'not_signed_in')
  await browser().ok('POST /api/invitations/acceptance', accept(tokenIn(link)))
  const signIn = (word: string) =>
    browser().ask('POST /api/session', { body: { email: bo.email, password: word } })
  assert.equal((await signIn(password)).status, 401)
  assert.equal((await signIn('en egen mening om regn')).text, '{"state":"signed_in"}')
  const acts = await ask(url, `select act from audit_log where user_id = '${bo.user}' order by number`)
  assert.deepEqual(acts.slice(0, 2), ['second_step_off', 'invitation_accepted'])
})

test('a weak password does not use the invitation up', async () => {
  const token = tokenIn((await invite('ny.fem@provkoping.example')).link)
  const weak = await browser().refused('POST /api/invitations/acceptance', accept(token, 'Sommar202625!'))
  assert.equal(weak.id, 'password_refused')
  await browser().ok('POST /api/invitations/acceptance', accept(token))
})

test('a closed person is not invited, and their invitation is void', async () => {
  const { user, link } = await invite('ny.sex@provkoping.example')
  await admin.ok('PATCH /api/users/:user', { params: { user: user.id }, body: { state: 'closed' } })
  assert.equal(
    (await browser().refused('POST /api/invitations/acceptance', accept(tokenIn(link)))).status,
    410,
  )
  const again = await admin.refused('POST /api/users/:user/invitation', { params: { user: user.id } })
  assert.equal(again.id, 'not_in_this_state')
})

test('an address is somebody’s once; neither link nor secret is in the database or the log', async () => {
  const { link } = await invite('ny.sju@provkoping.example')
  const twice = await admin.refused('POST /api/users', {
    body: { name: 'Annan', email: 'NY.SJU@provkoping.example', role: 'lead' },
  })
  assert.equal(twice.id, 'already_taken')
  const hash = Buffer.from(tokenIn(link)).toString('hex')
  assert.deepEqual(
    await ask(url, `select count(*)::int from invitations where token_hash = '\\x${hash}'`),
    [0],
  )
  const log = await ask(url, `select purpose from audit_log where act = 'user_invited'`)
  assert.ok(log.length > 0 && log.every((purpose) => /^user [0-9a-f-]{36}$/.test(String(purpose))))
})

test('nobody invites into another tenant', async () => {
  const other = await newTenant('Socialnämnden i Grannköping')
  const [stranger, boss] = [await as('Cia', 'lead', other), await as('Dan', 'administrator', other)]
  const tried = await admin.refused('POST /api/users/:user/invitation', { params: { user: stranger.user } })
  assert.equal(tried.id, 'not_found')
  const listed = await boss.ok('GET /api/users')
  assert.deepEqual(
    listed.users.map((u) => u.name),
    ['Cia', 'Dan'],
  )
})

test('nobody invites themselves: it would end their own second step without a password', async () => {
  const refused = await admin.refused('POST /api/users/:user/invitation', { params: { user: admin.user } })
  assert.equal(refused.id, 'not_oneself')
})
