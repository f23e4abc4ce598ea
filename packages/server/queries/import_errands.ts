import type { Reasons } from '@lyhord/contract/resources/records.ts'
import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import type { ImportMode, ImportState } from './imports.ts'

/** Sends an import to its next state, on an errand that somebody asked for. */
export const beginErrand = async (
  db: TenantDb,
  id: string,
  state: 'checking' | 'applying' | 'undoing',
  { due, expiresAt }: { readonly due: number; readonly expiresAt: Date | null },
): Promise<void> => {
  await sql`
    update imports set state = ${state}, done = 0, due = ${due}, rows_per_second = 0, trouble = null, before = null,
      errand_by = ${db.person}, expires_at = ${expiresAt}
    where tenant_id = ${db.tenant} and import_id = ${id}`.execute(db.q)
}

export const setApplication = async (
  db: TenantDb,
  id: string,
  mode: ImportMode,
  accepted: Reasons,
): Promise<void> => {
  await sql`update imports set mode = ${mode}, accepted = ${JSON.stringify(accepted)}
    where tenant_id = ${db.tenant} and import_id = ${id}`.execute(db.q)
}

/** How far the job under way has come. */
export const setProgress = async (
  db: TenantDb,
  id: string,
  done: number,
  rowsPerSecond: number,
): Promise<void> => {
  await sql`update imports set done = ${done}, rows_per_second = ${rowsPerSecond}
    where tenant_id = ${db.tenant} and import_id = ${id}`.execute(db.q)
}

/** The job has given up; the import is again where it was before it. */
export const setTrouble = async (
  db: TenantDb,
  id: string,
  state: ImportState,
  trouble: 'changed_meanwhile' | 'fault',
): Promise<void> => {
  await sql`update imports set state = ${state}, trouble = ${trouble}
    where tenant_id = ${db.tenant} and import_id = ${id}`.execute(db.q)
}

export const setApplied = async (
  db: TenantDb,
  id: string,
  made: { readonly created: number; readonly amended: number; readonly held: number; readonly at: Date },
): Promise<void> => {
  await sql`
    update imports set state = 'applied', created = coalesce(created, 0) + ${made.created},
      amended = coalesce(amended, 0) + ${made.amended}, held = ${made.held},
      applied_by = ${db.person}, applied_at = ${made.at}, done = due,
      expires_at = case when ${made.held}::int > 0 then expires_at end
    where tenant_id = ${db.tenant} and import_id = ${id}`.execute(db.q)
}

export const setUndone = async (
  db: TenantDb,
  id: string,
  made: { readonly withdrawn: number; readonly restored: number; readonly kept: number; readonly at: Date },
): Promise<void> => {
  await sql`
    update imports set state = 'undone', withdrawn = ${made.withdrawn}, restored = ${made.restored},
      kept = ${made.kept}, undone_by = ${db.person}, undone_at = ${made.at}, done = due, held = 0,
      expires_at = null
    where tenant_id = ${db.tenant} and import_id = ${id}`.execute(db.q)
}

/** Nothing waits here any more; an import that has been applied stays so. */
export const setDiscarded = async (db: TenantDb, id: string): Promise<void> => {
  await sql`
    update imports set expires_at = null, held = case when held is not null then 0 end,
      state = case when state in ('applied', 'undone') then state when applied_at is not null then 'applied'
        else 'discarded' end, before = null, trouble = null
    where tenant_id = ${db.tenant} and import_id = ${id}`.execute(db.q)
}

/** The rows are to be checked once more before they are taken in, for records have changed since they were. */
export const setCheckedAgain = async (db: TenantDb, id: string): Promise<void> => {
  await sql`
    update imports set state = 'checking', done = 0, rows_per_second = 0,
      before = jsonb_build_object('counts', counts, 'causes', causes)
    where tenant_id = ${db.tenant} and import_id = ${id}`.execute(db.q)
}

/** Nothing new was found: what was asked for goes on. */
export const setGoingOn = async (db: TenantDb, id: string): Promise<void> => {
  await sql`
    update imports set state = 'applying', done = 0, rows_per_second = 0, before = null
    where tenant_id = ${db.tenant} and import_id = ${id}`.execute(db.q)
}

/** Imports with rows whose time has run out, and whose job is not under way. */
export const listExpired = async (db: TenantDb, now: Date): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    select import_id as id from imports where tenant_id = ${db.tenant} and expires_at < ${now}
      and state not in ('applying', 'undoing')`.execute(db.q)
  return rows.map((r) => r.id)
}

/** Imports whose job has not come to its end. */
export const listUnderWay = async (db: TenantDb): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    select import_id as id from imports
    where tenant_id = ${db.tenant} and state in ('checking', 'applying', 'undoing')`.execute(db.q)
  return rows.map((r) => r.id)
}

/** One worker at a time on what is done in a single transaction; the next one waits here. */
export const holdErrand = async (db: TenantDb, id: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${db.tenant} ${id}`}, 0))`.execute(db.q)
}
