import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { after, test } from 'node:test'
import { openPools } from '../outside/database/open_pools.ts'
import { databaseAnswers } from '../queries/health.ts'
import { openBrowser } from '../testing/browser.ts'
import { openTestHouse } from '../testing/house.ts'
import { makeServer } from './server.ts'

const { as, browser, house } = await openTestHouse()

/** A port where a database could be: one that hangs up at once, or one that never says a word. */
const fakeDatabase = async (silent: boolean): Promise<string> => {
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    if (!silent) socket.destroy()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  after(() => void server.close())
  const address = server.address()
  return `postgres://x:x@127.0.0.1:${typeof address === 'object' ? address?.port : 0}/x`
}

test('a house that is well says so, with its version', async () => {
  const health = await browser().ok('GET /api/health')
  assert.deepEqual([health.status, health.database, health.version], ['ok', 'ok', house.version])
})

test('without its database the house says so at every address, as a problem', async () => {
  const pools = openPools(await fakeDatabase(false), 2)
  const server = await makeServer({ ...house, pools })
  after(() => Promise.all([server.close(), pools.close()]))
  const anna = await as('Anna', 'lead')
  const alone = openBrowser(server, anna.token())
  for (const address of ['GET /api/health', 'GET /api/me', 'GET /api/records'] as const) {
    const problem = await alone.refused(address)
    assert.deepEqual([problem.id, problem.status], ['database_away', 503], address)
  }
  const figures = await server.inject({ url: '/metrics' })
  assert.match(figures.body, /lyhord_database_up 0\n/)
})

test('a database that does not answer in time counts as away', async () => {
  const pools = openPools(await fakeDatabase(true), 2)
  const start = performance.now()
  assert.equal(await databaseAnswers(pools.gate, 100), false)
  assert.ok(performance.now() - start < 2_000)
})
