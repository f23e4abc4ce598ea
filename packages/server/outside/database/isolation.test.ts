import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { sql } from 'kysely'
import { writeAudit } from '../../queries/audit.ts'
import { insertCollection } from '../../queries/collections.ts'
import { insertFlag } from '../../queries/flags.ts'
import { insertInvitation } from '../../queries/invitations.ts'
import { findRecord, keepVersion } from '../../queries/records.ts'
import { insertPurge } from '../../queries/retention.ts'
import { insertUnit } from '../../queries/units.ts'
import { insertWorkSession } from '../../queries/work_sessions.ts'
import { ask } from '../../testing/ask.ts'
import { someComparison } from '../../testing/comparing.ts'
import {
  someBackground,
  someKeys,
  someOriginal,
  someOwnForm,
  somePopulation,
} from '../../testing/furnishing.ts'
import { openTestHouse } from '../../testing/house.ts'
import { someImports } from '../../testing/importing.ts'
import { someInterpretations } from '../../testing/interpreting.ts'
import { addCollection, addRecord } from '../../testing/records.ts'
import { someReports } from '../../testing/reporting.ts'
import { tallyTenant } from '../../work/tally_tenant.ts'

const kit = await openTestHouse()
const { as, house, inside, newTenant, url } = kit

const spring = {
  title: 'Våren',
  form: 'utredning',
  formVersion: 1,
  from: '2025-01-01',
  to: '2025-06-30',
  expected: null,
}

/** A tenant with at least one row in every table that belongs to tenants. */
const furnished = async (name: string): Promise<string> => {
  const tenant = await newTenant(name)
  const lead = await as('Lead', 'lead', tenant)
  const collection = await addCollection(kit, lead)
  const answers = { utredning_slut: '2025-05-05', kon: 'flicka', alder: 7, barn_pseudonym: 'a'.repeat(64) }
  const record = await addRecord(kit, lead, { collection, answers })
  await someKeys(lead)
  await someImports(lead, collection)
  await somePopulation(lead)
  await someOwnForm(lead)
  await inside(
    async (db) => {
      const at = new Date()
      const unit = randomUUID()
      await insertUnit(db, unit, 'Mottagning')
      await insertCollection(db, { ...spring, id: randomUUID(), units: [unit] })
      await insertInvitation(db, lead.user, randomBytes(32), at, at)
      const found = await findRecord(db, record)
      if (found) await keepVersion(db, found, 'rattelse')
      await insertFlag(db, { id: randomUUID(), record, variable: 'kon' })
      await insertWorkSession(db, { id: randomUUID(), collection, title: 'Pass', doubleShare: 0 })
      await tallyTenant(db, 'utredning')
      await insertPurge(db, { id: randomUUID(), at, before: '2020-01-01', records: 1, proof: 'x' })
      await someComparison(db)
      await someBackground(db)
      await someOriginal(db)
      await someInterpretations(db)
      await someReports(db)
      await writeAudit(db, { act: 'signed_in' })
    },
    tenant,
    lead.user,
  )
  return tenant
}

const [mine, theirs] = [await furnished('Min nämnd'), await furnished('Deras nämnd')]
const tables = (
  await ask(
    url,
    `select table_name from information_schema.columns
     where table_schema = 'public' and column_name = 'tenant_id' order by 1`,
  )
).map(String)

/** What the database says to a statement made inside my tenant; rolled back. */
const tryInside = (statement: string): Promise<{ rows: number } | { refused: string }> =>
  inside(async (db) => {
    const { rows, numAffectedRows } = await sql.raw(statement).execute(db.q)
    throw new Undone(Number(numAffectedRows ?? rows.length))
  }, mine).catch((fault: unknown) => {
    if (fault instanceof Undone) return { rows: fault.rows }
    if (fault instanceof Error && 'code' in fault) return { refused: String(fault.code) }
    throw fault
  })

class Undone extends Error {
  readonly rows: number
  constructor(rows: number) {
    super('undone')
    this.rows = rows
  }
}

const permissionDenied = '42501'

test('every table of tenants has rows of both, so that the tests below can see something', async () => {
  assert.ok(tables.length >= 14)
  for (const table of tables)
    for (const tenant of [mine, theirs]) {
      const [count] = await ask(url, `select count(*)::int from ${table} where tenant_id = '${tenant}'`)
      assert.ok(Number(count) > 0, `${table} is empty`)
    }
})

test('every table of tenants enforces row-level security, on its owner too', async () => {
  const bare = await ask(
    url,
    `select relname from pg_class where relname in (${tables.map((t) => `'${t}'`)})
     and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)`,
  )
  assert.deepEqual(bare, [])
})

for (const table of tables) {
  test(`${table}: inside my tenant I see my rows and none of theirs`, async () => {
    const own = await tryInside(`select 1 from ${table} where tenant_id = '${mine}'`)
    assert.ok('rows' in own && own.rows > 0)
    assert.deepEqual(await tryInside(`select 1 from ${table} where tenant_id <> '${mine}'`), { rows: 0 })
  })

  test(`${table}: their rows can be neither changed, removed, taken over nor added`, async () => {
    for (const statement of [
      `update ${table} set tenant_id = '${mine}' where tenant_id = '${theirs}'`,
      `delete from ${table} where tenant_id = '${theirs}'`,
    ]) {
      const said = await tryInside(statement)
      if ('rows' in said) assert.equal(said.rows, 0, statement)
      else assert.equal(said.refused, permissionDenied, statement)
    }
    const [row] = await ask(
      url,
      `select row_to_json(t)::text from ${table} t where tenant_id = '${theirs}' limit 1`,
    )
    const copy = String(row).replaceAll("'", "''")
    const added = await tryInside(
      `insert into ${table} select * from json_populate_record(null::${table}, '${copy}')`,
    )
    assert.deepEqual(added, { refused: permissionDenied })
    const given = await tryInside(`update ${table} set tenant_id = '${theirs}' where tenant_id = '${mine}'`)
    assert.deepEqual(given, { refused: permissionDenied })
  })
}

test('outside every tenant nothing is to be seen', async () => {
  for (const table of tables) {
    const { rows } = await sql.raw(`select 1 from ${table}`).execute(house.pools.app)
    assert.equal(rows.length, 0, table)
  }
})

test('the door sees people and sessions, and no table about children, work or the log', async () => {
  const atTheDoor = new Set(['tenants', 'users', 'invitations', 'sessions'])
  for (const table of tables) {
    const look = sql.raw(`select 1 from ${table}`).execute(house.pools.gate)
    if (atTheDoor.has(table)) assert.ok((await look).rows.length > 1, table)
    else await assert.rejects(look, { code: permissionDenied }, table)
  }
})

test('neither role may bypass row-level security, sign in by itself or make tables', async () => {
  const rights = `select rolname from pg_roles where rolname in ('lyhord_app', 'lyhord_gate')
    and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolcanlogin)`
  assert.deepEqual(await ask(url, rights), [])
  assert.deepEqual(await tryInside('create table mine (x integer)'), { refused: permissionDenied })
})
