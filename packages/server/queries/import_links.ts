import type { Reasons } from '@lyhord/contract'
import type { Answers } from '@lyhord/core'
import { type RawBuilder, sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { submittedFirst } from './import_matches.ts'
import type { KeptFinding, Outcome } from './import_rows.ts'

/** What links rows to one another and to records: the same child, or the same local id. */
export type Link = 'child' | 'local_id'

/** Whose links are followed: an import, and the form of its records. */
interface Linked {
  readonly id: string
  readonly form: string
}

const hasRecord = (db: TenantDb, form: string, link: Link, value: string) => sql`exists (select from records r
  where ${submittedFirst(db, form)} and r.${sql.ref(link)} = ${sql.ref(value)})`

/** Whether any two rows of the import have the same local id. */
export const anyRepeated = async (db: TenantDb, id: string): Promise<boolean> => {
  const { rows } = await sql<{ any: boolean }>`
    select exists (select from import_rows where tenant_id = ${db.tenant} and import_id = ${id} and local_id is not null
      group by local_id having count(*) > 1) as any`.execute(db.q)
  return rows[0]?.any ?? false
}

/** A row that is compared with others; `answers`: those that the comparison reads. */
export interface LinkedRow {
  readonly row: number
  readonly link: string
  readonly outcome: Outcome
  readonly record: string | null
  readonly answers: Answers
  readonly reasons: Reasons
}

const few = (answers: RawBuilder<unknown>, ids: readonly string[]) =>
  sql`jsonb_strip_nulls(jsonb_build_object(${sql.join(ids.flatMap((id) => [sql.lit(id), sql`${answers} -> ${sql.lit(id)}`]))}))`

/** So many rows at a time: memory stays small however long the file. */
const rowsEach = 20_000

/**
 * The import's rows that share a link with others or with a record, link by link and in the order of the file, some whole
 * links at a time; what says what is there already is not among them. One pass over the rows finds and sorts them; only
 * the answers of those that share something are looked into.
 */
export async function* linkedRows(
  db: TenantDb,
  of: Linked,
  link: Link,
  read: readonly string[],
  each = rowsEach,
): AsyncGenerator<readonly LinkedRow[]> {
  await sql`
    declare linked no scroll cursor for
    select row, link, outcome, record, reasons,
      (select ${few(sql.ref('a.answers'), read)} from import_rows a
        where a.tenant_id = ${db.tenant} and a.import_id = ${of.id} and a.row_no = linked.row) as answers
    from (select i.row_no as row, i.${sql.ref(link)} as link, i.outcome, i.record_id as record, i.reasons,
        count(*) over (partition by i.${sql.ref(link)} collate "C") as sharing
      from import_rows i
      where i.tenant_id = ${db.tenant} and i.import_id = ${of.id} and i.${sql.ref(link)} is not null) linked
    where outcome <> 'unchanged' and (sharing > 1 or ${hasRecord(db, of.form, link, 'linked.link')})
    order by link collate "C", row`.execute(db.q)
  let waiting: readonly LinkedRow[] = []
  for (let more = true; more; ) {
    const { rows } = await sql<LinkedRow>`fetch ${sql.lit(each)} from linked`.execute(db.q)
    more = rows.length === each
    const all = [...waiting, ...rows]
    const last = all.at(-1)?.link
    const whole = more ? all.findLastIndex((row) => row.link !== last) + 1 : all.length
    waiting = all.slice(whole)
    if (whole > 0) yield all.slice(0, whole)
  }
  await sql`close linked`.execute(db.q)
}

export interface LinkedRecord {
  readonly id: string
  readonly link: string
  readonly answers: Answers
}

/**
 * Stored records with one of these values of a link; those that the import amends are not among them. The values go as
 * rows to join: a statement that is planned once for all would look through a list of thousands from its beginning for each
 * record.
 */
export const linkedRecords = async (
  db: TenantDb,
  of: Linked,
  link: Link,
  values: readonly string[],
  read: readonly string[],
): Promise<readonly LinkedRecord[]> => {
  const { rows } = await sql<LinkedRecord>`
    select r.record_id as id, r.${sql.ref(link)} as link, ${few(sql.ref('r.answers'), read)} as answers
    from records r where ${submittedFirst(db, of.form)} and r.${sql.ref(link)} in (select unnest(${values}::text[]))
      and not exists (select from import_rows i where i.tenant_id = r.tenant_id and i.import_id = ${of.id}
        and i.local_id = r.local_id and i.record_id = r.record_id and i.outcome = 'changed')
    order by r.opened_on, r.record_id`.execute(db.q)
  return rows
}

/** What comparison adds to a row that has been judged by itself. */
export interface AddedFindings {
  readonly row: number
  readonly findings: readonly KeptFinding[]
  readonly unexplained: readonly string[]
  readonly faulty: boolean
}

/**
 * Adds findings to rows; a row with an error is faulty, one with a query without a reason waits for it. The numbers of the
 * rows go by themselves too: joined only, every row of the import would be looked at.
 */
export const addFindings = async (
  db: TenantDb,
  id: string,
  added: readonly AddedFindings[],
): Promise<void> => {
  if (added.length === 0) return
  await sql`
    update import_rows i set findings = coalesce(i.findings, '[]') || a.findings,
      unexplained = i.unexplained || a.unexplained,
      outcome = case when a.faulty or i.outcome = 'faulty' then 'faulty'
        when cardinality(a.unexplained) > 0 then 'queries' else i.outcome end
    from jsonb_to_recordset(${JSON.stringify(added)}) as a (row integer, findings jsonb, unexplained text[],
      faulty boolean)
    where i.tenant_id = ${db.tenant} and i.import_id = ${id} and i.row_no = a.row
      and i.row_no = any(${added.map(({ row }) => row)}::int[])`.execute(db.q)
}

/** Later rows with the local id of an earlier one, where no finding says that they are wrong. */
export const repeatedRows = async (
  db: TenantDb,
  id: string,
): Promise<readonly { readonly row: number; readonly localId: string }[]> => {
  const { rows } = await sql<{ row: number; localId: string }>`
    select row_no as row, local_id as "localId" from (
      select row_no, local_id, outcome, row_number() over (partition by local_id order by row_no) as nth
      from import_rows where tenant_id = ${db.tenant} and import_id = ${id} and local_id is not null) r
    where nth > 1 and outcome <> 'faulty' order by row_no`.execute(db.q)
  return rows
}
