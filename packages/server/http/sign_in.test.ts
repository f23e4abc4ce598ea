import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { ask } from '../testing/ask.ts'
import { openTestHouse, password } from '../testing/house.ts'
import { guessesPerAddress, guessesPerPerson } from '../work/throttle.ts'

const { as, browser, clock, url } = await openTestHouse()

const acts = (user: string): Promise<unknown[]> =>
  ask(url, `select act from audit_log where user_id = '${user}' order by number`)

test('the right password opens a session that shows who I am', async () => {
  const anna = await as('Anna', 'caseworker')
  const phone = browser()
  const body = { email: ` ${anna.email.toUpperCase()}\t`, password }
  assert.deepEqual(await phone.ok('POST /api/session', { body }), { state: 'signed_in' })
  const me = await phone.ok('GET /api/me')
  assert.equal(me.user.id, anna.user)
  assert.equal(me.tenant.name, 'Socialnämnden i Provköping')
  assert.deepEqual(await acts(anna.user), ['signed_in'])
})

test('a wrong password, an unknown address, a closed and an invited account are refused alike', async () => {
  const [bo, cia] = [await as('Bo', 'caseworker'), await as('Cia', 'caseworker')]
  await ask(url, `update users set state = 'closed' where user_id = '${bo.user}'`)
  await ask(url, `update users set state = 'invited', password_hash = null where user_id = '${cia.user}'`)
  const dan = await as('Dan', 'caseworker')
  const tried = [
    { email: dan.email, password: 'fel lösenord här' },
    { email: 'ingen@provkoping.example', password },
    { email: bo.email, password },
    { email: cia.email, password },
  ]
  const replies = await Promise.all(tried.map((body) => browser().ask('POST /api/session', { body })))
  for (const reply of replies) {
    assert.equal(reply.status, 401)
    assert.equal(reply.text, replies[0]?.text)
    assert.equal(reply.headers['set-cookie'], undefined)
  }
  assert.match(replies[0]?.text ?? '', /"id":"sign_in_refused"/)
  assert.deepEqual(await acts(dan.user), ['sign_in_refused'])
})

test('no refusal comes before a tenth of a second, known address or not', async () => {
  const eva = await as('Eva', 'caseworker')
  for (const email of [eva.email, 'okand@provkoping.example']) {
    const start = performance.now()
    await browser().refused('POST /api/session', { body: { email, password: 'fel lösenord här' } })
    assert.ok(performance.now() - start >= 95)
  }
})

test('ten wrong passwords close the door for a quarter of an hour, also for the right one', async () => {
  const [eve, fia] = [await as('Eve', 'caseworker'), await as('Fia', 'caseworker')]
  const wrong = { body: { email: eve.email, password: 'fel lösenord här' } }
  const right = { body: { email: eve.email, password } }
  const refused = await Promise.all(
    Array.from({ length: guessesPerPerson }, () => browser().refused('POST /api/session', wrong)),
  )
  assert.ok(refused.every((problem) => problem.id === 'sign_in_refused'))
  const closed = await browser().refused('POST /api/session', right)
  assert.equal(closed.id, 'too_many_attempts')
  assert.match(closed.words.remedy.sv, /en kvart/)
  assert.match(closed.words.remedy.en, /a quarter of an hour/)
  await browser().ok('POST /api/session', { body: { email: fia.email, password } })
  clock.forward(14)
  assert.equal((await browser().refused('POST /api/session', right)).id, 'too_many_attempts')
  clock.forward(1)
  await browser().ok('POST /api/session', right)
})

test('a right password forgets the wrong ones before it', async () => {
  const gun = await as('Gun', 'caseworker')
  for (let round = 0; round < 3; round++) {
    const wrong = { body: { email: gun.email, password: 'fel lösenord här' } }
    await Promise.all(Array.from({ length: 5 }, () => browser().refused('POST /api/session', wrong)))
    await browser().ok('POST /api/session', { body: { email: gun.email, password } })
  }
})

test('fifty wrong guesses from one address close it, whomever they are about; other addresses stay open', async () => {
  const attacker = '203.0.113.7'
  const guessAt = (name: string) =>
    browser(attacker).refused('POST /api/session', {
      body: { email: `${name}@provkoping.example`, password: 'fel lösenord här' },
    })
  const first = await Promise.all(Array.from({ length: guessesPerAddress }, (_, i) => guessAt(`n${i}`)))
  assert.ok(first.every((problem) => problem.id === 'sign_in_refused'))
  assert.equal((await guessAt('another')).id, 'too_many_attempts')
  const ida = await as('Ida', 'caseworker')
  await browser('203.0.113.8').ok('POST /api/session', { body: { email: ida.email, password } })
})

test('guesses are kept as keyed hashes, and only as long as they count', async () => {
  await browser().refused('POST /api/session', { body: { email: 'n1@provkoping.example', password: 'fel' } })
  const kept = await ask(url, `select encode(key_hash, 'hex') from attempts`)
  const plain = ['n1@provkoping.example', 'email n1@provkoping.example', '127.0.0.1', 'address 127.0.0.1']
  const unkeyed = plain.map((text) => createHash('sha256').update(text).digest('hex'))
  assert.ok(kept.length > 1 && kept.every((key) => String(key).length === 64))
  assert.ok(!kept.some((key) => unkeyed.includes(String(key))))
  clock.forward(60)
  const jan = await as('Jan', 'caseworker')
  await browser().ok('POST /api/session', { body: { email: jan.email, password } })
  assert.deepEqual(await ask(url, 'select count(*)::int from attempts'), [0])
})

test('the log of the tenant holds no address and no password', async () => {
  const rows = await ask(url, 'select row_to_json(a)::text from audit_log a')
  assert.ok(rows.length > 0)
  for (const row of rows) assert.doesNotMatch(String(row), /@|lösenord|stolar/)
})
