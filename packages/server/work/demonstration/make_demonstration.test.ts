import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { makeServer } from '../../http/server.ts'
import { openLog } from '../../outside/log.ts'
import { ask } from '../../testing/ask.ts'
import { openBrowser } from '../../testing/browser.ts'
import { ownFolder } from '../../testing/data_folder.ts'
import { withTestDatabase } from '../../testing/database.ts'
import { migrated } from '../../testing/migrated.ts'
import { openHouse } from '../open_house.ts'
import { demonstration, plantedTruths } from '../synthetic/demonstration.ts'
import { demonstrationPassword } from './people.ts'

const launcher = fileURLToPath(new URL('../../cli/lyhord.mjs', import.meta.url))
const { url } = await withTestDatabase(migrated)
const tenants = async (): Promise<number> => Number((await ask(url, 'select count(*) from tenants'))[0])

test('a first start that is killed in the middle leaves whole municipalities, and the next start makes the rest', async (t) => {
  const { dataDir } = await ownFolder(t)
  const env = { ...process.env, DATABASE_URL: url, DATA_DIR: dataDir, PORT: '0' }
  const server = spawn(process.execPath, [launcher, 'serve'], { env, stdio: 'ignore' })
  const gone = once(server, 'exit')
  while ((await tenants()) < 2) await pause(5)
  server.kill('SIGKILL')
  await gone
  const made = await tenants()
  assert.ok(made < 16, 'it was in the middle')
  const sizes = await ask(url, 'select count(*)::int from records where second_of is null group by tenant_id')
  const expected = demonstration().map((m) => m.size)
  for (const size of sizes) assert.ok(expected.includes(Number(size)), String(size))

  const { house, close } = await openHouse({ url, dataDir, begin: 'empty', log: openLog('silent') })
  after(close)
  assert.equal(house.begunAs, 'demonstration', 'as it began')
  assert.equal(await tenants(), 16)
  const all = await ask(url, 'select count(*)::int from records where second_of is null group by tenant_id order by 1')
  assert.deepEqual(all, expected.toSorted((a, b) => a - b))
  await openHouse({ url, dataDir, begin: 'demonstration', log: openLog('silent') }).then((again) => again.close())
  assert.equal(await tenants(), 16, 'once')
})

/** Signs in as somebody of a municipality, by role. */
const enter = async (t: { after(f: () => unknown): void }, code: string, mailbox: string) => {
  const { house, close } = await openHouse({ url, dataDir: (await ownFolder({ after: (f: () => unknown) => t.after(f) } as never)).dataDir, begin: 'demonstration', log: openLog('silent') })
  const server = await makeServer(house)
  t.after(async () => {
    await server.close()
    await close()
  })
  const browser = openBrowser(server)
  const { signIns } = await browser.ok('GET /api/setup')
  void code
  const email = signIns.find((s) => s.email.startsWith(mailbox))?.email
  await browser.ok('POST /api/session', { body: { email, password: demonstrationPassword } })
  return browser
}
void enter
void plantedTruths
