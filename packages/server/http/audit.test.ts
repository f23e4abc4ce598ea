import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays } from '@lyhord/core'
import { sql } from 'kysely'
import pg from 'pg'
import { systemClock } from '../outside/clock.ts'
import { writeAudit } from '../queries/audit.ts'
import { ask } from '../testing/ask.ts'
import { openTestHouse, type Person } from '../testing/house.ts'
import { addCollection, addRecord } from '../testing/records.ts'

const kit = await openTestHouse()
const { as, inside, newTenant, url } = kit

interface Board {
  readonly tenant: string
  readonly admin: Person
  readonly lead: Person
  readonly record: string
}

/** A board where a lead has read one record twice and listed them once. */
const busyBoard = async (name: string): Promise<Board> => {
  const tenant = await newTenant(name)
  const [admin, lead] = [await as('Adam', 'administrator', tenant), await as('Lena', 'lead', tenant)]
  const collection = await addCollection(kit, lead)
  const record = await addRecord(kit, lead, { collection, answers: { utredning_id: 'A-1' } })
  await lead.ok('GET /api/records/:record', { params: { record } })
  await lead.ok('GET /api/records')
  await lead.ok('GET /api/records/:record', { params: { record } })
  return { tenant, admin, lead, record }
}

test('the log tells who did what to which record, and itself that it was read', async () => {
  const { admin, record } = await busyBoard('Nämnd ett')
  const { entries, total, pages } = await admin.ok('GET /api/audit')
  assert.deepEqual(
    entries.map(({ at: _, ...entry }) => entry),
    [
      { number: 3, who: 'Lena', act: 'record_read', record, localId: 'A-1', purpose: null, count: null },
      { number: 2, who: 'Lena', act: 'records_listed', record: null, localId: null, purpose: null, count: 1 },
      { number: 1, who: 'Lena', act: 'record_read', record, localId: 'A-1', purpose: null, count: null },
    ],
  )
  assert.deepEqual([total, pages], [3, 1])
  assert.equal((await admin.ok('GET /api/audit')).entries[0]?.act, 'log_read')
})

test('the log is searched by person, record, act and days', async () => {
  const { admin, lead, record } = await busyBoard('Nämnd två')
  const found = async (query: Record<string, string>): Promise<number[]> =>
    (await admin.ok('GET /api/audit', { query })).entries.map((entry) => entry.number)
  assert.deepEqual(await found({ record }), [3, 1])
  assert.deepEqual(await found({ user: lead.user }), [3, 2, 1])
  assert.deepEqual(await found({ user: lead.user, act: 'records_listed' }), [2])
  const today = systemClock.today()
  const around = { from: addDays(today, -1), to: addDays(today, 1), user: lead.user }
  assert.deepEqual(await found(around), [3, 2, 1])
  assert.deepEqual(await found({ to: addDays(today, -2) }), [])
  assert.deepEqual(await found({ from: addDays(today, 2) }), [])
})

test('a day of the log is a Swedish day, from midnight to midnight', async () => {
  const { admin, tenant } = await busyBoard('Nämnd tre')
  const at = ['2025-06-30T21:59:59Z', '2025-06-30T22:00:00Z', '2025-07-01T21:59:59Z', '2025-07-01T22:00:00Z']
  await tamper(...at.map((time, i) => past(tenant, 100 + i, time)))
  const { entries } = await admin.ok('GET /api/audit', { query: { from: '2025-07-01', to: '2025-07-01' } })
  assert.deepEqual(
    entries.map((entry) => entry.number),
    [102, 101],
  )
})

const past = (tenant: string, number: number, at: string): string =>
  `insert into audit_log (tenant_id, number, at, act, hash) values ('${tenant}', ${number}, '${at}', 'test', '')`

test('a long log comes in pages of fifty, the latest first', async () => {
  const tenant = await newTenant('Nämnd fyra')
  const admin = await as('Adam', 'administrator', tenant)
  await inside(async (db) => {
    for (let n = 0; n < 120; n++) await writeAudit(db, { act: 'test' })
  }, tenant)
  const first = await admin.ok('GET /api/audit', { query: { act: 'test' } })
  const last = await admin.ok('GET /api/audit', { query: { act: 'test', page: '3' } })
  assert.deepEqual([first.total, first.pages, first.entries.length], [120, 3, 50])
  assert.deepEqual(
    last.entries.map((e) => e.number),
    Array.from({ length: 20 }, (_, i) => 20 - i),
  )
  assert.equal(first.entries[0]?.who, 'Lyhörd')
})

test('an untouched chain is whole, also when many wrote at once', async () => {
  const { admin, tenant } = await busyBoard('Nämnd fem')
  await Promise.all(
    Array.from({ length: 40 }, () => inside((db) => writeAudit(db, { act: 'test', count: 1 }), tenant)),
  )
  const verified = await admin.ok('GET /api/audit/verification')
  assert.deepEqual({ ...verified, head: '' }, { entries: 43, intact: true, brokenAt: null, head: '' })
  assert.match(verified.head, /^[0-9a-f]{64}$/)
})

test('the log can only be added to: the house itself may not change or empty it', async () => {
  const { tenant } = await busyBoard('Nämnd sex')
  for (const statement of [
    `update audit_log set act = 'nothing'`,
    'delete from audit_log',
    'truncate audit_log',
    `update audit_heads set number = 0`,
    past(tenant, 4, '2026-01-01'),
    'alter table audit_log disable trigger all',
  ])
    await assert.rejects(
      inside((db) => sql.raw(statement).execute(db.q), tenant),
      { code: '42501' },
      statement,
    )
})

test('the owner of the database is held back by the triggers too', async () => {
  const { tenant } = await busyBoard('Nämnd sju')
  for (const statement of [`update audit_log set act = 'x'`, 'delete from audit_log'])
    await assert.rejects(ask(url, `${statement} where tenant_id = '${tenant}'`), /append-only/)
  await assert.rejects(ask(url, 'truncate audit_log'), /append-only/)
})

/** As the owner of the database, with the triggers out of the way. */
const tamper = async (...statements: string[]): Promise<void> => {
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  await owner.query('set session_replication_role = replica')
  for (const statement of statements) await owner.query(statement)
  await owner.end()
}

const tamperings: readonly [string, (tenant: string) => string, number][] = [
  ['a changed act', (t) => `update audit_log set act = 'x' where tenant_id = '${t}' and number = 2`, 2],
  [
    'a changed time',
    (t) => `update audit_log set at = at + interval '1 microsecond' where tenant_id = '${t}' and number = 3`,
    3,
  ],
  ['another person', (t) => `update audit_log set user_id = null where tenant_id = '${t}' and number = 1`, 1],
  ['a removed entry', (t) => `delete from audit_log where tenant_id = '${t}' and number = 2`, 3],
  ['a removed last entry', (t) => `delete from audit_log where tenant_id = '${t}' and number = 3`, 3],
  ['an emptied log', (t) => `delete from audit_log where tenant_id = '${t}'`, 1],
  ['an added entry', (t) => past(t, 4, '2026-01-01'), 4],
]

for (const [what, statement, place] of tamperings) {
  test(`${what}, by somebody who owns the database, is found`, async () => {
    const { admin, tenant } = await busyBoard(`Nämnd: ${what}`)
    await tamper(statement(tenant))
    const verified = await admin.ok('GET /api/audit/verification')
    assert.deepEqual([verified.intact, verified.brokenAt], [false, place])
  })
}
