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
  // everybody, two sexes, two ages, and four crossed groups of no fewer than five
  assert.deepEqual([records, cells.length], [114, 9])
  const [all, girls] = cells
  assert.deepEqual(all?.tallies.samtal_minst_1, { n: 114, missing: 4, numerator: 42, counts: {} })
  assert.deepEqual(
    [girls?.kon, girls?.aldersgrupp, girls?.tallies.samtal_minst_1],
    ['flicka', 'alla', { n: 55, missing: 0, numerator: 22, counts: {} }],
  )
  const crossed = cells.filter((c) => c.kon !== 'alla' && c.aldersgrupp !== 'alla')
  assert.deepEqual(
    crossed.map((c) => Object.keys(c.tallies)),
    crossed.map(() => ['samtal_minst_1', 'instrument_andel']),
  )
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
    [[id, '0001', 115, 9]],
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

test('a lead withdraws what no release was made of: it is gone, and nobody counts it', async () => {
  const id = await submit(lead, otherRegion, period)
  await lead.ok('POST /api/submissions/:submission/withdrawal', { params: { submission: id } })
  assert.deepEqual(await received(otherRegion), [])
  assert.ok(!(await lead.ok('GET /api/submissions')).sent.some((s) => s.id === id))
  const again = await lead.refused('POST /api/submissions/:submission/withdrawal', {
    params: { submission: id },
  })
  assert.equal(again.id, 'not_found')
})

test('withdrawn from a release that is not published: that release cannot be, and the next is without it', async () => {
  const analyst = await kit.as('Anders', 'analyst', otherRegion)
  const other = await newHouseOf(kit, { code: '0003', name: 'En nämnd till', kind: 'board' })
  await keepTallies(kit, other, talliesOf(period, [40, 35, 38, 41], [20, 22, 21, 19]))
  const areas = [areaOf('grannbygden', ['0001', '0003'])]
  await analyst.ok('PUT /api/areas', { body: { areas } })
  const [mine] = [await submit(lead, otherRegion, period)]
  const kept = await submit(await kit.as('Olle', 'lead', other), otherRegion, period)
  const release = await makeRelease(kit, analyst, [period])
  await lead.ok('POST /api/submissions/:submission/withdrawal', { params: { submission: mine } })
  const late = await analyst.refused('POST /api/releases/:release/publication', { params: { release } })
  assert.equal(late.id, 'release_input_withdrawn')
  assert.deepEqual(
    (await received(otherRegion)).map((s) => s.id),
    [kept],
  )
  const next = await makeRelease(kit, analyst, [period])
  await analyst.ok('POST /api/releases/:release/publication', { params: { release: next } })
  const shown = (await lead.ok('GET /api/submissions')).sent.find((s) => s.id === mine)
  assert.deepEqual([shown?.used, shown?.standing, shown?.withdrawnAt !== null], [1, 0, true])
})

test('a published release stands, and what it was made of stays in the next of the half-year', async () => {
  const analyst = await kit.as('Anders', 'analyst', region)
  const release = await makeRelease(kit, analyst, [period])
  await analyst.ok('POST /api/releases/:release/publication', { params: { release } })
  const used = (await lead.ok('GET /api/submissions')).sent.find((s) => s.standing > 0) ?? assert.fail()
  await lead.ok('POST /api/submissions/:submission/withdrawal', { params: { submission: used.id } })
  assert.deepEqual(
    (await received(region)).map((s) => [s.id, s.released]),
    [[used.id, true]],
  )
  await analyst.ok('POST /api/releases/:release/withdrawal', { params: { release }, body: { why: 'Fel' } })
  assert.deepEqual(await received(region), [])
})

test('nobody withdraws for another board', async () => {
  const id = await submit(lead, otherRegion, '2025-H1')
  const stranger = await kit.as(
    'Sven',
    'lead',
    await newHouseOf(kit, { code: '0004', name: 'D', kind: 'board' }),
  )
  const [caseworker, analyst] = [
    await kit.as('Disa', 'caseworker', board),
    await kit.as('A', 'analyst', otherRegion),
  ]
  const params = { submission: id }
  for (const [person, why] of [
    [stranger, 'not_found'],
    [caseworker, 'not_allowed'],
    [analyst, 'not_allowed'],
  ] as const)
    assert.equal((await person.refused('POST /api/submissions/:submission/withdrawal', { params })).id, why)
})
