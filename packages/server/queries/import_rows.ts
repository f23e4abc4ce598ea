import type { Reasons } from '@lyhord/contract'
import type { Answers, Refusal, Severity } from '@lyhord/core'
import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import type { ImportCounts } from './imports.ts'

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
export const rowAt = sql.raw(`row_no / ${placesEach}`)
export const siblingAt = sql.raw(`row_no % ${placesEach}`)

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
