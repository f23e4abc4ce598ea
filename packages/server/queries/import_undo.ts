import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'

/** Records as the import left them, and those that have been changed since. */
export interface Undoable {
  readonly created: number
  readonly amended: number
  readonly changedSince: number
}

/**
 * Every record that the import made a version of, once, and whether the latest such is still the record's own. Those it
 * created are found by their collection, the created version is their first, and those it amended after that by its trace.
 */
const made = (db: TenantDb, id: string) => sql`
  (select record_id, 'created' as act, version = 1 as untouched from records r
    where tenant_id = ${db.tenant} and import_id = ${id} and collection_id = ${collectionOf(db, id)}
      and not exists (select from import_records m
        where m.tenant_id = ${db.tenant} and m.import_id = ${id} and m.record_id = r.record_id)
  union all
  (select distinct on (m.record_id) m.record_id, case m.restores when 0 then 'created' else 'amended' end,
      r.version = m.version
    from import_records m join records r on r.tenant_id = m.tenant_id and r.record_id = m.record_id
    where m.tenant_id = ${db.tenant} and m.import_id = ${id}
    order by m.record_id, m.version desc))`

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

/**
 * Takes back the records that the import created and nobody has changed since; what they were is kept in their history. What
 * a record says stays, so that it is kept as it comes out of the change, in the same pass.
 */
export const withdrawCreated = async (db: TenantDb, id: string): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    with changed as (
        update records set state = 'withdrawn', version = 2, changed_by = ${db.person}, changed_at = now()
        where tenant_id = ${db.tenant} and import_id = ${id} and collection_id = ${collectionOf(db, id)} and version = 1
        returning tenant_id, record_id, answers, created_by, created_at),
      kept as (
        insert into record_versions (tenant_id, record_id, version, state, answers, changed_by, changed_at, why)
        select tenant_id, record_id, 1, 'submitted', answers, created_by, created_at, 'angrad_import' from changed)
      select count(*)::int as n from changed`.execute(db.q)
  return rows[0]?.n ?? 0
}

/** The variables whose answers the database keeps as columns too. */
export interface KeyVariables {
  readonly record: string
  readonly child?: string
  readonly opened: string
  readonly closed: string
}

/**
 * Gives the records that the import amended, and nobody has changed since, the answers and reasons they had before;
 * withdraws those that it had made itself.
 */
export const takeBackAmended = async (
  db: TenantDb,
  id: string,
  keys: KeyVariables,
): Promise<{ readonly withdrawn: number; readonly restored: number }> => {
  const { rows } = await sql<{ withdrawn: number; restored: number }>`
    with untouched as materialized (
        select r.*, m.restores, m.reasons_before, m.own_form_before from import_records m
        join records r on r.tenant_id = m.tenant_id and r.record_id = m.record_id and r.version = m.version
        where m.tenant_id = ${db.tenant} and m.import_id = ${id} for update of r),
      kept as (
        insert into record_versions (tenant_id, record_id, version, state, answers, changed_by, changed_at, why)
        select tenant_id, record_id, version, state, answers, changed_by, changed_at, 'angrad_import' from untouched),
      withdrawn as (
        update records r set state = 'withdrawn', version = r.version + 1, changed_by = ${db.person}, changed_at = now()
        from untouched t where r.tenant_id = t.tenant_id and r.record_id = t.record_id and t.restores = 0 returning 1),
      restored as (
        update records r set answers = v.answers, reasons = t.reasons_before, own_form = t.own_form_before,
          local_id = v.answers ->> ${keys.record}::text, child = v.answers ->> ${keys.child ?? ''}::text,
          opened_on = (v.answers ->> ${keys.opened}::text)::date, closed_on = (v.answers ->> ${keys.closed}::text)::date,
          version = r.version + 1, changed_by = ${db.person}, changed_at = now()
        from untouched t
        join record_versions v on v.tenant_id = t.tenant_id and v.record_id = t.record_id and v.version = t.restores
        where r.tenant_id = t.tenant_id and r.record_id = t.record_id returning 1)
      select (select count(*)::int from withdrawn) as withdrawn, (select count(*)::int from restored) as restored`.execute(
    db.q,
  )
  return rows[0] ?? { withdrawn: 0, restored: 0 }
}
