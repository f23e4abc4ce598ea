import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { sql } from 'kysely'
import { ask } from '../testing/ask.ts'
import { openTestHouse } from '../testing/house.ts'
import { type AuditEntry, closingEntries, verifyAudit, writeAudit } from './audit.ts'

const { house, inside, newTenant, url } = await openTestHouse()

const logTogether = (tenant: string, user: string | null, entries: readonly AuditEntry[]): Promise<void> =>
  house.pools.together.run({ tenant, user }, async () => undefined, {
    closing: () => closingEntries(user, entries),
  })

test('entries of many people in two houses at once make an unbroken chain in each, everybody in their own order', async () => {
  const tenants = [await newTenant('Nämnd A'), await newTenant('Nämnd B')]
  const people = tenants.flatMap((tenant) =>
    Array.from({ length: 12 }, () => ({ tenant, user: randomUUID() })),
  )
  const acts = ['first', 'second', 'third']
  const entries = acts.map((act) => ({ act }))
  await Promise.all([
    ...people.map(({ tenant, user }) => logTogether(tenant, user, entries)),
    ...tenants.map((tenant) => inside((db) => writeAudit(db, { act: 'alone' }), tenant)),
  ])
  for (const tenant of tenants) {
    const { entries: number, intact } = await inside(verifyAudit, tenant)
    assert.deepEqual({ number, intact }, { number: 37, intact: true })
  }
  const inOrder = `select string_agg(act, ' ' order by number) from audit_log where user_id is not null group by tenant_id, user_id`
  assert.deepEqual(await ask(url, inOrder), Array(24).fill(acts.join(' ')))
})

test('an entry is chained by what it says, as anybody can compute it', async () => {
  const [tenant, user, record] = [await newTenant('Nämnd C'), randomUUID(), randomUUID()]
  const purpose = `Åsa's "granskning" \\ 2026`
  await logTogether(tenant, user, [
    { act: 'one', record },
    { act: 'two', purpose, count: 3 },
  ])
  await logTogether(tenant, null, [{ act: 'three' }])
  const { rows } = await inside(
    (db) =>
      sql<{ at: string; hash: Buffer }>`
      select extract(epoch from at)::text as at, hash from audit_log where tenant_id = ${tenant} order by number`.execute(
        db.q,
      ),
    tenant,
  )
  const says = [
    [user, 'one', record, '-', '-'],
    [user, 'two', '-', purpose, '3'],
    ['-', 'three', '-', '-', '-'],
  ]
  const expected: Buffer[] = []
  for (const [i, said] of says.entries()) {
    const text = [tenant, i + 1, rows[i]?.at, ...said].join('\u001f')
    const before = expected[i - 1] ?? ''
    expected.push(createHash('sha256').update(before).update(text).digest())
  }
  assert.deepEqual(
    rows.map((row) => row.hash),
    expected,
  )
})

test('nobody logs in another house, nor without one', async () => {
  const tenant = await newTenant('Nämnd D')
  const act = `select log_acts(array[(null, 'x', null, null, null)]::audit_act[])`
  await assert.rejects(sql.raw(act).execute(house.pools.app))
  await assert.rejects(sql.raw(act).execute(house.pools.gate), { code: '42501' })
  assert.equal((await inside(verifyAudit, tenant)).entries, 0)
})

test('two who write the first entry of a house at once both have theirs', async () => {
  const tenant = await newTenant('Nämnd E')
  await Promise.all([1, 2].map((count) => inside((db) => writeAudit(db, { act: 'test', count }), tenant)))
  const { entries, intact } = await inside(verifyAudit, tenant)
  assert.deepEqual({ entries, intact }, { entries: 2, intact: true })
})
