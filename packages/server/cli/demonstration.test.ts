import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openLog } from '../outside/log.ts'
import { listTenantIds } from '../queries/installation.ts'
import { ask } from '../testing/ask.ts'
import { lyhord } from '../testing/command.ts'
import { withTestDatabase } from '../testing/database.ts'
import { migrated } from '../testing/migrated.ts'
import { demonstrateComparison } from '../work/comparison/demonstrate.ts'
import { openHouse } from '../work/open_house.ts'

const { url } = await withTestDatabase(migrated)
const dataDir = await mkdtemp(join(tmpdir(), 'lyhord-demonstration-'))
after(() => rm(dataDir, { recursive: true, force: true }))
const env = { DATABASE_URL: url, DATA_DIR: dataDir }
const run = () => lyhord(env, 'demonstration', '--json')

test('the demonstration region gets two published releases of all fifteen boards, once, also when it was cut off', async () => {
  const empty = await run()
  assert.equal(empty.code, 2, empty.err)
  const opened = await openHouse({ url, dataDir, begin: 'demonstration', log: openLog('silent') })
  const { pools } = opened.house
  const tenants = await listTenantIds(pools.gate)
  const cutOff = () => demonstrateComparison(pools, tenants, AbortSignal.abort())
  await assert.rejects(cutOff)
  await assert.rejects(cutOff, 'all is submitted, nothing is released')
  await opened.close()
  const done = await run()
  assert.equal(done.code, 0, done.err)
  assert.deepEqual(JSON.parse(done.out).published, [1, 2])
  const states = await ask(url, `select state || ' ' || (audit ->> 'pass') from releases order by number`)
  assert.deepEqual(states, ['published true', 'published true'])
  assert.deepEqual(await ask(url, 'select count(*)::int from submissions'), [45])
  assert.deepEqual(await ask(url, 'select count(distinct code)::int from submissions where not named'), [4])
  const shown = `select count(*)::int from release_tables t, jsonb_array_elements(t.content -> 'cells') c
    where c ->> 'hidden' is null and indicator = 'samtal_minst_1' and c ->> 'area' = 'Total'`
  assert.ok(Number((await ask(url, shown))[0]) > 9, 'the region is shown')
  assert.deepEqual(JSON.parse((await run()).out).published, [])
})
