import type pg from 'pg'

/** References that no constraint holds: a trigger does, or the one statement that writes them (migrations 0013, 0019, 0020). */
const held: readonly Reference[] = [
  ['records', 'foreign key (tenant_id, collection_id) references collections'],
  ['records', 'foreign key (tenant_id, created_by) references users'],
  ['records', 'foreign key (tenant_id, changed_by) references users'],
  ['records', 'foreign key (tenant_id, import_id) references imports'],
  ['record_versions', 'foreign key (tenant_id, changed_by) references users'],
  ['import_rows', 'foreign key (tenant_id, import_id) references imports'],
]

type Reference = readonly [table: string, says: string]

const declared = `select conrelid::regclass::text as table, pg_get_constraintdef(oid) as says from pg_constraint
  where contype = 'f' and connamespace = 'public'::regnamespace`

const brokenLog = `select from tenants t where first_broken_audit(tenant_id) is not null
  or not exists (select from audit_heads h where h.tenant_id = t.tenant_id)
    and exists (select from audit_log a where a.tenant_id = t.tenant_id) limit 1`

/**
 * Whether everything that rows refer to is there, asked as a new constraint asks it of a table that has rows, and every
 * house's log is an unbroken chain to its end. For rows that came while constraints rested.
 * @throws SQLSTATE 23503 where something referred to is missing
 */
export const holdsTogether = async (client: pg.Client): Promise<boolean> => {
  const { rows } = await client.query<{ table: string; says: string }>(declared)
  const all: readonly Reference[] = [...rows.map(({ table, says }) => [table, says] as const), ...held]
  for (const [table, says] of all) {
    await client.query(`alter table ${table} add constraint asked_once ${says}`)
    await client.query(`alter table ${table} drop constraint asked_once`)
  }
  return (await client.query(brokenLog)).rowCount === 0
}
