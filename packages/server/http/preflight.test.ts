import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestHouse } from '../testing/house.ts'

const { server } = await openTestHouse()
const from = { origin: 'https://example.org', 'access-control-request-method': 'POST' }

test('a page of another site that asks first may put its question to open data', async () => {
  const url = '/api/open/px/v2/tables/x/data'
  const reply = await server.inject({ method: 'OPTIONS', url, headers: from })
  assert.equal(reply.statusCode, 204)
  assert.equal(reply.headers['access-control-allow-origin'], '*')
  assert.equal(reply.headers['access-control-allow-methods'], 'GET, POST')
  assert.match(String(reply.headers['access-control-allow-headers']), /content-type/)
})

test('it may read why open data were refused', async () => {
  const url = '/api/open/px/v2/tables/x/data'
  const headers = { ...from, 'sec-fetch-site': 'cross-site' }
  const reply = await server.inject({ method: 'POST', url, headers, payload: { selection: [] } })
  assert.ok(reply.statusCode >= 400)
  assert.equal(reply.headers['access-control-allow-origin'], '*')
})

test('what is not open is open to no other site', async () => {
  for (const url of ['/api/records', '/api/results', '/api/session']) {
    const reply = await server.inject({ method: 'OPTIONS', url, headers: from })
    assert.equal(reply.statusCode, 405, url)
    assert.equal(reply.headers['access-control-allow-origin'], undefined)
  }
})
