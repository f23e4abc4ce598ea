import type { TestContext } from 'node:test'
import pg from 'pg'
import { migrations } from '../migrations/index.ts'
import { withTestDatabase } from './database.ts'

const [tenant, user, collection, id] = [1, 2, 3, 4].map((n) => `00000000-0000-4000-8000-00000000000${n}`)

/** The import that waits, as the first two keys of its rows and chunks in SQL. */
export const waitingImport = `'${tenant}', '${id}'`

/** A database as it was before a migration, with an import that waits for its rows; nothing there is held to what it refers to. */
export const waitingBefore = async (t: TestContext, migration: string): Promise<pg.Client> => {
  const { url } = await withTestDatabase()
  const db = new pg.Client({ connectionString: url })
  await db.connect()
  t.after(() => db.end())
  const at = migrations.findIndex((m) => m.sql === migration)
  for (const { sql } of migrations.slice(0, at)) await db.query(sql)
  await db.query(
    `insert into tenants (tenant_id, code, name, kind) values ('${tenant}', '0882', 'Nämnden', 'board')`,
  )
  await db.query(`set session_replication_role = replica`)
  await db.query(`insert into imports (tenant_id, import_id, collection_id, form_id, form_version, checksum, row_count,
    begun_by, begun_at) values (${waitingImport}, '${collection}', 'utredning', 1, '${'ab'.repeat(32)}', 4, '${user}', now())`)
  return db
}
