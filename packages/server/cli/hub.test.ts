import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { openPools } from '../outside/database/open_pools.ts'
import { inTenant } from '../outside/database/tenant_db.ts'
import { insertTenant } from '../queries/tenants.ts'
import { lyhord } from '../testing/command.ts'
import { withTestDatabase } from '../testing/database.ts'
import { migrated } from '../testing/migrated.ts'

const { url } = await withTestDatabase(migrated)
const env = { DATABASE_URL: url }
const region = randomUUID()
const pools = openPools(url, 1)
await inTenant(pools.app, { tenant: region, user: null }, (db) =>
  insertTenant(db, { code: '9900', name: 'Nationen', kind: 'region' }),
)
await pools.close()

test('status tells the regions that others can send to, and that there are no links', async () => {
  const { code, out } = await lyhord(env, 'hub', 'status')
  assert.equal(code, 0)
  assert.match(out, new RegExp(`Nationen {2}${region}`))
  assert.match(out, /Det finns inga länkar/)
  const asJson = await lyhord(env, 'hub', 'status', '--json')
  assert.deepEqual(JSON.parse(asJson.out), { regions: [{ id: region, name: 'Nationen' }], links: [] })
})

test('a server that cannot send says what it needs, and nothing is changed', async () => {
  const far = ['--region', randomUUID(), '--name', 'Landet', '--json']
  const { code, out } = await lyhord(env, 'hub', 'publish', ...far)
  assert.equal(code, 2)
  assert.match(JSON.parse(out).problem.title, /wal_level = logical/)
  assert.deepEqual(JSON.parse((await lyhord(env, 'hub', 'status', '--json')).out).regions.length, 1)
})

test('an address that could not be kept is not made, and one that is not made leaves no file', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'lyhord-hub-out-'))
  t.after(() => rm(folder, { recursive: true }))
  const kept = join(folder, 'kept.txt')
  await writeFile(kept, 'another address')
  const far = ['hub', 'publish', '--region', randomUUID(), '--name', 'Landet', '--out']
  assert.match((await lyhord(env, ...far, kept)).err, /redan en fil med det namnet/)
  assert.equal(await readFile(kept, 'utf8'), 'another address')
  const none = join(folder, 'none.txt')
  assert.match((await lyhord(env, ...far, none)).err, /wal_level/)
  await assert.rejects(readFile(none))
})

test('a region here is not published to itself, and no setting is asked for', async () => {
  const { err } = await lyhord(env, 'hub', 'publish', '--region', region, '--name', 'Nationen')
  assert.match(err, /finns redan här/)
})

test('what is misunderstood tells how that act is written, not all of them', async () => {
  const { err } = await lyhord(env, 'hub', 'join', '--from', '/finns/inte')
  assert.match(err, /Skriv så här: lyhord hub join --from/)
  assert.doesNotMatch(err, /hub leave/)
})

test('what cannot be joined is refused, and why is said', async () => {
  const member = ['--name', 'Lindarås', '--code', '9901', '--json']
  for (const [id, from] of [
    ['argument', '/finns/inte'],
    ['hub-open_way', 'postgresql://lyhord_out_x:y@db.example:5432/lyhord_hub'],
    ['hub-unreachable', 'postgresql://lyhord_out_x:y@127.0.0.1:1/lyhord_hub'],
  ] as const) {
    const { code, out } = await lyhord(env, 'hub', 'join', '--from', from, ...member)
    assert.equal(code, 2)
    assert.equal(JSON.parse(out).problem.id, id)
    assert.doesNotMatch(out, /:y@/)
  }
})

test('a link that is not there can be neither copied anew nor left, and an act that is none is told which there are', async () => {
  for (const act of ['resync', 'leave']) {
    const { code, err } = await lyhord(env, 'hub', act, '--name', 'Ingen', '--lang', 'en')
    assert.equal(code, 2)
    assert.match(err, /none is called that/)
  }
  const { code, err } = await lyhord(env, 'hub', 'fly', '--lang', 'en')
  assert.equal(code, 2)
  assert.match(err, /Choose status, publish, join, exchange, resync or leave/)
  assert.equal((await lyhord(env, 'hub', 'exchange')).code, 0)
})
