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

test('without a demonstration there is nothing to compare', async () => {
  const { code, err } = await lyhord(env, 'demonstration', '--json')
  assert.equal(code, 2, err)
})

test('the region of a demonstration that was cut off has what was submitted, once', async () => {
  const { house, close } = await openHouse({ url, dataDir, begin: 'demonstration', log: openLog('silent') })
  const tenants = await listTenantIds(house.pools.gate)
  const cutOff = () => demonstrateComparison(house.pools, tenants, AbortSignal.abort())
  await assert.rejects(cutOff)
  await assert.rejects(cutOff, 'all is submitted, nothing is released')
  await close()
  assert.deepEqual(await ask(url, 'select count(*)::int from submissions'), [45])
  assert.deepEqual(await ask(url, 'select count(distinct code)::int from submissions where not named'), [4])
  assert.deepEqual(await ask(url, `select state from releases`), ['making'])
})
