import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { policyOf } from '@lyhord/core'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { insertRelease } from '../queries/release_making.ts'
import { ask } from '../testing/ask.ts'
import {
  areaOf,
  cellsMade,
  keepTallies,
  makeRelease,
  newHouseOf,
  submit,
  talliesOf,
} from '../testing/comparing.ts'
import { openTestHouse, type Person } from '../testing/house.ts'
import { beginRelease } from '../work/comparison/begin_release.ts'

const kit = await openTestHouse()
const period = '2025-H1'
const region = await newHouseOf(kit, { code: '0099', name: 'Bygdens kommunalförbund', kind: 'region' })
const analyst = await kit.as('Anna', 'analyst', region)

const board = async (code: string): Promise<Person> => {
  const tenant = await newHouseOf(kit, { code, name: `Nämnden ${code}`, kind: 'board' })
  return kit.as(`Lead ${code}`, 'lead', tenant)
}
const codes = ['0001', '0002', '0003', '0004']
const leads: Person[] = []
for (const code of codes) leads.push(await board(code))
const [first, second, third, fourth] = leads
assert.ok(first && second && third && fourth)

const sizes = [
  [30, 25, 28, 31],
  [20, 22, 19, 24],
  [2, 1, 15, 11],
  [40, 35, 38, 42],
] as const
const talks = [
  [10, 12, 11, 9],
  [8, 9, 8, 10],
  [1, 1, 7, 5],
  [20, 15, 14, 18],
] as const
for (const [i, lead] of leads.entries())
  await keepTallies(kit, lead.tenant, talliesOf(period, sizes[i] ?? [0, 0, 0, 0], talks[i] ?? [0, 0, 0, 0]))
await analyst.ok('PUT /api/areas', {
  body: { areas: [areaOf('bygden', codes), areaOf('mindre', ['0001', '0002', '0003'], 'group')] },
})
for (const lead of [first, second, third]) await submit(lead, region, period)
const one = await makeRelease(kit, analyst, [period])

const figuresOf = async (who: Person, release: string, indicator: string) => {
  const parts = { params: { release }, query: { indicator } }
  return (await who.ok('GET /api/releases/:release/figures', parts)).figures.content.cells
}
const lookAt = (who: Person, release: string) => who.ok('GET /api/releases/:release', { params: { release } })

test('the analyst sees who has reported of all, and what is missing', async () => {
  const seen = await analyst.ok('GET /api/releases/coverage', { query: { form: 'utredning', period } })
  assert.deepEqual(
    seen.members.map((m) => [m.code, m.reported]),
    [
      ['0001', true],
      ['0002', true],
      ['0003', true],
      ['0004', false],
    ],
  )
  assert.deepEqual(
    seen.areas.map((a) => [a.area, a.members, a.reported, a.label]),
    [
      ['mindre', 3, 3, 'Total'],
      ['bygden', 4, 3, 'Total'],
    ],
  )
  assert.equal(seen.received.length, 3)
  assert.equal(seen.missing.samtal_minst_1, 0.05, '12 of 240')
  assert.equal(seen.missing.antal_utredningar, 0)
})

test('how many a board has submitted is not told before its release says it, for it may be hidden there', async () => {
  const seen = await analyst.ok('GET /api/releases/coverage', { query: { form: 'utredning', period } })
  const told = ['at', 'code', 'name', 'named', 'released']
  for (const one of seen.received) assert.deepEqual(Object.keys(one).sort(), told)
})

test('a release is numbered and audited', async () => {
  const made = await lookAt(analyst, one)
  assert.deepEqual([made.number, made.state, made.audit?.pass], [1, 'made', true])
  assert.ok(made.audit)
  assert.deepEqual([made.audit.audited % 100, made.audit.narrowest], [0, null], 'about how many are hidden')
  assert.equal(made.audit.toldToMembers, 0)
  assert.match(made.outputChecksum ?? '', /^[0-9a-f]{64}$/)
})

test('before it is published only its own region can see it, and its figures nobody', async () => {
  assert.deepEqual((await first.ok('GET /api/releases')).releases, [])
  assert.equal((await first.refused('GET /api/releases/:release', { params: { release: one } })).status, 404)
  const parts = { params: { release: one }, query: { indicator: 'samtal_minst_1' } }
  assert.equal((await analyst.refused('GET /api/releases/:release/figures', parts)).id, 'not_in_this_state')
  const [coverage] = (await lookAt(analyst, one)).coverage
  assert.equal(coverage?.missing.samtal_minst_1, 0.05, '12 of 240: as before there was a release')
})

test('the same input gives the same bytes', async () => {
  const again = await makeRelease(kit, analyst, [period])
  const [a, b] = [await lookAt(analyst, one), await lookAt(analyst, again)]
  assert.equal(b.number, 2)
  assert.deepEqual([b.inputChecksum, b.outputChecksum], [a.inputChecksum, a.outputChecksum])
})

test('checksums cannot be tried: the same figures submitted anew give others, of the same cells', async () => {
  await submit(third, region, period)
  const anew = await makeRelease(kit, analyst, [period])
  const [a, b] = [await lookAt(analyst, one), await lookAt(analyst, anew)]
  assert.notEqual(b.inputChecksum, a.inputChecksum)
  assert.notEqual(b.outputChecksum, a.outputChecksum)
  const [then, now] = [one, anew].map((release) => cellsMade(kit, release, region, 'samtal_minst_1'))
  assert.deepEqual(await now, await then)
})

test('published, it can be read in every house; one that was made before it cannot be published after it', async () => {
  await analyst.ok('POST /api/releases/:release/publication', { params: { release: one } })
  const { releases } = await first.ok('GET /api/releases')
  assert.deepEqual(
    releases.map((r) => [r.id, r.own, r.region, r.state]),
    [[one, false, 'Bygdens kommunalförbund', 'published']],
  )
  assert.equal((await figuresOf(first, one, 'antal_utredningar')).length, 40)
  const other = (await analyst.ok('GET /api/releases')).releases.find((r) => r.number === 2)
  const late = await analyst.refused('POST /api/releases/:release/publication', {
    params: { release: other?.id ?? '' },
  })
  assert.equal(late.id, 'release_overtaken')
})

test('it hides what is small, and what guards it', async () => {
  const cells = await figuresOf(analyst, one, 'samtal_minst_1')
  const cell = (area: string, code: string) =>
    cells.find((c) => c.area === area && Object.values(c.group)[0] === code)
  assert.deepEqual([cell('0003', 'flicka')?.n, cell('0003', 'flicka')?.value], [null, null])
  const whole = cell('Total', 'Total')
  assert.deepEqual([whole?.n, whole?.numerator], [228, 91])
  assert.ok(whole?.interval && whole.interval[0] < 91 / 228 && 91 / 228 < whole.interval[1])
  assert.ok(
    cells.some((c) => c.hidden !== null && c.area !== '0003'),
    'something guards what is small',
  )
  for (const c of cells) if (c.hidden !== null) assert.deepEqual([c.numerator, c.value], [null, null])
})

test('a late reporter comes into the next release without telling what the first one hid', async () => {
  await submit(fourth, region, period)
  await keepTallies(kit, first.tenant, talliesOf(period, [31, 25, 28, 31], [11, 12, 11, 9]))
  await submit(first, region, period)
  const two = await makeRelease(kit, analyst, [period])
  const made = await lookAt(analyst, two)
  assert.deepEqual([made.state, made.audit?.pass], ['made', true])
  await analyst.ok('POST /api/releases/:release/publication', { params: { release: two } })
  const [before, after] = [
    await figuresOf(analyst, one, 'samtal_minst_1'),
    await figuresOf(analyst, two, 'samtal_minst_1'),
  ]
  const find = (all: typeof before, area: string, code: string) =>
    all.find((c) => c.area === area && Object.values(c.group)[0] === code)
  assert.equal(find(after, '0001', 'Total')?.n, 114, 'what has been released is not exchanged under it')
  assert.equal(find(after, 'mindre', 'Total')?.n, 228, 'the three that were all before are a group now')
  const hidden = before.filter((c) => c.hidden !== null && c.area !== 'Total')
  assert.ok(hidden.length > 0)
  for (const c of hidden) {
    const [code = ''] = Object.values(c.group)
    assert.notEqual(find(after, c.area, code)?.hidden, null, `${c.area} ${code}`)
  }
})

test('withdrawn with a reason, a release is listed but its figures are not read', async () => {
  const params = { release: one }
  await analyst.ok('POST /api/releases/:release/withdrawal', { params, body: { why: 'Fel i underlaget' } })
  const { releases } = await first.ok('GET /api/releases')
  assert.equal(releases.find((r) => r.id === one)?.withdrawnWhy, 'Fel i underlaget')
  const query = { indicator: 'antal_utredningar' }
  const said = await first.refused('GET /api/releases/:release/figures', { params, query })
  assert.equal(said.id, 'not_in_this_state')
})

const refusedSql = (statement: string): Promise<unknown> => ask(kit.url, statement)

test('the database lets nobody change a release, publish one unaudited, or take it away', async () => {
  for (const [statement, says] of [
    [`update releases set policy = '{}' where number = 1`, /never/],
    [`update releases set state = 'published' where number = 1`, /never/],
    [`update releases set state = 'published', number = 9 where number = 2`, /never changed/],
    [`delete from releases`, /never removed/],
    [`update release_tables set content = '{}'`, /never changed/],
    [`delete from release_tables`, /never changed/],
    [`delete from release_inputs`, /never changed/],
    [
      `insert into release_tables select tenant_id, release_id, 'x', period, grouping_id, content from release_tables limit 1`,
      /made already/,
    ],
    [
      `insert into releases (tenant_id, release_id, number, form_id, periods, state, policy, program, input, input_checksum,
        made_by, done_at, audit, output_checksum)
       select tenant_id, gen_random_uuid(), 99, form_id, periods, 'made', policy, program, input, input_checksum, made_by,
        now(), '{"pass": false}', output_checksum from releases where number = 1`,
      /releases_audited/,
    ],
  ] as const)
    await assert.rejects(refusedSql(statement), says, statement)
})

test('a release that a stop left unmade is made at the next start', async () => {
  const begin = (db: TenantDb) =>
    beginRelease(db, { form: 'utredning', periods: [period], threshold: 4 }, 'x')
  const id = await kit.inside(begin, region, analyst.user)
  assert.equal((await lookAt(analyst, id)).state, 'making')
  await kit.house.releasing.catchUp([region])
  await kit.house.releasing.settle()
  assert.equal((await lookAt(analyst, id)).state, 'made')
})

test('a release that is called off while it is made, or waits, stops there, and nothing of it is to be seen', async () => {
  const body = { form: 'utredning', periods: [period] }
  const begun = []
  for (let i = 0; i < 3; i++) begun.push(await analyst.ok('POST /api/releases', { body }))
  // the first may be made before it is called off: the others wait for it
  const [first, one, two] = begun
  assert.ok(first && one && two)
  assert.equal((await lookAt(analyst, two.id)).progress?.stage, 'waiting')
  for (const { id } of [two, one])
    await analyst.ok('POST /api/releases/:release/cancellation', { params: { release: id } })
  await analyst.ask('POST /api/releases/:release/cancellation', { params: { release: first.id } })
  await kit.house.releasing.settle()
  for (const { id } of [one, two]) {
    const { state, fault, indicators, progress, outputChecksum } = await lookAt(analyst, id)
    assert.deepEqual(
      [state, fault, indicators, progress, outputChecksum],
      ['failed', 'cancelled', [], null, null],
    )
  }
  const params = { release: one.id }
  const again = await analyst.refused('POST /api/releases/:release/cancellation', { params })
  assert.equal(again.id, 'not_in_this_state')
  await kit.house.releasing.catchUp([region])
  await kit.house.releasing.settle()
  assert.equal((await lookAt(analyst, one.id)).state, 'failed')
})

test('while a release is made one sees how far it has come', async () => {
  const { id } = await analyst.ok('POST /api/releases', { body: { form: 'utredning', periods: [period] } })
  const seen: NonNullable<Awaited<ReturnType<typeof lookAt>>['progress']>[] = []
  for (;;) {
    const { state, progress } = await lookAt(analyst, id)
    if (progress) seen.push(progress)
    if (state !== 'making') break
  }
  const made = seen.filter((p) => p.of > 0)
  assert.ok(made.length > 0 && made.every((p) => p.done <= p.of))
  assert.ok(made.every((p, i) => i === 0 || p.done >= (made[i - 1]?.done ?? 0)))
})

test('a release that meets a fault has failed, says where, and holds up no other', async () => {
  const broken = randomUUID()
  const input = { region: 'Bygden', periods: [{ period, members: [], areas: [], missing: {}, earlier: [] }] }
  const asked = { form: 'finns_inte', policy: policyOf(4), program: 'x', inputChecksum: 'a'.repeat(64) }
  const begin = (db: TenantDb) => insertRelease(db, { ...asked, id: broken, input, submissions: [] })
  await kit.inside(begin, region, analyst.user)
  kit.house.releasing.begin(region, analyst.user, broken)
  const next = await makeRelease(kit, analyst, [period])
  const failed = await lookAt(analyst, broken)
  assert.deepEqual([failed.state, failed.fault, failed.audit], ['failed', 'protection', null])
  assert.deepEqual([(await lookAt(analyst, next)).state, (await lookAt(analyst, next)).fault], ['made', null])
  const params = { release: broken }
  assert.equal(
    (await analyst.refused('POST /api/releases/:release/publication', { params })).id,
    'audit_not_passed',
  )
})

test('nothing is released of a half-year that nobody has submitted', async () => {
  const body = { form: 'utredning', periods: ['2019-H1'] }
  assert.equal((await analyst.refused('POST /api/releases', { body })).id, 'nothing_submitted')
})

test('a board is no region: its analyst makes no releases', async () => {
  const own = await kit.as('Assar', 'analyst', first.tenant)
  const body = { form: 'utredning', periods: [period] }
  assert.equal((await own.refused('POST /api/releases', { body })).id, 'not_a_region')
  assert.equal((await own.refused('GET /api/areas')).id, 'not_a_region')
})

test('what is done stands in the log', async () => {
  const administrator = await kit.as('Doris', 'administrator', region)
  const { entries } = await administrator.ok('GET /api/audit')
  const acts = new Set(entries.map((e) => e.act))
  for (const act of [
    'areas_saved',
    'release_begun',
    'release_made',
    'release_failed',
    'release_cancelled',
    'release_published',
    'release_withdrawn',
  ])
    assert.ok(acts.has(act), act)
})
