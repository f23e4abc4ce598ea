import type { Reasons } from '@lyhord/contract'
import type { Answers, Refusal, Severity } from '@lyhord/core'
import { type RawBuilder, sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { chunkRows, type Portion } from './import_chunks.ts'
import type { ImportCause, ImportCounts } from './imports.ts'
import type { Period } from './records.ts'

export type Outcome = Exclude<keyof ImportCounts, 'withdrawn'>

/** A finding as it is kept beside its row: without words. */
export interface KeptFinding {
  readonly rule: string
  readonly severity: Severity
  readonly column: string | null
  readonly value: string | null
}

/** Rows of a file and their children have one place each: a hundred to a row. */
const placesEach = 100
export const placeOf = (row: number, sibling: number): number => row * placesEach + sibling
const rowAt = sql.raw(`row_no / ${placesEach}`)
const siblingAt = sql.raw(`row_no % ${placesEach}`)

/** A judged row, by its place. What is not said is empty. `answers`: only where they are not those that came. */
export interface JudgedImportRow {
  readonly row: number
  readonly outcome: Outcome
  readonly record?: string | undefined
  readonly recordVersion?: number | undefined
  readonly answers?: Answers | undefined
  readonly reasons?: Reasons | undefined
  /** Rules whose queries have no reason. */
  readonly unexplained?: readonly string[] | undefined
  readonly findings?: readonly KeptFinding[] | undefined
  /** What came, where there is something to say about it. `read`: the answers, where some cell could not be read. */
  readonly given?: GivenThere | undefined
  readonly localId?: string | null | undefined
  readonly child?: string | null | undefined
  readonly opened?: string | null | undefined
  readonly closed?: string | null | undefined
}

interface GivenThere {
  readonly answers: Readonly<Record<string, unknown>>
  readonly reasons: Reasons
  readonly read?: Answers
  readonly unread?: Readonly<Record<string, Refusal>> | undefined
}

const recordset = (rows: readonly JudgedImportRow[]) => sql`
  jsonb_to_recordset(${JSON.stringify(rows)}) as r (row integer, outcome text, record uuid,
    "recordVersion" integer, answers jsonb, reasons jsonb, unexplained text[], findings jsonb, given jsonb,
    "localId" text, child text, opened date, closed date)`

/** Keeps judged rows, in one statement. A place that another row has is refused by `import_rows_pkey`. */
export const insertJudged = async (
  db: TenantDb,
  id: string,
  rows: readonly JudgedImportRow[],
): Promise<void> => {
  await sql`
    insert into import_rows (tenant_id, import_id, row_no, outcome, record_id, record_version, answers, reasons,
      unexplained, findings, given, local_id, child, opened_on, closed_on)
    select ${db.tenant}, ${id}, r.row, r.outcome, r.record, r."recordVersion", r.answers, coalesce(r.reasons, '{}'),
      coalesce(r.unexplained, '{}'), r.findings, r.given, r."localId", r.child, r.opened, r.closed
    from ${recordset(rows)}`.execute(db.q)
}

/** Judges rows anew. */
export const replaceJudged = async (
  db: TenantDb,
  id: string,
  rows: readonly JudgedImportRow[],
): Promise<void> => {
  if (rows.length === 0) return
  await sql`delete from import_rows where tenant_id = ${db.tenant} and import_id = ${id}
    and row_no = any(${rows.map((r) => r.row)}::int[])`.execute(db.q)
  await insertJudged(db, id, rows)
}

/** A row, and the stored record with its local id; `period`: that of the record's collection. */
export interface MatchedRow {
  readonly row: number
  readonly came: Readonly<Record<string, unknown>>
  readonly cameReasons: Reasons | null
  readonly unread: Readonly<Record<string, Refusal>> | null
  readonly id: string
  readonly version: number
  readonly answers: Answers
  readonly reasons: Reasons
  readonly period: Period
  readonly ownForm: string | null
}

const submittedFirst = (db: TenantDb, form: string) => sql`r.tenant_id = ${db.tenant} and r.form_id = ${form}
  and r.state = 'submitted' and r.second_of is null`

/** Whether any row of the import has the local id of a stored record. */
export const hasMatches = async (db: TenantDb, id: string, form: string): Promise<boolean> => {
  const { rows } = await sql<{ any: boolean }>`
    select exists (select from import_rows i join records r on ${submittedFirst(db, form)} and r.local_id = i.local_id
      where i.tenant_id = ${db.tenant} and i.import_id = ${id}) as any`.execute(db.q)
  return rows[0]?.any ?? false
}

/** Rows that say what is stored already are so marked: they were judged when they were taken in. */
export const markUnchanged = async (
  db: TenantDb,
  portion: Portion,
  { form, ownForm }: { readonly form: string; readonly ownForm: string | null },
): Promise<void> => {
  await sql`
    update import_rows i set outcome = 'unchanged', record_id = r.record_id, record_version = r.version,
      answers = null, reasons = '{}', unexplained = '{}', findings = null, given = null
    from records r, ${chunkRows(db, portion)}
    where i.tenant_id = ${db.tenant} and i.import_id = ${portion.id} and i.row_no = c.row_no
      and i.row_no between ${portion.first} and ${portion.last} and c.given is null
      and ${submittedFirst(db, form)} and r.local_id = i.local_id
      and r.own_form is not distinct from ${ownForm}::text
      and r.answers = coalesce(i.answers, c.answers)`.execute(db.q)
}

/** The other rows with the local id of a stored record. */
export const listMatched = async (
  db: TenantDb,
  portion: Portion,
  form: string,
): Promise<readonly MatchedRow[]> => {
  const { rows } = await sql<MatchedRow>`
    select i.row_no as row, coalesce(c.given, c.answers) as came, c.reasons as "cameReasons", c.unread, r.record_id as id,
      r.version, r.answers, r.reasons, json_build_object('from', k.from_day, 'to', k.to_day) as period,
      r.own_form as "ownForm"
    from import_rows i join records r on ${submittedFirst(db, form)} and r.local_id = i.local_id
      join collections k on k.tenant_id = r.tenant_id and k.collection_id = r.collection_id,
      ${chunkRows(db, portion)}
    where i.tenant_id = ${db.tenant} and i.import_id = ${portion.id} and i.row_no = c.row_no
      and i.row_no between ${portion.first} and ${portion.last}
      and i.outcome <> 'unchanged' order by i.row_no`.execute(db.q)
  return rows
}

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
    having count(*) > 1 or exists (select from records r where ${submittedFirst(db, form)} and r.${column} = i.${column})
    order by 1`.execute(db.q)
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
      ${few(sql`coalesce(i.answers, c.answers)`, read)} as answers
    from import_rows i join ${chunkRows(db, { id })} on c.row_no = i.row_no
    where i.tenant_id = ${db.tenant} and i.import_id = ${id} and i.outcome <> 'unchanged'
      and i.${sql.ref(link)} = any(${values}::text[]) order by i.row_no`.execute(db.q)
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
    from records r where ${submittedFirst(db, of.form)} and r.${sql.ref(link)} = any(${values}::text[])
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

/** Rows about which there is something to say keep what came with them, so that they can be corrected. */
export const keepGiven = async (db: TenantDb, id: string): Promise<void> => {
  await sql`
    update import_rows i set given = jsonb_build_object('answers', coalesce(c.given, c.answers),
      'reasons', coalesce(c.reasons, '{}'))
      || case when c.given is null then '{}' else jsonb_build_object('read', c.answers, 'unread', c.unread) end
    from ${chunkRows(db, { id })}
    where i.tenant_id = ${db.tenant} and i.import_id = ${id} and i.row_no = c.row_no
      and i.findings is not null and i.given is null`.execute(db.q)
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

/** The rule that asks about rows whose record has been withdrawn: without a reason they are left as they are. */
export const withdrawnRule = 'import-tillbakatagen'

/** New rows with the local id of a record that somebody has withdrawn; an import that was undone is no such thing. */
export const withdrawnRows = async (
  db: TenantDb,
  id: string,
  form: string,
): Promise<readonly { readonly row: number; readonly day: string; readonly reasons: Reasons }[]> => {
  const { rows } = await sql<{ row: number; day: string; reasons: Reasons }>`
    with withdrawn as (
      select distinct on (local_id) local_id, record_id, version, changed_at from records
      where tenant_id = ${db.tenant} and form_id = ${form} and state = 'withdrawn' and second_of is null
        and local_id is not null
      order by local_id, changed_at desc)
    select i.row_no as row, to_char(w.changed_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as day, i.reasons
    from import_rows i join withdrawn w on w.local_id = i.local_id
    where i.tenant_id = ${db.tenant} and i.import_id = ${id} and i.record_id is null
      and not exists (select from record_versions v where v.tenant_id = i.tenant_id and v.record_id = w.record_id
        and v.version = w.version - 1 and v.why = 'angrad_import')
    order by i.row_no`.execute(db.q)
  return rows
}

/** Rows whose record stays withdrawn. */
const leftWithdrawn = (accepted: readonly string[]) => sql`(${withdrawnRule} = any(unexplained)
  and not ${withdrawnRule} = any(${accepted}::text[]))`

/** Counts rows by outcome and findings by cause, and says that the import has been checked. */
export const setChecked = async (db: TenantDb, id: string): Promise<void> => {
  await sql`
    update imports i set state = 'checked', done = due,
      counts = (select jsonb_build_object(
          'new', count(*) filter (where outcome = 'new'), 'changed', count(*) filter (where outcome = 'changed'),
          'unchanged', count(*) filter (where outcome = 'unchanged'),
          'faulty', count(*) filter (where outcome = 'faulty' and not ${leftWithdrawn([])}),
          'queries', count(*) filter (where outcome = 'queries' and not ${leftWithdrawn([])}),
          'withdrawn', count(*) filter (where ${leftWithdrawn([])}))
        from import_rows r where r.tenant_id = i.tenant_id and r.import_id = i.import_id),
      causes = (select coalesce(jsonb_agg(cause order by cause -> 'severity', (cause -> 'count')::int desc), '[]')
        from (select jsonb_build_object('rule', f ->> 'rule', 'column', f ->> 'column', 'severity', f ->> 'severity',
            'count', count(*), 'examples', to_jsonb((array_agg(r.${rowAt} order by r.row_no))[1:8])) as cause
          from import_rows r, jsonb_array_elements(r.findings) f
          where r.tenant_id = i.tenant_id and r.import_id = i.import_id
          group by f ->> 'rule', f ->> 'column', f ->> 'severity') c)
    where i.tenant_id = ${db.tenant} and i.import_id = ${id}`.execute(db.q)
}

const findingsPage = 200

/** One page of the findings with a cause, by row. */
export const findingsOfCause = async (
  db: TenantDb,
  id: string,
  { rule, column }: Pick<ImportCause, 'rule' | 'column'>,
  page: number,
): Promise<readonly (KeptFinding & { readonly row: number; readonly sibling: number })[]> => {
  const { rows } = await sql<KeptFinding & { row: number; sibling: number }>`
    select r.${rowAt} as row, r.${siblingAt} as sibling, f ->> 'rule' as rule, f ->> 'severity' as severity, f ->> 'column' as column,
      f ->> 'value' as value
    from import_rows r, jsonb_array_elements(r.findings) f
    where r.tenant_id = ${db.tenant} and r.import_id = ${id} and f ->> 'rule' = ${rule}
      and f ->> 'column' is not distinct from ${column}::text
    order by r.row_no limit ${findingsPage} offset ${(page - 1) * findingsPage}`.execute(db.q)
  return rows
}

export const pagesOfFindings = (count: number): number => Math.ceil(count / findingsPage)

export interface HeldRow {
  readonly row: number
  readonly sibling: number
  readonly answers: Readonly<Record<string, unknown>>
  readonly reasons: Reasons
  readonly findings: readonly KeptFinding[]
}

const heldPage = 200

/** One page of the rows that cannot be taken in as they are, and how many there are. */
export const listHeld = async (db: TenantDb, id: string, page: number) => {
  const counted = await sql<{ n: number }>`
    select count(*)::int as n from import_rows
    where tenant_id = ${db.tenant} and import_id = ${id} and outcome in ('faulty', 'queries')
      and not ${leftWithdrawn([])}`.execute(db.q)
  const { rows } = await sql<HeldRow>`
    select ${rowAt} as row, ${siblingAt} as sibling, given -> 'answers' as answers, given -> 'reasons' as reasons, findings
    from import_rows where tenant_id = ${db.tenant} and import_id = ${id} and outcome in ('faulty', 'queries')
      and not ${leftWithdrawn([])}
    order by row_no limit ${heldPage} offset ${(page - 1) * heldPage}`.execute(db.q)
  const total = counted.rows[0]?.n ?? 0
  return { rows, total, pages: Math.ceil(total / heldPage) }
}

/** How many rows cannot be taken in although the queries of these rules are accepted. */
export const countHeld = async (db: TenantDb, id: string, accepted: readonly string[]): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from import_rows where tenant_id = ${db.tenant} and import_id = ${id}
      and (outcome = 'faulty' or (outcome = 'queries' and not unexplained <@ ${accepted}::text[]))
      and not ${leftWithdrawn(accepted)}`.execute(db.q)
  return rows[0]?.n ?? 0
}

/** Deletes the rows that have been taken in, or that said what was there already; gives how many are left. */
export const deleteTaken = async (db: TenantDb, id: string, accepted: readonly string[]): Promise<number> => {
  await sql`
    delete from import_rows where tenant_id = ${db.tenant} and import_id = ${id}
      and (outcome in ('new', 'changed', 'unchanged') or (outcome = 'queries' and unexplained <@ ${accepted}::text[])
        or ${leftWithdrawn(accepted)})`.execute(db.q)
  return countHeld(
    db,
    id,
    accepted.filter((rule) => rule === withdrawnRule),
  )
}

/** Deletes what is known of held rows that come anew; gives how many of these rows there were. */
export const dropHeld = async (db: TenantDb, id: string, rows: readonly number[]): Promise<number> => {
  const { numAffectedRows } = await sql`delete from import_rows
    where tenant_id = ${db.tenant} and import_id = ${id} and row_no = any(${rows}::int[])`.execute(db.q)
  return Number(numAffectedRows)
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
