import assert from 'node:assert/strict'
import { test } from 'node:test'
import cookie from '@fastify/cookie'
import Fastify from 'fastify'
import { handlers } from '../resources/index.ts'
import { openBrowser } from '../testing/browser.ts'
import { openTestHouse } from '../testing/house.ts'
import { addRoutes } from './routes.ts'

const { as, house } = await openTestHouse()

test('a handler that forgets the audit entry its address promises is a fault, not an answer', async (t) => {
  const server = Fastify()
  t.after(() => server.close())
  await server.register(cookie)
  const forgetful = async () => ({ records: [], total: 0, pages: 0 })
  addRoutes(server, house, { ...handlers, 'GET /api/records': forgetful })
  const anna = await as('Anna', 'lead')
  const browser = openBrowser(server, anna.token())
  assert.equal((await browser.refused('GET /api/records')).id, 'fault')
  await browser.ok('GET /api/collections')
})
