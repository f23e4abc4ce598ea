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

/** The least of several runs: what the work costs when nothing else is in the way. */
const leastTime = async (work: () => Promise<unknown>): Promise<number> => {
  const times: number[] = []
  for (let run = 0; run < 7; run++) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return Math.min(...times)
}

test('somebody unknown costs as much work as a wrong password', async () => {
  const kept = await hashPassword('fyra blå stolar')
  const wrong = await leastTime(() => verifyPassword(kept, 'fel'))
  const unknown = await leastTime(() => verifyPassword(null, 'fel'))
  assert.ok(unknown > wrong / 3, `${unknown} ms for nobody, ${wrong} ms for somebody`)
})
