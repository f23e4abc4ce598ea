import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Address } from '@lyhord/contract'
import { api } from '@lyhord/contract'
import { openTestHouse } from '../testing/house.ts'

const { as } = await openTestHouse()
const anna = await as('Anna', 'lead')
const create = { title: 'Ny', form: 'utredning', from: '2025-01-01', to: '2025-12-31' }
const send = (headers: Record<string, string>) => anna.ask('POST /api/collections', { body: create, headers })

for (const [who, headers, status] of [
  ['our own page', { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:80' }, 200],
  ['a program without a browser', {}, 200],
  ['an old browser on our page', { origin: 'http://lyhord.example', host: 'lyhord.example' }, 200],
  ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
  ['a neighbouring site', { 'sec-fetch-site': 'same-site', origin: 'http://other.example' }, 403],
  ['another site in an old browser', { origin: 'http://evil.example', host: 'lyhord.example' }, 403],
  ['another port of the same machine', { origin: 'http://localhost:9', host: 'localhost:3000' }, 403],
  ['a page without an origin', { origin: 'null', host: 'lyhord.example' }, 403],
] as const) {
  test(`a change asked for by ${who} answers ${status}`, async () => {
    const reply = await send(headers)
    assert.equal(reply.status, status, reply.text)
    if (status === 403) assert.match(reply.text, /"id":"wrong_origin"/)
  })
}

const addresses = Object.keys(api).filter((text): text is Address => text in api)

test('what is open to programs everywhere changes nothing and asks nothing of who is signed in', () => {
  const open = addresses.filter((a) => 'open' in api[a])
  assert.ok(open.length > 10)
  for (const address of open) {
    assert.ok(address.includes(' /api/open'), address)
    assert.equal(api[address].access, 'public', address)
    assert.ok(!('audit' in api[address]), address)
  }
})

test('no address that changes something answers another site', async () => {
  const changing = addresses.filter((a) => !a.startsWith('GET') && !('open' in api[a]))
  assert.ok(changing.length > 20)
  for (const address of changing) {
    const problem = await anna.refused(address, { body: {}, headers: { 'sec-fetch-site': 'cross-site' } })
    assert.equal(problem.id, 'wrong_origin', address)
  }
})

test('reading is open to other sites only as far as their browser lets them see: nothing is shared', async () => {
  const reply = await anna.ask('GET /api/me', { headers: { origin: 'http://evil.example' } })
  assert.equal(reply.headers['access-control-allow-origin'], undefined)
})
