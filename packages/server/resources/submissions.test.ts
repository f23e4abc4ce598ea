import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { listReceived } from '../queries/submissions.ts'
import { areaOf, keepTallies, makeRelease, newHouseOf, submit, talliesOf } from '../testing/comparing.ts'
import { openTestHouse } from '../testing/house.ts'

const kit = await openTestHouse()
const period = '2025-H1'
const query = { form: 'utredning', period }
const [region, otherRegion] = [
  await newHouseOf(kit, { code: '0099', name: 'Bygden', kind: 'region' }),
  await newHouseOf(kit, { code: '0098', name: 'Grannbygden', kind: 'region' }),
]
const board = await newHouseOf(kit, { code: '0001', name: 'Nämnden', kind: 'board' })
const lead = await kit.as('Lena', 'lead', board)
await keepTallies(kit, board, talliesOf(period, [30, 25, 28, 31], [10, 12, 11, 9]))

const received = (by: string) => kit.inside((db) => listReceived(db, 'utredning', period), by)

test('a lead sees cell by cell what would leave: counts and nothing else', async () => {
  const { records, cells } = await lead.ok('GET /api/submissions/content', { query })
  assert.deepEqual([records, cells.length], [114, 4])
  assert.deepEqual(cells[0]?.tallies.samtal_minst_1, { n: 30, missing: 1, numerator: 10, counts: {} })
  const { regions, sent } = await lead.ok('GET /api/submissions')
  assert.deepEqual(
    regions.map((r) => r.name),
    ['Bygden', 'Grannbygden'],
  )
  assert.deepEqual(sent, [])
})

test('what has changed since it was seen is not submitted', async () => {
  const { checksum } = await lead.ok('GET /api/submissions/content', { query })
  await keepTallies(kit, board, talliesOf(period, [31, 25, 28, 31], [10, 12, 11, 9]))
  const said = await lead.refused('POST /api/submissions', { body: { to: region, ...query, checksum } })
  assert.equal(said.id, 'submission_changed')
  assert.deepEqual(await received(region), [])
})

test('the region that it is addressed to reads it, and no other house does', async () => {
  const id = await submit(lead, region, period)
  assert.deepEqual(
    (await received(region)).map((s) => [s.id, s.code, s.records, s.tallies.length]),
    [[id, '0001', 115, 4]],
  )
  assert.deepEqual(await received(otherRegion), [])
  const stranger = await newHouseOf(kit, { code: '0002', name: 'Grannen', kind: 'board' })
  for (const house of [otherRegion, stranger]) {
    const { rows } = await kit.inside((db) => sql`select 1 from submissions`.execute(db.q), house)
    assert.equal(rows.length, 0)
  }
})

test('through the submission the region sees no other row of the board', async () => {
  for (const table of ['tallies', 'users', 'audit_log', 'tenants', 'records', 'collections']) {
    const { rows } = await kit.inside(
      (db) => sql.raw(`select 1 from ${table} where tenant_id = '${board}'`).execute(db.q),
      region,
    )
    assert.equal(rows.length, 0, table)
  }
})

test('the region can neither change, remove nor forge a submission', async () => {
  for (const statement of [
    `update submissions set records = 0`,
    `insert into submissions select '${board}', gen_random_uuid(), to_tenant, form_id, period, code, name, records,
      tallies, checksum, submitted_by from submissions`,
  ])
    await assert.rejects(
      kit.inside((db) => sql.raw(statement).execute(db.q), region),
      { code: '42501' },
    )
  await kit.inside((db) => sql`delete from submissions`.execute(db.q), region)
  assert.equal((await received(region)).length, 1)
})

test('a newer one takes the place of an older, until a release has been made of it', async () => {
  const analyst = await kit.as('Anna', 'analyst', region)
  await analyst.ok('PUT /api/areas', { body: { areas: [areaOf('bygden', ['0001'])] } })
  const next = await submit(lead, region, period)
  assert.deepEqual(
    (await lead.ok('GET /api/submissions')).sent.map((s) => [s.id, s.used]),
    [[next, 0]],
  )
  const release = await makeRelease(kit, analyst, [period])
  await analyst.ok('POST /api/releases/:release/publication', { params: { release } })
  const third = await submit(lead, region, period)
  const { sent } = await lead.ok('GET /api/submissions')
  assert.deepEqual(
    sent.map((s) => [s.id, s.used]),
    [
      [third, 0],
      [next, 1],
    ],
  )
  assert.deepEqual(
    (await received(region)).map((s) => [s.id, s.released]),
    [[next, true]],
    'what is published stands on what it was made of',
  )
  await analyst.ok('POST /api/releases/:release/withdrawal', { params: { release }, body: { why: 'Rättat' } })
  assert.deepEqual(
    (await received(region)).map((s) => s.id),
    [third],
  )
})

test('a board is named beside its figures only when its lead has said so', async () => {
  const sayings = async () => (await lead.ok('GET /api/submissions')).sent.map((s) => s.named)
  await submit(lead, otherRegion, period)
  assert.equal((await sayings())[0], false)
  await submit(lead, otherRegion, period, true)
  assert.equal((await sayings())[0], true)
  assert.deepEqual(
    (await received(otherRegion)).map((s) => s.named),
    [true],
  )
})

test('one submits to a region that is there, from a board', async () => {
  const { checksum } = await lead.ok('GET /api/submissions/content', { query })
  const nowhere = await lead.refused('POST /api/submissions', { body: { to: board, ...query, checksum } })
  assert.equal(nowhere.id, 'not_found')
})
