import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TOTP } from 'otpauth'
import { ask } from '../testing/ask.ts'
import { openTestHouse, type Person, password } from '../testing/house.ts'

const { as, browser, clock, url } = await openTestHouse()

/** What the person's app shows now, or so many half-minutes from now. */
const codeFrom = (address: string, steps = 0): string => {
  const [, query] = address.split('?')
  const secret = new URLSearchParams(query).get('secret') ?? ''
  return new TOTP({ secret }).generate({ timestamp: clock.now().getTime() + steps * 30_000 })
}

/** Turns one-time codes on, and waits until the code used for it has passed. */
const withCodes = async (name: string): Promise<{ person: Person; address: string }> => {
  const person = await as(name, 'lead')
  const { address } = await person.ok('POST /api/account/second-step', { body: { password } })
  await person.ok('POST /api/account/second-step/confirmation', { body: { code: codeFrom(address) } })
  clock.forward(2)
  return { person, address }
}

const halfway = async (email: string) => {
  const device = browser()
  assert.deepEqual(await device.ok('POST /api/session', { body: { email, password } }), {
    state: 'second_step',
  })
  return device
}

/** A code of none of the steps that hold now. */
const wrongCode = (address: string): string => {
  const holding = [-1, 0, 1].map((steps) => codeFrom(address, steps))
  return ['000000', '111111', '222222', '333333'].find((code) => !holding.includes(code)) ?? ''
}

test('with codes on, a password opens nothing; with a code all is open, with a new token', async () => {
  const { person, address } = await withCodes('Anna')
  assert.equal((await person.ok('GET /api/me')).user.secondStep, true)
  const device = await halfway(person.email)
  assert.equal((await device.refused('GET /api/me')).id, 'not_signed_in')
  const before = device.token()
  const code = codeFrom(address)
  assert.deepEqual(await device.ok('POST /api/session/second-step', { body: { code } }), {
    state: 'signed_in',
  })
  assert.notEqual(device.token(), before)
  await device.ok('GET /api/me')
  const acts = await ask(url, `select act from audit_log where user_id = '${person.user}' order by number`)
  assert.deepEqual(acts, ['second_step_on', 'signed_in'])
})

test('a code is good once, even for two who come at the same moment', async () => {
  const { person, address } = await withCodes('Bo')
  const devices = await Promise.all([halfway(person.email), halfway(person.email), halfway(person.email)])
  const body = { code: codeFrom(address) }
  const replies = await Promise.all(devices.map((d) => d.ask('POST /api/session/second-step', { body })))
  assert.deepEqual(replies.map((reply) => reply.status).sort(), [200, 401, 401])
})

test('a code from the step before a used one is spent too', async () => {
  const { person, address } = await withCodes('Cia')
  const [now, before] = [codeFrom(address), codeFrom(address, -1)]
  await (await halfway(person.email)).ok('POST /api/session/second-step', { body: { code: now } })
  const late = await halfway(person.email)
  assert.equal(
    (await late.refused('POST /api/session/second-step', { body: { code: before } })).id,
    'second_step_refused',
  )
})

test('ten wrong codes close the door, also for the right one', async () => {
  const { person, address } = await withCodes('Dan')
  const device = await halfway(person.email)
  const wrong = { body: { code: wrongCode(address) } }
  for (let n = 0; n < 10; n++)
    assert.equal((await device.refused('POST /api/session/second-step', wrong)).id, 'second_step_refused')
  const right = { body: { code: codeFrom(address) } }
  assert.equal((await device.refused('POST /api/session/second-step', right)).id, 'too_many_attempts')
  clock.forward(16)
  const later = await halfway(person.email)
  await later.ok('POST /api/session/second-step', { body: { code: codeFrom(address) } })
})

test('one who does not find the code in ten minutes begins again', async () => {
  const { person, address } = await withCodes('Eva')
  const device = await halfway(person.email)
  clock.forward(10)
  const late = await device.refused('POST /api/session/second-step', { body: { code: codeFrom(address) } })
  assert.equal(late.id, 'not_signed_in')
  const nobody = await browser().refused('POST /api/session/second-step', { body: { code: '123456' } })
  assert.equal(nobody.id, 'not_signed_in')
})

test('nothing is on until a code has been confirmed', async () => {
  const fia = await as('Fia', 'lead')
  const confirm = (code: string) =>
    fia.refused('POST /api/account/second-step/confirmation', { body: { code } })
  assert.equal((await confirm('123456')).id, 'not_in_this_state')
  const { address } = await fia.ok('POST /api/account/second-step', { body: { password } })
  assert.equal((await confirm(wrongCode(address))).id, 'second_step_refused')
  assert.deepEqual(await browser().ok('POST /api/session', { body: { email: fia.email, password } }), {
    state: 'signed_in',
  })
})

test('turning codes on and off needs the password; on twice is refused, so that none is lost unseen', async () => {
  const { person } = await withCodes('Gun')
  const wrong = { body: { password: 'inte det rätta' } }
  assert.equal((await person.refused('POST /api/account/second-step', wrong)).id, 'sign_in_refused')
  assert.equal((await person.refused('POST /api/account/second-step/removal', wrong)).id, 'sign_in_refused')
  const again = await person.refused('POST /api/account/second-step', { body: { password } })
  assert.equal(again.id, 'not_in_this_state')
  await person.ok('POST /api/account/second-step/removal', { body: { password } })
  assert.equal((await person.ok('GET /api/me')).user.secondStep, false)
  const acts = await ask(url, `select act from audit_log where user_id = '${person.user}' order by number`)
  assert.deepEqual(acts, ['second_step_on', 'sign_in_refused', 'sign_in_refused', 'second_step_off'])
})

test('a copy of the database alone gives no codes', async () => {
  const { person, address } = await withCodes('Hal')
  const secret = new URL(address).searchParams.get('secret') ?? ''
  const [kept] = await ask(url, `select totp_secret from users where user_id = '${person.user}'`)
  assert.match(String(kept), /^v1\./)
  assert.ok(secret.length === 32 && !String(kept).includes(secret))
})
