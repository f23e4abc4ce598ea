import { type RawBuilder, sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'

/**
 * Records whose closing day, or last change where there is none, is before a day; and second codings of them, which
 * cannot stay without their first.
 */
const due = (db: TenantDb, before: string): RawBuilder<unknown> => sql`
  with recursive due as (
    select record_id from records where tenant_id = ${db.tenant}
      and coalesce(closed_on, (changed_at at time zone 'Europe/Stockholm')::date) < ${before}::date
    union
    select r.record_id from records r join due d on r.second_of = d.record_id where r.tenant_id = ${db.tenant}
  )`

export const countDue = async (db: TenantDb, before: string): Promise<number> => {
  const { rows } = await sql<{ n: number }>`${due(db, before)} select count(*)::int as n from due`.execute(
    db.q,
  )
  return rows[0]?.n ?? 0
}

export interface DueRecord {
  readonly id: string
  readonly form: string
}

/** The records that are due, by id, held until the transaction ends. */
export const holdDue = async (db: TenantDb, before: string): Promise<readonly DueRecord[]> => {
  const { rows } = await sql<DueRecord>`${due(db, before)}
    select record_id as id, form_id as form from records
    where tenant_id = ${db.tenant} and record_id in (select record_id from due)
    order by record_id for update`.execute(db.q)
  return rows
}

/** Deletes records with their versions and flags; all in one statement, since some refer to others. */
export const deleteRecords = async (db: TenantDb, ids: readonly string[]): Promise<number> => {
  const { numAffectedRows } = await sql`delete from records
    where tenant_id = ${db.tenant} and record_id = any(${ids}::uuid[])`.execute(db.q)
  return Number(numAffectedRows ?? 0)
}

export interface Purge {
  readonly id: string
  readonly at: Date
  readonly before: string
  readonly records: number
  readonly proof: string
}

export const insertPurge = async (db: TenantDb, purge: Purge): Promise<void> => {
  await db.q
    .insertInto('purges')
    .values({
      tenant_id: db.tenant,
      purge_id: purge.id,
      at: purge.at,
      before_day: purge.before,
      records: purge.records,
      proof: purge.proof,
      purged_by: db.person,
    })
    .execute()
}

/** Purges made, latest first. */
export const listPurges = async (db: TenantDb) => {
  const rows = await db.q
    .selectFrom('purges')
    .select(['at', 'records', 'before_day as before', 'proof'])
    .where('tenant_id', '=', db.tenant)
    .orderBy('at', 'desc')
    .execute()
  return rows.map(({ at, ...row }) => ({ at: at.toISOString(), ...row }))
}
