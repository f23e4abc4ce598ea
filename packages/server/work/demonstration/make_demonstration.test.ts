import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { canTellApart, newcombe } from '@lyhord/core'
import { makeServer } from '../../http/server.ts'
import { openLog } from '../../outside/log.ts'
import { ask } from '../../testing/ask.ts'
import { type Browser, openBrowser } from '../../testing/browser.ts'
import { withTestDatabase } from '../../testing/database.ts'
import { migrated } from '../../testing/migrated.ts'
import { openHouse } from '../open_house.ts'
import { demonstration, plantedTruths } from '../synthetic/demonstration.ts'

const launcher = fileURLToPath(new URL('../../cli/lyhord.mjs', import.meta.url))
const { url } = await withTestDatabase(migrated)
const dataDir = await mkdtemp(join(tmpdir(), 'lyhord-demonstration-'))
after(() => rm(dataDir, { recursive: true, force: true }))

const tenants = async (): Promise<number> => Number((await ask(url, 'select count(*) from tenants'))[0])
const sizes = demonstration()
  .map((m) => m.size)
  .sort((a, b) => a - b)
const counted = () =>
  ask(
    url,
    `select count(*)::int from records where second_of is null and form_id = 'utredning' group by tenant_id order by 1`,
  )

/** A first start that is killed when a few municipalities are there. */
const startAndKill = async (): Promise<void> => {
  const env = { ...process.env, DATABASE_URL: url, DATA_DIR: dataDir, PORT: '0' }
  const server = spawn(process.execPath, [launcher, 'serve'], { env, stdio: 'ignore' })
  const gone = once(server, 'exit')
  while ((await tenants()) < 2) {
    assert.equal(server.exitCode, null, 'the server ended by itself')
    await pause(5)
  }
  server.kill('SIGKILL')
  await gone
}

await startAndKill()
const [madeFirst, sizesFirst] = [await tenants(), await counted()]
const options = { url, dataDir, log: openLog('silent') }
const { house, close } = await openHouse({ ...options, begin: 'empty' })
const server = await makeServer(house)
after(async () => {
  await server.close()
  await close()
})

const { signIns } = await openBrowser(server).ok('GET /api/setup')
const nameOf = (code: string): string => demonstration().find((m) => m.code === code)?.name ?? ''

/** Somebody of a municipality, signed in with what the sign-in page shows. */
const enter = async (code: string, role: string): Promise<Browser> => {
  const found = signIns.find((s) => s.tenant.startsWith(`${nameOf(code)},`) && s.role === role)
  const browser = openBrowser(server)
  await browser.ok('POST /api/session', { body: { email: found?.email, password: found?.password } })
  return browser
}

test('a first start that is killed in the middle leaves whole municipalities, and the next makes the rest', async () => {
  assert.ok(madeFirst >= 2 && madeFirst < 16, `it was in the middle: ${madeFirst}`)
  for (const size of sizesFirst) assert.ok(sizes.includes(Number(size)), String(size))
  assert.equal(house.begunAs, 'demonstration', 'as it began, whatever is asked for later')
  assert.equal(await tenants(), 16)
  assert.deepEqual(await counted(), sizes)
  const again = await openHouse({ ...options, begin: 'demonstration' })
  await again.close()
  assert.equal(await tenants(), 16, 'once')
})

test('every demonstration sign-in works, and everybody knows that all is invented', async () => {
  assert.equal(signIns.length, 15 * 4 + 1)
  const me = await (await enter('9915', 'caseworker')).ok('GET /api/me')
  assert.deepEqual([me.demonstration, me.user.role], [true, 'caseworker'])
})

test('in the largest municipality a forenoon is under way, so that every page shows life', async () => {
  const lead = await enter('9901', 'lead')
  const { needs, collections, changes, runningSession } = await lead.ok('GET /api/overview')
  assert.equal(changes.length, 3)
  const [open] = collections
  assert.ok(open && collections.length === 1 && open.expected && open.submitted < open.expected)
  assert.equal(open.drafts, 4)
  assert.deepEqual(needs.find((n) => n.what === 'open_flags')?.count, 2)
  const now = await lead.ok('GET /api/work-sessions/:session', {
    params: { session: runningSession?.id ?? '' },
  })
  assert.ok(now.submitted > 20 && now.people >= 2 && now.progress.length > 5, JSON.stringify(now.progress))
  assert.ok(now.doubles.done > 0 && now.doubles.chosen > now.doubles.done, JSON.stringify(now.doubles))
  assert.ok(now.agreement.some((a) => a.variable === 'behovsniva' && a.percent < 1))
  assert.ok(now.agreement.every((a) => a.n <= now.doubles.done))
  const worker = await (await enter('9901', 'caseworker')).ok('GET /api/overview')
  assert.ok((worker.needs.find((n) => n.what === 'my_drafts')?.count ?? 0) > 0)
})

test('in the largest municipality referrals lead to its own investigations', async () => {
  const lead = await enter('9901', 'lead')
  const { cells } = await lead.ok('GET /api/results', { query: { form: 'aktualisering' } })
  const of = (id: string) => cells[0]?.results.find((r) => r.indicator === id)
  const [led, granted] = [of('akt_ledde_till_utredning'), of('akt_ledde_till_insats')]
  assert.ok(led?.numerator && led.numerator > led.n * 0.2 && led.numerator < led.n * 0.8, JSON.stringify(led))
  assert.ok(granted?.numerator && granted.numerator < granted.n, JSON.stringify(granted))
})

test('the results of the municipalities show what was planted in them', async () => {
  const figure = async (code: string, indicator: string) => {
    const { cells, differences } = await (await enter(code, 'lead')).ok('GET /api/results')
    const result = cells[0]?.results.find((r) => r.indicator === indicator)
    return { ...result, difference: differences.find((d) => d.indicator === indicator) }
  }
  for (const { municipality, indicator, shows } of plantedTruths) {
    const own = await figure(municipality, indicator)
    if (shows === 'girls_above_boys') assert.ok(own.difference?.told && own.difference.low > 0, indicator)
    else if (shows === 'above_region') {
      const others = await Promise.all(
        demonstration().flatMap((m) => (m.code === municipality ? [] : [figure(m.code, indicator)])),
      )
      const sum = (of: 'n' | 'numerator') => others.reduce((total, o) => total + (o[of] ?? 0), 0)
      const ours = { numerator: own.numerator ?? 0, n: own.n ?? 0 }
      const difference = newcombe(ours, { numerator: sum('numerator'), n: sum('n') })
      assert.ok(difference && difference.low > 0 && canTellApart(difference), indicator)
    } else assert.ok((own.n ?? 99) <= shows.atMost, indicator)
  }
})
