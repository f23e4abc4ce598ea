import type { Reasons } from '@lyhord/contract'
import type { Answers } from '@lyhord/core'
import { type RawBuilder, sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { submittedFirst } from './import_matches.ts'
import type { KeptFinding, Outcome } from './import_rows.ts'

/** What links rows to one another and to records: the same child, or the same local id. */
export type Link = 'child' | 'local_id'

/** The values of a link that two or more of the import's rows and the stored records share. */
export const sharedLinks = async (
  db: TenantDb,
  id: string,
  form: string,
  link: Link,
): Promise<readonly string[]> => {
  const column = sql.ref(link)
  const { rows } = await sql<{ value: string }>`
    select i.${column} as value from import_rows i
    where i.tenant_id = ${db.tenant} and i.import_id = ${id} and i.${column} is not null
    group by i.${column}
    having count(*) > 1 or exists (select from records r where ${submittedFirst(db, form)} and r.${column} = i.${column})`.execute(
    db.q,
  )
  return rows.map((r) => r.value)
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

/** As rows to join: a statement that is planned once for all would look through a list of thousands from its beginning for each row. */
const among = (values: readonly string[]) => sql`in (select unnest(${values}::text[]))`

/** The import's rows with one of these values of a link, in order; what says what is there already is not among them. */
export const linkedRows = async (
  db: TenantDb,
  id: string,
  link: Link,
  values: readonly string[],
  read: readonly string[],
): Promise<readonly LinkedRow[]> => {
  const { rows } = await sql<LinkedRow>`
    select i.row_no as row, i.${sql.ref(link)} as link, i.outcome, i.record_id as record, i.reasons,
      ${few(sql.ref('i.answers'), read)} as answers
    from import_rows i
    where i.tenant_id = ${db.tenant} and i.import_id = ${id} and i.outcome <> 'unchanged'
      and i.${sql.ref(link)} ${among(values)} order by i.row_no`.execute(db.q)
  return rows
}

export interface LinkedRecord {
  readonly id: string
  readonly link: string
  readonly answers: Answers
}

/** Stored records with one of these values of a link; those that the import amends are not among them. */
export const linkedRecords = async (
  db: TenantDb,
  of: { readonly id: string; readonly form: string },
  link: Link,
  values: readonly string[],
  read: readonly string[],
): Promise<readonly LinkedRecord[]> => {
  const { rows } = await sql<LinkedRecord>`
    select r.record_id as id, r.${sql.ref(link)} as link, ${few(sql.ref('r.answers'), read)} as answers
    from records r where ${submittedFirst(db, of.form)} and r.${sql.ref(link)} ${among(values)}
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

/** Adds findings to rows; a row with an error is faulty, one with a query without a reason waits for it. */
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
    where i.tenant_id = ${db.tenant} and i.import_id = ${id} and i.row_no = a.row`.execute(db.q)
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
