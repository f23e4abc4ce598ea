import type { Reasons } from '@lyhord/contract'
import type { SentRow } from '@lyhord/contract/resources/import_row.ts'
import type { Answers, Refusal } from '@lyhord/core'
import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import type { Portion } from './import_chunks.ts'
import { came, cameReasons, cameUnread, hasUnread } from './import_rows.ts'
import type { Period } from './records.ts'

/** A row, and the stored record with its local id; `period`: that of the record's collection. */
export interface MatchedRow {
  readonly row: number
  readonly came: SentRow['answers']
  readonly cameReasons: Reasons
  readonly unread: Readonly<Record<string, Refusal>>
  readonly id: string
  readonly version: number
  readonly answers: Answers
  readonly reasons: Reasons
  readonly period: Period
  readonly ownForm: string | null
}

/** Which records `r` rows are held against. */
export const submittedFirst = (
  db: TenantDb,
  form: string,
) => sql`r.tenant_id = ${db.tenant} and r.form_id = ${form}
  and r.state = 'submitted' and r.second_of is null`

/** Whether any row of the import has the local id of a stored record. */
export const hasMatches = async (db: TenantDb, id: string, form: string): Promise<boolean> => {
  const { rows } = await sql<{ any: boolean }>`
    select exists (select from import_rows i join records r on ${submittedFirst(db, form)} and r.local_id = i.local_id
      where i.tenant_id = ${db.tenant} and i.import_id = ${id}) as any`.execute(db.q)
  return rows[0]?.any ?? false
}

/**
 * The record of each row `i` of a portion, looked up by its local id. Together with `expectManyRows` a plain join would
 * read every record of the board once for each portion of the rows.
 */
const recordOfEach = (db: TenantDb, form: string) => sql`cross join lateral (
  select r.* from records r where ${submittedFirst(db, form)} and r.local_id = i.local_id limit 1) r`

const inPortion = (
  db: TenantDb,
  { id, first, last }: Portion,
) => sql`i.tenant_id = ${db.tenant} and i.import_id = ${id}
  and i.row_no between ${first} and ${last}`

/** Rows that say what is stored already are so marked: they were judged when they were taken in. */
export const markUnchanged = async (
  db: TenantDb,
  portion: Portion,
  { form, ownForm }: { readonly form: string; readonly ownForm: string | null },
): Promise<void> => {
  await sql`
    with same as materialized (
      select i.row_no, r.record_id, r.version from import_rows i ${recordOfEach(db, form)}
      where ${inPortion(db, portion)} and not ${hasUnread}
        and r.own_form is not distinct from ${ownForm}::text and r.answers = i.answers)
    update import_rows i set outcome = 'unchanged', record_id = same.record_id, record_version = same.version,
      unexplained = '{}', findings = null
    from same where ${inPortion(db, portion)} and i.row_no = same.row_no`.execute(db.q)
}

/** The other rows with the local id of a stored record. */
export const listMatched = async (
  db: TenantDb,
  portion: Portion,
  form: string,
): Promise<readonly MatchedRow[]> => {
  const { rows } = await sql<MatchedRow>`
    select i.row_no as row, ${came} as came, ${cameReasons} as "cameReasons", ${cameUnread} as unread, r.record_id as id,
      r.version, r.answers, r.reasons, json_build_object('from', k.from_day, 'to', k.to_day) as period,
      r.own_form as "ownForm"
    from import_rows i ${recordOfEach(db, form)}
      join collections k on k.tenant_id = r.tenant_id and k.collection_id = r.collection_id
    where ${inPortion(db, portion)} and i.outcome <> 'unchanged' order by i.row_no`.execute(db.q)
  return rows
}

/**
 * Whether the import has a row whose child or local id a record has that somebody else has changed since. A change is
 * dated when its transaction began, which may be so many minutes earlier.
 */
export const isTouchedSince = async (
  db: TenantDb,
  { id, form }: { readonly id: string; readonly form: string },
  since: string,
  minutes: number,
): Promise<boolean> => {
  const { rows } = await sql<{ touched: boolean }>`
    with changed as materialized (
      select local_id, child from records
      where tenant_id = ${db.tenant} and form_id = ${form} and state <> 'draft' and second_of is null
        and xmin <> pg_current_xact_id()::xid
        and changed_at > ${since}::timestamptz - make_interval(mins => ${minutes}::int))
    select exists (select from import_rows i where i.tenant_id = ${db.tenant} and i.import_id = ${id}
      and (i.local_id in (select local_id from changed) or i.child in (select child from changed))) as touched`.execute(
    db.q,
  )
  return rows[0]?.touched ?? false
}
