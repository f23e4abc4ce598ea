import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hashPassword, verifyPassword } from './passwords.ts'

test('a password is kept as argon2id with OWASP’s cost and a salt of its own', async () => {
  const [one, other] = await Promise.all([hashPassword('fyra blå stolar'), hashPassword('fyra blå stolar')])
  assert.match(one, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  assert.notEqual(one, other)
})

test('the right password is known, typed with composed or combined letters; others are not', async () => {
  const kept = await hashPassword('fyra blå stolar')
  assert.equal(await verifyPassword(kept, 'fyra blå stolar'.normalize('NFD')), true)
  assert.equal(await verifyPassword(kept, 'fyra bla stolar'), false)
})

test('nobody has no password, not even an empty one', async () => {
  assert.equal(await verifyPassword(null, ''), false)
})

/** The least processor time of several runs (µs): a busy machine does not change it as it does the clock. */
const leastWork = async (work: () => Promise<unknown>): Promise<number> => {
  const used: number[] = []
  for (let run = 0; run < 7; run++) {
    const start = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(start)
    used.push(user + system)
  }
  return Math.min(...used)
}

test('somebody unknown costs as much work as a wrong password', async () => {
  const kept = await hashPassword('fyra blå stolar')
  const wrong = await leastWork(() => verifyPassword(kept, 'fel'))
  const unknown = await leastWork(() => verifyPassword(null, 'fel'))
  assert.ok(unknown > wrong / 3, `${unknown} µs for nobody, ${wrong} µs for somebody`)
})
