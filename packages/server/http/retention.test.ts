import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { ask } from '../testing/ask.ts'
import { openTestHouse, type Person } from '../testing/house.ts'
import { addCollection, addRecord } from '../testing/records.ts'

const kit = await openTestHouse({ now: '2026-03-31T09:00:00Z' })
const { as, house, newTenant, url } = kit

interface Board {
  readonly admin: Person
  readonly lead: Person
  readonly collection: string
  readonly closedOn: (
    day: string,
    more?: Omit<Parameters<typeof addRecord>[2], 'collection'>,
  ) => Promise<string>
}

/** A board that keeps records for thirteen months: those closed before 2025-02-28 are due. */
const board = async (name: string): Promise<Board> => {
  const tenant = await newTenant(name)
  const [admin, lead] = [await as('Adam', 'administrator', tenant), await as('Lena', 'lead', tenant)]
  await admin.ok('PATCH /api/tenant', { body: { retentionMonths: 13 } })
  const collection = await addCollection(kit, lead)
  return {
    admin,
    lead,
    collection,
    closedOn: (day, more) => addRecord(kit, lead, { collection, answers: { utredning_slut: day }, ...more }),
  }
}

const idsIn = (tenant: string): Promise<unknown[]> =>
  ask(url, `select record_id from records where tenant_id = '${tenant}' order by record_id`)

test('nothing is due until the tenant has decided how long records are kept', async () => {
  const tenant = await newTenant('Nämnd noll')
  const admin = await as('Adam', 'administrator', tenant)
  assert.deepEqual(await admin.ok('GET /api/retention'), { months: null, before: null, due: 0, purges: [] })
  const refused = await admin.refused('POST /api/retention/purges', { body: { records: 1 } })
  assert.equal(refused.id, 'not_in_this_state')
})

test('months are counted in the calendar, and the last day that is kept is kept', async () => {
  const { admin, closedOn } = await board('Nämnd ett')
  await closedOn('2025-02-27')
  await closedOn('2025-02-28')
  const { before, due } = await admin.ok('GET /api/retention')
  assert.deepEqual([before, due], ['2025-02-28', 1])
})

test('a purge deletes what is due with its history and questions, leaves the rest, and leaves a proof', async () => {
  const { admin, lead, closedOn } = await board('Nämnd två')
  const old = [await closedOn('2024-01-01'), await closedOn('2025-02-27')].sort()
  const kept = await closedOn('2025-03-01')
  for (const record of old) {
    const why = { version: 1, why: 'dubblett' }
    await lead.ok('POST /api/records/:record/flags', { params: { record }, body: { variable: 'kon' } })
    await lead.ok('POST /api/records/:record/withdrawal', { params: { record }, body: why })
  }
  const made = await admin.ok('POST /api/retention/purges', { body: { records: 2 } })
  const proof = createHash('sha256')
    .update(`${old.join('\n')}\n2\n2025-02-28`)
    .digest('hex')
  assert.deepEqual(made, { records: 2, before: '2025-02-28', proof })
  assert.deepEqual(await idsIn(admin.tenant), [kept])
  const left = `(select count(*) from record_versions where tenant_id = '${admin.tenant}')
    + (select count(*) from flags where tenant_id = '${admin.tenant}')`
  assert.deepEqual(await ask(url, `select (${left})::int`), [0])
  const { due, purges } = await admin.ok('GET /api/retention')
  assert.equal(due, 0)
  assert.deepEqual(purges, [{ ...made, at: '2026-03-31T09:00:00.000Z' }])
  const { entries } = await admin.ok('GET /api/audit', { query: { act: 'records_purged' } })
  assert.deepEqual(
    entries.map((e) => [e.who, e.count, e.purpose]),
    [['Adam', 2, proof]],
  )
  assert.equal((await admin.ok('GET /api/audit/verification')).intact, true)
})

test('a purge of another number than the user saw changes nothing', async () => {
  const { admin, closedOn } = await board('Nämnd tre')
  const records = [await closedOn('2024-01-01'), await closedOn('2024-01-02')].sort()
  for (const seen of [1, 3]) {
    const refused = await admin.refused('POST /api/retention/purges', { body: { records: seen } })
    assert.equal(refused.id, 'not_in_this_state')
  }
  assert.deepEqual(await idsIn(admin.tenant), records)
  assert.deepEqual((await admin.ok('GET /api/retention')).purges, [])
})

test('drafts and withdrawn records are due too; without a closing day the last change counts', async () => {
  const { admin, closedOn, collection, lead } = await board('Nämnd fyra')
  await closedOn('2024-01-01', { state: 'draft' })
  await closedOn('2024-01-01', { state: 'withdrawn' })
  const dayless = await addRecord(kit, lead, { collection, state: 'draft' })
  await ask(url, `update records set changed_at = '2025-02-27T22:30:00Z' where record_id = '${dayless}'`)
  assert.equal((await admin.ok('GET /api/retention')).due, 3)
  await ask(url, `update records set changed_at = '2025-02-27T23:30:00Z' where record_id = '${dayless}'`)
  assert.equal((await admin.ok('GET /api/retention')).due, 2, 'it is the next day in Sweden')
})

test('a second coding goes with its first, and is counted', async () => {
  const { admin, closedOn } = await board('Nämnd fem')
  const first = await closedOn('2025-02-27')
  await closedOn('2025-03-05', { secondOf: first })
  assert.equal((await admin.ok('GET /api/retention')).due, 2)
  await admin.ok('POST /api/retention/purges', { body: { records: 2 } })
  assert.deepEqual(await idsIn(admin.tenant), [])
})

test('two purges at the same moment delete once', async () => {
  const { admin, closedOn } = await board('Nämnd sex')
  await closedOn('2024-01-01')
  const both = await Promise.all(
    [1, 2].map(() => admin.ask('POST /api/retention/purges', { body: { records: 1 } })),
  )
  assert.deepEqual(both.map((reply) => reply.status).sort(), [200, 409])
})

test('results follow at once', async () => {
  const { admin, lead, closedOn } = await board('Nämnd sju')
  await closedOn('2024-01-01')
  await closedOn('2025-05-01')
  const told: string[] = []
  const stop = house.live.listen(admin.tenant, (event) => told.push(event))
  await admin.ok('POST /api/retention/purges', { body: { records: 1 } })
  stop()
  assert.deepEqual(told, ['results'])
  assert.equal((await lead.ok('GET /api/results')).records, 1)
  await house.tallying.settle()
  const tallied = `select sum(records)::int from tallies where tenant_id = '${admin.tenant}'`
  assert.deepEqual(await ask(url, tallied), [1])
})

test('nobody purges another tenant’s records', async () => {
  const [mine, theirs] = [await board('Nämnd åtta'), await board('Nämnd nio')]
  const record = await theirs.closedOn('2024-01-01')
  assert.equal((await mine.admin.ok('GET /api/retention')).due, 0)
  await mine.admin.refused('POST /api/retention/purges', { body: { records: 1 } })
  assert.deepEqual(await idsIn(theirs.admin.tenant), [record])
})
