import { type RawBuilder, sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'

/** Records as the import left them, and those that have been changed since. */
export interface Undoable {
  readonly created: number
  readonly amended: number
  readonly changedSince: number
}

/**
 * Every record that the import made a version of, and whether that is still the latest. The created ones are found by their
 * collection, and the version that created them is their first.
 */
const made = (db: TenantDb, id: string) => sql`
  (select record_id, 'created' as act, version = 1 as untouched from records
    where tenant_id = ${db.tenant} and import_id = ${id} and collection_id = ${collectionOf(db, id)}
  union all
  select m.record_id, 'amended', r.version = m.version
    from import_records m join records r on r.tenant_id = m.tenant_id and r.record_id = m.record_id
    where m.tenant_id = ${db.tenant} and m.import_id = ${id})`

const collectionOf = (db: TenantDb, id: string) =>
  sql`(select collection_id from imports where tenant_id = ${db.tenant} and import_id = ${id})`

export const countUndoable = async (db: TenantDb, id: string): Promise<Undoable> => {
  const { rows } = await sql<Undoable>`
    select (count(*) filter (where untouched and act = 'created'))::int as created,
      (count(*) filter (where untouched and act = 'amended'))::int as amended,
      (count(*) filter (where not untouched))::int as "changedSince"
    from ${made(db, id)} m`.execute(db.q)
  return rows[0] ?? { created: 0, amended: 0, changedSince: 0 }
}

export interface ChangedSince {
  readonly record: string
  readonly localId: string | null
  readonly changedAt: Date
  readonly changedBy: string
}

const pageSize = 200
export const pagesOfChanged = (count: number): number => Math.ceil(count / pageSize)

/** One page of the records that have been changed since the import. */
export const listChangedSince = async (
  db: TenantDb,
  id: string,
  page: number,
): Promise<readonly ChangedSince[]> => {
  const { rows } = await sql<ChangedSince>`
    select r.record_id as record, r.local_id as "localId", r.changed_at as "changedAt", u.name as "changedBy"
    from ${made(db, id)} m join records r on r.tenant_id = ${db.tenant} and r.record_id = m.record_id
    join users u on u.tenant_id = r.tenant_id and u.user_id = r.changed_by
    where not m.untouched
    order by r.local_id, r.record_id limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(db.q)
  return rows
}

const counted = async (db: TenantDb, statement: RawBuilder<{ n: number }>): Promise<number> =>
  (await statement.execute(db.q)).rows[0]?.n ?? 0

/**
 * Takes back the records that the import created and nobody has changed since; what they were is kept in their history. What
 * a record says stays, so that it is kept as it comes out of the change, in the same pass.
 */
export const withdrawCreated = (db: TenantDb, id: string): Promise<number> =>
  counted(
    db,
    sql`with changed as (
        update records set state = 'withdrawn', version = 2, changed_by = ${db.person}, changed_at = now()
        where tenant_id = ${db.tenant} and import_id = ${id} and collection_id = ${collectionOf(db, id)} and version = 1
        returning tenant_id, record_id, answers, created_by, created_at),
      kept as (
        insert into record_versions (tenant_id, record_id, version, state, answers, changed_by, changed_at, why)
        select tenant_id, record_id, 1, 'submitted', answers, created_by, created_at, 'angrad_import' from changed)
      select count(*)::int as n from changed`,
  )

/** The variables whose answers the database keeps as columns too. */
export interface KeyVariables {
  readonly record: string
  readonly child?: string
  readonly opened: string
  readonly closed: string
}

/** Gives the records that the import amended the answers and reasons they had before. */
export const restoreAmended = (db: TenantDb, id: string, keys: KeyVariables): Promise<number> =>
  counted(
    db,
    sql`with untouched as materialized (
        select r.* from import_records m
        join records r on r.tenant_id = m.tenant_id and r.record_id = m.record_id and r.version = m.version
        where m.tenant_id = ${db.tenant} and m.import_id = ${id} for update of r),
      kept as (
        insert into record_versions (tenant_id, record_id, version, state, answers, changed_by, changed_at, why)
        select tenant_id, record_id, version, state, answers, changed_by, changed_at, 'angrad_import' from untouched),
      changed as (
        update records r set answers = v.answers, reasons = m.reasons_before, own_form = m.own_form_before,
          local_id = v.answers ->> ${keys.record}::text, child = v.answers ->> ${keys.child ?? ''}::text,
          opened_on = (v.answers ->> ${keys.opened}::text)::date, closed_on = (v.answers ->> ${keys.closed}::text)::date,
          version = r.version + 1, changed_by = ${db.person}, changed_at = now()
        from untouched t
        join import_records m on m.tenant_id = t.tenant_id and m.import_id = ${id} and m.record_id = t.record_id
        join record_versions v on v.tenant_id = t.tenant_id and v.record_id = t.record_id
          and v.version = t.version - 1
        where r.tenant_id = t.tenant_id and r.record_id = t.record_id returning 1)
      select count(*)::int as n from changed`,
  )
