import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import pg from 'pg'
import { closingEntries } from '../../queries/audit.ts'
import { insertUnit } from '../../queries/units.ts'
import { ask } from '../../testing/ask.ts'
import { openTestHouse } from '../../testing/house.ts'
import { ordinaryAnswers } from '../../testing/ordinary_record.ts'
import { addCollection } from '../../testing/records.ts'
import { databaseProblem } from './database_problem.ts'
import type { TenantDb } from './tenant_db.ts'

const kit = await openTestHouse()
const { as, house, newTenant, tenant, url } = kit
const { together } = house.pools

const transactionOf = async (db: TenantDb): Promise<string> => {
  const { rows } = await sql<{ id: string }>`select pg_current_xact_id()::text as id`.execute(db.q)
  return rows[0]?.id ?? ''
}

const unitsOf = (of: string): Promise<unknown[]> =>
  ask(url, `select name from units where tenant_id = '${of}' order by name`)

test('work that comes while other work of the tenant runs goes together, in as few transactions as let half go on', async () => {
  const ids = await Promise.all(
    Array.from({ length: 9 }, () => together.run({ tenant, user: null }, transactionOf)),
  )
  const groups = [...Map.groupBy(ids, (id) => id).values()].map((group) => group.length)
  assert.deepEqual(groups.slice(0, 2), [1, 5])
  assert.ok(groups.length <= 4, 'the last three wait for the five, or share when the five are on disk first')
})

test('while one transaction is written the next one works, and a third waits for its turn', async () => {
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  await owner.query(`insert into audit_heads (tenant_id) values ('${tenant}') on conflict do nothing`)
  await owner.query(`begin; select from audit_heads where tenant_id = '${tenant}' for update`)
  const began: string[] = []
  const within = { tenant, user: null }
  const errand = { closing: () => closingEntries(null, [{ act: 'test' }]) }
  const save = (name: string) => together.run(within, async () => void began.push(name), errand)
  const saves = [save('first'), save('second')]
  while (began.length < 2) await pause(5)
  saves.push(save('third'))
  await pause(50)
  assert.deepEqual(began, ['first', 'second'])
  await owner.query('commit')
  await Promise.all(saves)
  await owner.end()
  assert.deepEqual(began, ['first', 'second', 'third'])
})

test('everybody works in their own name, and tenants never share', async () => {
  const other = await newTenant('Nämnden bredvid')
  const within = [tenant, other, tenant, other].map((of) => ({ tenant: of, user: randomUUID() }))
  const seen = await Promise.all(
    within.map((own) =>
      together.run(own, async (db) => {
        const { rows } = await sql<{ tenant: string }>`
          select current_setting('lyhord.tenant') as tenant`.execute(db.q)
        return { tenant: rows[0]?.tenant, user: db.user }
      }),
    ),
  )
  assert.deepEqual(seen, within)
})

test('one who is refused loses nothing of what others do at the same moment, and keeps nothing of their own', async () => {
  const of = await newTenant('Nämnden med många')
  const add = (name: string, then = () => {}) =>
    together.run({ tenant: of, user: null }, async (db) => {
      await insertUnit(db, randomUUID(), name)
      then()
    })
  const refuse = (): void => {
    throw new Error('refused')
  }
  const done = await Promise.allSettled([add('A'), add('B'), add('C', refuse), add('D'), add('B')])
  assert.deepEqual(
    done.map((d) => d.status),
    ['fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'rejected'],
  )
  assert.deepEqual(await unitsOf(of), ['A', 'B', 'D'])
})

test('a connection that is cut fails those who were on it, and the next ones work', async () => {
  let tried = 0
  const cut = async (db: TenantDb): Promise<void> => {
    tried++
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db.q)
    await ask(url, `select pg_terminate_backend(${rows[0]?.pid}, 5000)`)
    await sql`select 1`.execute(db.q)
  }
  const first = together.run({ tenant, user: null }, async () => pause(50))
  const [one, two] = [together.run({ tenant, user: null }, cut), together.run({ tenant, user: null }, cut)]
  await first
  for (const failed of [one, two])
    await assert.rejects(failed, (fault) => databaseProblem(fault) === 'database_away')
  assert.equal(tried, 2, 'what may have been kept is not done again')
  assert.notEqual(await together.run({ tenant, user: null }, transactionOf), '')
})

test('twenty people save at once, one twice the same case: each is told their own, and the log is whole', async () => {
  const lead = await as('Lead', 'lead')
  const collection = await addCollection(kit, lead)
  const save = async (person: typeof lead, localId: string): Promise<number> => {
    const record = { id: randomUUID(), collection, answers: ordinaryAnswers(localId), submit: true }
    return (await person.ask('POST /api/records', { body: record })).status
  }
  const people = await Promise.all(Array.from({ length: 4 }, (_, i) => as(`Handläggare ${i}`, 'caseworker')))
  const before = await ask(url, `select count(*)::int from audit_log where tenant_id = '${tenant}'`)
  const saved = await Promise.all(
    Array.from({ length: 20 }, (_, i) => save(people[i % 4] ?? lead, i === 13 ? 'T5' : `T${i}`)),
  )
  assert.equal(saved.filter((status) => status === 200).length, 19)
  assert.deepEqual([saved[5], saved[13]].sort(), [200, 422])
  const log = await ask(
    url,
    `select count(*)::int from audit_log a join records r using (tenant_id, record_id)
     where a.tenant_id = '${tenant}' and r.collection_id = '${collection}' and a.user_id = r.created_by`,
  )
  const after = await ask(url, `select count(*)::int from audit_log where tenant_id = '${tenant}'`)
  assert.deepEqual(log, [38])
  assert.equal(Number(after[0]) - Number(before[0]), 38)
  assert.deepEqual(await ask(url, `select first_broken_audit('${tenant}')`), [null])
})
