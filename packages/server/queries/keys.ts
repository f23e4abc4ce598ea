import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'

interface KeyRow {
  readonly check: string
  readonly made: string
  readonly registeredAt: Date
  readonly registeredBy: string
  readonly retiredAt: Date | null
}

/** The keys by their check values: the one in use first, then the latest. */
export const listKeys = async (db: TenantDb) => {
  const { rows } = await sql<KeyRow>`
    select k.check_value as check, k.made_on as made, k.registered_at as "registeredAt", u.name as "registeredBy",
      k.retired_at as "retiredAt"
    from key_checks k join users u on u.tenant_id = k.tenant_id and u.user_id = k.registered_by
    where k.tenant_id = ${db.tenant}
    order by k.retired_at desc nulls first`.execute(db.q)
  return rows.map(({ registeredAt, retiredAt, ...row }) => ({
    ...row,
    registeredAt: registeredAt.toISOString(),
    retiredAt: retiredAt?.toISOString() ?? null,
  }))
}

/** The check value of the key in use, held until the transaction ends. */
export const holdKeyInUse = async (db: TenantDb): Promise<string | null> => {
  await sql`select from tenants where tenant_id = ${db.tenant} for update`.execute(db.q)
  const { rows } = await sql<{ check: string }>`
    select check_value as check from key_checks
    where tenant_id = ${db.tenant} and retired_at is null`.execute(db.q)
  return rows[0]?.check ?? null
}

/** Retires the key in use; every child there is waits to be linked to the next one. */
export const retireKey = async (db: TenantDb, now: Date): Promise<void> => {
  await sql`update key_checks set retired_at = ${now}
    where tenant_id = ${db.tenant} and retired_at is null`.execute(db.q)
  await sql`insert into key_left (tenant_id, child)
    select distinct tenant_id, child from records where tenant_id = ${db.tenant} and child is not null
    on conflict do nothing`.execute(db.q)
}

/** Takes a key into use; `false` when it was there already. */
export const insertKey = async (
  db: TenantDb,
  { check, made, now }: { readonly check: string; readonly made: string; readonly now: Date },
): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    insert into key_checks (tenant_id, check_value, made_on, registered_by, registered_at)
    values (${db.tenant}, ${check}, ${made}, ${db.person}, ${now})
    on conflict (tenant_id, check_value) do nothing`.execute(db.q)
  return numAffectedRows === 1n
}

/** Children with a pseudonym, and those whose pseudonym is from before the latest change of key. */
export const countChildren = async (db: TenantDb): Promise<{ all: number; left: number }> => {
  const { rows } = await sql<{ all: number; left: number }>`
    select count(distinct r.child)::int as all, count(distinct l.child)::int as left
    from records r left join key_left l on l.tenant_id = r.tenant_id and l.child = r.child
    where r.tenant_id = ${db.tenant} and r.child is not null`.execute(db.q)
  return rows[0] ?? { all: 0, left: 0 }
}

/** Whether rows wait in an import, with pseudonyms of the key that they were made with. */
export const importUnderWay = async (db: TenantDb): Promise<boolean> => {
  const { rows } = await sql`
    select from imports where tenant_id = ${db.tenant}
      and state in ('receiving', 'checking', 'checked', 'applying', 'undoing')
    limit 1`.execute(db.q)
  return rows.length > 0
}

interface Pair {
  readonly from: string
  readonly to: string
}

/**
 * Changes pseudonyms wherever a record has them, its earlier versions too, for children who wait for it. The version
 * grows, so that nobody goes on with what was read before, but keeps no copy: that would have the old pseudonym. An
 * import that made the latest version, be it the first, has made this one. Gives how many children were linked.
 */
export const relinkChildren = async (db: TenantDb, pairs: readonly Pair[]): Promise<number> => {
  const given = sql`json_to_recordset(${JSON.stringify(pairs)}::json) as p("from" text, "to" text)`
  const waiting = sql`select p.from, p.to from ${given}
    join key_left l on l.tenant_id = ${db.tenant} and l.child = p.from`
  await sql`
    update record_versions v set answers = replace(v.answers::text, p.from, p.to)::jsonb
    from (${waiting}) p, records r
    where v.tenant_id = ${db.tenant} and r.tenant_id = v.tenant_id and r.record_id = v.record_id
      and r.child = p.from`.execute(db.q)
  await sql`
    update import_records i set version = i.version + 1
    from (${waiting}) p, records r
    where i.tenant_id = ${db.tenant} and r.tenant_id = i.tenant_id and r.record_id = i.record_id
      and i.version = r.version and r.child = p.from`.execute(db.q)
  await sql`
    insert into import_records (tenant_id, import_id, record_id, version, restores, reasons_before)
    select r.tenant_id, r.import_id, r.record_id, 2, 0, '{}' from (${waiting}) p, records r
    where r.tenant_id = ${db.tenant} and r.import_id is not null and r.version = 1 and r.child = p.from`.execute(
    db.q,
  )
  await sql`
    update records r set version = r.version + 1, child = p.to, answers = replace(r.answers::text, p.from, p.to)::jsonb
    from (${waiting}) p where r.tenant_id = ${db.tenant} and r.child = p.from`.execute(db.q)
  const { numAffectedRows } = await sql`
    delete from key_left l using ${given} where l.tenant_id = ${db.tenant} and l.child = p.from`.execute(db.q)
  return Number(numAffectedRows ?? 0)
}

interface KeyChange {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly pairs: number
  readonly linked: number
  readonly proof: { readonly old: string; readonly new: string }
  readonly now: Date
}

/** Keeps what a part of a change of key came to, with its proofs. */
export const insertKeyChange = async (db: TenantDb, change: KeyChange): Promise<void> => {
  await sql`
    insert into key_changes (tenant_id, change_id, from_check, to_check, pairs, linked, old_proof, new_proof,
      changed_by, changed_at)
    values (${db.tenant}, ${change.id}, ${change.from}, ${change.to}, ${change.pairs}, ${change.linked},
      ${change.proof.old}, ${change.proof.new}, ${db.person}, ${change.now})`.execute(db.q)
}
