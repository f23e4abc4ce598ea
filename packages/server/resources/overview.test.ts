import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formById } from '@lyhord/catalogue'
import { openTestHouse } from '../testing/house.ts'
import { fill, newCollection, record } from '../testing/recording.ts'
import { synthesise } from '../work/synthetic/synthesise.ts'

const house = await openTestHouse({ now: '2026-09-01T09:00:00Z' })
const [disa, moa, edit, berit, anja] = await Promise.all([
  house.as('Disa', 'caseworker'),
  house.as('Moa', 'caseworker'),
  house.as('Edit', 'lead'),
  house.as('Berit', 'administrator'),
  house.as('Anja', 'analyst'),
])

type Needs = Awaited<ReturnType<typeof needsOf>>
const needsOf = async (person: typeof disa) => (await person.ok('GET /api/overview')).needs
const needOf = (needs: Needs, what: string) => needs.find((n) => n.what === what)

test('with no collection, those who record are told so, and the others are not', async () => {
  assert.deepEqual(await needsOf(disa), [{ what: 'no_collection', count: 0, collection: null }])
  assert.ok(needOf(await needsOf(edit), 'no_collection'))
  assert.equal(needOf(await needsOf(berit), 'no_collection'), undefined)
})

test('an administrator and an analyst see no collection, no result and no session', async () => {
  const collection = await newCollection(edit, { from: '2026-07-01', to: '2026-12-31' })
  const records = [...synthesise({ rows: 200, seed: 'overview', from: '2025-07-01', to: '2026-06-30' })]
  await fill(house, edit, collection, records)
  await edit.ok('POST /api/work-sessions', { body: { collection, title: 'Pass' } })
  house.house.tallying.changed(house.tenant, 'utredning')
  await house.house.tallying.settle()
  for (const person of [berit, anja]) {
    const { collections, changes, runningSession } = await person.ok('GET /api/overview')
    assert.deepEqual([collections, changes, runningSession], [[], [], null])
  }
  const { collections, changes, runningSession } = await disa.ok('GET /api/overview')
  assert.deepEqual([collections.length, changes.length, runningSession?.title], [1, 3, 'Pass'])
})

test('the changes are shares of the two latest half-years as the results tell them', async () => {
  const { changes, changesCompared } = await disa.ok('GET /api/overview')
  const { cells } = await disa.ok('GET /api/results', { query: { period: 'halvar' } })
  for (const { indicator, before, after, told, low, high } of changes) {
    for (const side of [before, after]) {
      const cell = cells.find((c) => c.period === side.period)
      const result = cell?.results.find((r) => r.indicator === indicator)
      assert.deepEqual([side.value, side.n], [result?.value, result?.n])
    }
    assert.deepEqual([before.period, after.period], ['2025-H2', '2026-H1'])
    assert.equal(told, low > 0 || high < 0)
  }
  const shares = formById('utredning')?.indicators.filter((i) => i.kind === 'share') ?? []
  const [before, after] = cells.slice(-2)
  const counted = shares.filter(({ id }) =>
    [before, after].every((cell) => cell?.results.some((r) => r.indicator === id && r.n > 0)),
  )
  assert.equal(changesCompared, counted.length)
})

test('my own drafts and the open questions of the group wait, in open collections only', async () => {
  const collection = await newCollection(edit, { from: '2026-07-01', to: '2026-12-31' })
  const { record: draft } = await record(disa, collection, { submit: false })
  const raise = { params: { record: draft.id }, body: { variable: 'kon' } }
  const flag = await disa.ok('POST /api/records/:record/flags', raise)
  assert.deepEqual(needOf(await needsOf(disa), 'my_drafts'), { what: 'my_drafts', count: 1, collection })
  assert.equal(needOf(await needsOf(moa), 'my_drafts'), undefined)
  assert.deepEqual(needOf(await needsOf(moa), 'open_flags'), { what: 'open_flags', count: 1, collection })
  const { collections } = await moa.ok('GET /api/overview')
  assert.deepEqual(collections.find((c) => c.id === collection)?.drafts, 1)
  const at = { params: { collection } }
  await edit.ok('PATCH /api/collections/:collection', { ...at, body: { state: 'closed' } })
  assert.deepEqual(await needsOf(disa), [])
  assert.ok(!(await disa.ok('GET /api/overview')).collections.some((c) => c.id === collection))
  await edit.ok('PATCH /api/collections/:collection', { ...at, body: { state: 'open' } })
  await moa.ok('POST /api/flags/:flag/answer', { params: { flag: flag.id }, body: { codes: ['flicka'] } })
  assert.equal(needOf(await needsOf(moa), 'open_flags'), undefined)
})

test('cases chosen for a second coding wait for those who did not record them, while the session runs', async () => {
  const collection = await newCollection(edit, { from: '2025-01-01', to: '2026-12-31' })
  const session = await edit.ok('POST /api/work-sessions', {
    body: { collection, title: 'Dubbelt', doubleShare: 1 },
  })
  await record(disa, collection)
  await record(disa, collection)
  assert.deepEqual(needOf(await needsOf(moa), 'doubles_for_me'), {
    what: 'doubles_for_me',
    count: 2,
    collection,
  })
  assert.equal(needOf(await needsOf(disa), 'doubles_for_me'), undefined)
  await edit.ok('POST /api/work-sessions/:session/end', { params: { session: session.id } })
  assert.equal(needOf(await needsOf(moa), 'doubles_for_me'), undefined)
})

test('a collection whose period is over waits for the lead, who can close it', async () => {
  const collection = await newCollection(edit, { from: '2026-01-01', to: '2026-06-30' })
  const over = { what: 'collection_ends', count: 1, collection }
  assert.deepEqual(needOf(await needsOf(edit), 'collection_ends'), over)
  assert.equal(needOf(await needsOf(disa), 'collection_ends'), undefined)
  await edit.ok('PATCH /api/collections/:collection', { params: { collection }, body: { state: 'closed' } })
  assert.equal(needOf(await needsOf(edit), 'collection_ends'), undefined)
})

test('an administrator is told of invitations and of what is due to be purged, and of codes that are off', async () => {
  const before = await needsOf(berit)
  assert.deepEqual(needOf(before, 'second_step_off')?.count, 1)
  assert.equal(needOf(before, 'invitations_open'), undefined)
  await berit.ok('POST /api/users', {
    body: { name: 'Ny', email: 'ny@provkoping.example', role: 'caseworker' },
  })
  await berit.ok('PATCH /api/tenant', { body: { retentionMonths: 6 } })
  const after = await needsOf(berit)
  assert.equal(needOf(after, 'invitations_open')?.count, 1)
  assert.ok((needOf(after, 'retention_due')?.count ?? 0) > 0)
  assert.equal(needOf(await needsOf(edit), 'retention_due'), undefined)
})
