import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask } from '../testing/ask.ts'
import { openTestHouse, password } from '../testing/house.ts'

const { as, browser, clock, server, url } = await openTestHouse()

const signIn = async (email: string) => {
  const device = browser()
  await device.ok('POST /api/session', { body: { email, password } })
  return device
}

test('a session ends an hour after its last use', async () => {
  const anna = await as('Anna', 'lead')
  clock.forward(59)
  await anna.ok('GET /api/me')
  clock.forward(59)
  await anna.ok('GET /api/me')
  clock.forward(61)
  assert.equal((await anna.refused('GET /api/me')).id, 'not_signed_in')
})

test('a session ends twelve hours after it began, however much it is used', async () => {
  const bo = await as('Bo', 'lead')
  for (let quarter = 0; quarter < 47; quarter++) {
    clock.forward(15)
    await bo.ok('GET /api/me')
  }
  clock.forward(15)
  assert.equal((await bo.refused('GET /api/me')).id, 'not_signed_in')
})

test('who I am tells when the session ends and after how long unused, so that a screen without network knows', async () => {
  const eva = await as('Eva', 'caseworker')
  const { endsAt, idleMinutes } = (await eva.ok('GET /api/me')).session
  assert.equal(Date.parse(endsAt) - clock.now().getTime(), 12 * 60 * 60_000)
  assert.equal(idleMinutes, 60)
})

test('signing in again in the same browser ends the session before', async () => {
  const cia = await as('Cia', 'lead')
  const device = await signIn(cia.email)
  const before = device.token()
  await device.ok('POST /api/session', { body: { email: cia.email, password } })
  assert.notEqual(device.token(), before)
  const stolen = await server.inject({ url: '/api/me', cookies: { lyhord: before ?? '' } })
  assert.equal(stolen.statusCode, 401)
  await device.ok('GET /api/me')
})

test('signing out ends the session and clears the cookie', async () => {
  const dan = await as('Dan', 'lead')
  const token = dan.token()
  await dan.ok('DELETE /api/session')
  assert.equal(dan.token(), undefined)
  const again = await server.inject({ url: '/api/me', cookies: { lyhord: token ?? '' } })
  assert.equal(again.statusCode, 401)
  await dan.ok('DELETE /api/session')
})

test('of those who ask at the same moment everybody is themselves, and one who has signed out is nobody', async () => {
  const [gun, hans, ida] = await Promise.all(['Gun', 'Hans', 'Ida'].map((name) => as(name, 'lead')))
  const tokens = [gun, hans, ida, gun].map((person) => person?.token() ?? '')
  await hans?.ok('DELETE /api/session')
  const answers = await Promise.all(
    tokens.map((lyhord) => server.inject({ url: '/api/me', cookies: { lyhord } })),
  )
  assert.deepEqual(
    answers.map((answer) => (answer.statusCode === 200 ? answer.json().user.name : answer.statusCode)),
    ['Gun', 401, 'Ida', 'Gun'],
  )
})

test('a new password ends all other sessions and keeps this one, with a new token', async () => {
  const eva = await as('Eva', 'lead')
  const [work, home] = [await signIn(eva.email), await signIn(eva.email)]
  const before = work.token()
  await work.ok('POST /api/account/password', { body: { current: password, next: 'en ny mening om moln' } })
  assert.notEqual(work.token(), before)
  await work.ok('GET /api/me')
  assert.equal((await home.refused('GET /api/me')).id, 'not_signed_in')
  const old = await browser().refused('POST /api/session', { body: { email: eva.email, password } })
  assert.equal(old.id, 'sign_in_refused')
})

test('a new password needs the old one, is another, and must not be easy to guess', async () => {
  const fia = await as('Fia Granström', 'lead')
  const change = (current: string, next: string) =>
    fia.refused('POST /api/account/password', { body: { current, next } })
  assert.equal((await change('inte det rätta', 'en ny mening om moln')).id, 'sign_in_refused')
  const weak = await change(password, 'Granström2026')
  assert.equal(weak.id, 'password_refused')
  assert.equal(weak.errors?.[0]?.at, 'next')
  assert.equal((await change(password, 'för kort')).id, 'not_valid')
  const same = await change(password, password)
  assert.deepEqual([same.id, same.errors?.[0]?.at], ['password_refused', 'next'])
})

test('the cookie is out of reach for scripts and other sites, and for plain text behind TLS', async () => {
  const gun = await as('Gun', 'lead')
  const body = { email: gun.email, password }
  const plain = await browser().ask('POST /api/session', { body })
  assert.match(
    String(plain.headers['set-cookie']),
    /^lyhord=[\w-]{43};.*Path=\/;.*HttpOnly; SameSite=Strict$/,
  )
  const tls = await browser().ask('POST /api/session', { body, headers: { 'x-forwarded-proto': 'https' } })
  assert.match(String(tls.headers['set-cookie']), /; Secure;/)
})

test('the database keeps hashes of tokens, never the tokens', async () => {
  const hal = await as('Hal', 'lead')
  const rows = await ask(
    url,
    `select encode(token_hash, 'escape') from sessions where user_id = '${hal.user}'`,
  )
  assert.equal(rows.length, 1)
  const token = hal.token() ?? ''
  assert.ok(!rows.some((row) => String(row).includes(token)))
  const raw = Buffer.from(token, 'base64url').toString('hex')
  const held = await ask(url, `select count(*)::int from sessions where token_hash = '\\x${raw}'`)
  assert.deepEqual(held, [0])
})

test('sessions that have ended are removed when somebody signs in', async () => {
  clock.forward(24 * 60)
  const ida = await as('Ida', 'lead')
  await signIn(ida.email)
  assert.deepEqual(await ask(url, `select count(*)::int from sessions where user_id <> '${ida.user}'`), [0])
})

test('a closed person and a changed role count at the next request', async () => {
  const [jan, kim] = [await as('Jan', 'lead'), await as('Kim', 'lead')]
  await ask(url, `update users set state = 'closed' where user_id = '${jan.user}'`)
  await ask(url, `update users set role = 'analyst' where user_id = '${kim.user}'`)
  assert.equal((await jan.refused('GET /api/me')).id, 'not_signed_in')
  assert.equal((await kim.refused('GET /api/records')).id, 'not_allowed')
})
