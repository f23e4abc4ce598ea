import type { importStates } from '@lyhord/contract/resources/imports.ts'
import type { Reasons } from '@lyhord/contract/resources/records.ts'
import type { Severity } from '@lyhord/core'
import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'

export type ImportState = (typeof importStates)[number]
export type ImportMode = 'all' | 'good'

/** Rows by outcome; see the contract. */
export interface ImportCounts {
  readonly new: number
  readonly changed: number
  readonly unchanged: number
  readonly faulty: number
  readonly queries: number
  readonly withdrawn: number
}

/** Findings with the same rule at the same column, without words. */
export interface ImportCause {
  readonly rule: string
  readonly column: string | null
  readonly severity: Severity
  readonly count: number
  readonly examples: readonly number[]
}

/** What the check before this one came to, where records had changed after it. */
export interface CheckedBefore {
  readonly counts: ImportCounts
  readonly causes: readonly ImportCause[]
}

/** An import as the house works with it. `ownForm`: the own questions of its collection. */
export interface ImportRow {
  readonly id: string
  readonly collection: string
  readonly form: string
  readonly ownForm: string | null
  readonly formVersion: number
  readonly state: ImportState
  readonly source: string | null
  readonly mapping: { readonly id: string; readonly version: number } | null
  readonly checksum: string
  readonly rows: number
  readonly received: number
  readonly fileRows: number | null
  readonly stayed: number
  readonly sent: number
  readonly seen: Seen | null
  readonly before: CheckedBefore | null
  readonly done: number
  readonly due: number
  readonly rowsPerSecond: number
  readonly counts: ImportCounts | null
  readonly causes: readonly ImportCause[] | null
  readonly mode: ImportMode | null
  readonly accepted: Reasons
  readonly applied: { created: number; amended: number; held: number; at: string; by: string } | null
  readonly undone: { withdrawn: number; restored: number; kept: number; at: string; by: string } | null
  readonly trouble: 'changed_meanwhile' | 'fault' | null
  readonly sameFileAs: string | null
  readonly begunAt: Date
  readonly begunBy: string
  readonly begunByUser: string
  readonly errandBy: string | null
  readonly expiresAt: Date | null
}

const iso = (moment: string) =>
  sql.raw(`to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)
const columns = sql`
  (select c.own_form from collections c where c.tenant_id = i.tenant_id and c.collection_id = i.collection_id)
    as "ownForm", i.file_rows as "fileRows", i.stayed, coalesce(i.sent, i.received) as sent, i.seen, i.before,
  i.import_id as id, i.collection_id as collection, i.form_id as form, i.form_version as "formVersion", i.state,
  i.source, i.checksum, i.row_count as rows, i.received, i.done, i.due, i.rows_per_second as "rowsPerSecond",
  i.counts, i.causes, i.mode, i.accepted, i.trouble, i.begun_at as "begunAt", b.name as "begunBy",
  i.begun_by as "begunByUser", i.errand_by as "errandBy", i.expires_at as "expiresAt",
  case when i.mapping_id is not null then json_build_object('id', i.mapping_id, 'version', i.mapping_version) end
    as mapping,
  case when i.applied_at is not null then json_build_object('created', i.created, 'amended', i.amended,
    'held', i.held, 'at', ${iso('i.applied_at')}, 'by', a.name) end as applied,
  case when i.undone_at is not null then json_build_object('withdrawn', i.withdrawn, 'restored', i.restored,
    'kept', i.kept, 'at', ${iso('i.undone_at')}, 'by', u.name) end as undone,
  (select s.import_id from imports s where s.tenant_id = i.tenant_id and s.collection_id = i.collection_id
    and s.checksum = i.checksum and s.state = 'applied' and s.import_id <> i.import_id
    order by s.applied_at desc limit 1) as "sameFileAs"`

const people = sql`
  join users b on b.tenant_id = i.tenant_id and b.user_id = i.begun_by
  left join users a on a.tenant_id = i.tenant_id and a.user_id = i.applied_by
  left join users u on u.tenant_id = i.tenant_id and u.user_id = i.undone_by`

export const findImport = async (db: TenantDb, id: string): Promise<ImportRow | undefined> => {
  const { rows } = await sql<ImportRow>`
    select ${columns} from imports i ${people}
    where i.tenant_id = ${db.tenant} and i.import_id = ${id}`.execute(db.q)
  return rows[0]
}

/** The same, held until the transaction ends: nobody else changes it meanwhile. */
export const holdImport = async (db: TenantDb, id: string): Promise<ImportRow | undefined> => {
  await sql`select from imports where tenant_id = ${db.tenant} and import_id = ${id} for no key update`.execute(
    db.q,
  )
  return findImport(db, id)
}

const pageSize = 50

/** One page of imports, latest first, and how many there are. */
export const listImports = async (db: TenantDb, page: number) => {
  const counted = await sql<{ n: number }>`
    select count(*)::int as n from imports where tenant_id = ${db.tenant}`.execute(db.q)
  const { rows } = await sql<ImportRow>`
    select ${columns} from imports i ${people} where i.tenant_id = ${db.tenant}
    order by i.begun_at desc, i.import_id limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(db.q)
  const total = counted.rows[0]?.n ?? 0
  return { rows, total, pages: Math.ceil(total / pageSize) }
}

export interface NewImport {
  readonly id: string
  readonly collection: string
  readonly form: string
  readonly formVersion: number
  readonly rows: number
  readonly fileRows: number | null
  readonly stayed: number
  readonly checksum: string
  readonly mapping: { readonly id: string; readonly version: number } | null
  readonly source: string | null
  readonly at: Date
  readonly expiresAt: Date
}

/** Only people import. */
export const importerIn = (db: TenantDb): string => {
  if (db.user === null) throw new Error('an import needs somebody who makes it')
  return db.user
}

/** Adds an import; false when its id is already there. */
export const insertImport = async (db: TenantDb, i: NewImport): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    insert into imports (tenant_id, import_id, collection_id, form_id, form_version, row_count, file_rows, stayed,
      checksum, source, mapping_id, mapping_version, begun_by, begun_at, expires_at)
    values (${db.tenant}, ${i.id}, ${i.collection}, ${i.form}, ${i.formVersion}, ${i.rows}, ${i.fileRows}, ${i.stayed},
      ${i.checksum}, ${i.source}, ${i.mapping?.id ?? null}, ${i.mapping?.version ?? null}, ${importerIn(db)}, ${i.at}, ${i.expiresAt})
    on conflict (tenant_id, import_id) do nothing`.execute(db.q)
  return Number(numAffectedRows) === 1
}

/** How many rows there were, and how many stayed, where that was not known when the import began. */
export const setRowCount = async (
  db: TenantDb,
  id: string,
  { sent, stayed, fileRows }: { readonly sent: number; readonly stayed: number; readonly fileRows: number },
): Promise<void> => {
  await sql`update imports set row_count = ${sent}, stayed = ${stayed}, file_rows = ${fileRows}
    where tenant_id = ${db.tenant} and import_id = ${id} and state = 'receiving'`.execute(db.q)
}

/** Sends an import to its next state, on an errand that somebody asked for. */
export const beginErrand = async (
  db: TenantDb,
  id: string,
  state: 'checking' | 'applying' | 'undoing',
  { due, expiresAt }: { readonly due: number; readonly expiresAt: Date | null },
): Promise<void> => {
  await sql`
    update imports set state = ${state}, done = 0, due = ${due}, rows_per_second = 0, trouble = null, before = null,
      errand_by = ${importerIn(db)}, expires_at = ${expiresAt}
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
      applied_by = ${importerIn(db)}, applied_at = ${made.at}, done = due,
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
      kept = ${made.kept}, undone_by = ${importerIn(db)}, undone_at = ${made.at}, done = due, held = 0,
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

/** What there was of a form's records at a moment: how many, in how many versions, and the latest change. */
export interface Seen {
  readonly records: number
  readonly versions: number
  readonly latest: string | null
  readonly at: string
}

/** What there is now. Every record that is made or changed makes it another. */
export const whatIsStored = async (db: TenantDb, form: string): Promise<Seen> => {
  const { rows } = await sql<Seen>`
    select count(*)::int as records, coalesce(sum(version), 0)::int as versions, ${iso('max(changed_at)')} as latest,
      ${iso('now()')} as at
    from records where tenant_id = ${db.tenant} and form_id = ${form} and state <> 'draft' and second_of is null`.execute(
    db.q,
  )
  return rows[0] ?? { records: 0, versions: 0, latest: null, at: '' }
}

/** Remembers what was stored when the rows were held against it. */
export const setSeen = async (db: TenantDb, id: string, seen: Seen): Promise<void> => {
  await sql`update imports set seen = ${JSON.stringify(seen)}
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

/** Opens an import for so many rows more; those that are here wait. */
export const setReopened = async (db: TenantDb, id: string, rows: number, expiresAt: Date): Promise<void> => {
  await sql`
    update imports set state = 'receiving', sent = coalesce(sent, received), row_count = ${rows}, received = 0, trouble = null, errand_by = null,
      expires_at = ${expiresAt}
    where tenant_id = ${db.tenant} and import_id = ${id}`.execute(db.q)
}

/** So many records that had stayed on the device have come. */
export const setCameAfterAll = async (db: TenantDb, id: string, came: number): Promise<void> => {
  await sql`update imports set stayed = greatest(0, stayed - ${came}), sent = sent + ${came}
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
