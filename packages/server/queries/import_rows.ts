import type { Reasons } from '@lyhord/contract'
import type { SentRow } from '@lyhord/contract/resources/import_row.ts'
import type { Refusal, Severity } from '@lyhord/core'
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

/** A judged row, by its place. What is not said is empty. `answers`: those that are asked for, as JSON in one line. */
export interface JudgedImportRow {
  readonly row: number
  readonly outcome: Outcome
  readonly record?: string | undefined
  readonly recordVersion?: number | undefined
  readonly answers: string
  readonly reasons?: Reasons | undefined
  /** Rules whose queries have no reason. */
  readonly unexplained?: readonly string[] | undefined
  readonly findings?: readonly KeptFinding[] | undefined
  readonly given?: CameRow | undefined
  readonly localId?: string | null | undefined
  readonly child?: string | null | undefined
  readonly opened?: string | null | undefined
  readonly closed?: string | null | undefined
}

/** What came, where `answers` and `reasons` do not say it. `unread`: some cell could not be read; those that stayed at home. */
interface CameRow {
  readonly answers: SentRow['answers']
  readonly reasons: Reasons
  readonly unread?: Readonly<Record<string, Refusal>> | undefined
}

/** What came of a row `i`: its answers, its reasons, cells that stayed at home, and whether some could not be read. */
export const came = sql`coalesce(i.given -> 'answers', i.answers)`
export const cameReasons = sql`coalesce(i.given -> 'reasons', i.reasons)`
export const cameUnread = sql`coalesce(i.given -> 'unread', '{}')`
export const hasUnread = sql`coalesce(i.given ? 'unread', false)`

/** One JSON text a row: no line break stands raw in one. */
const answersOf = (rows: readonly JudgedImportRow[]): string => rows.map(({ answers }) => answers).join('\n')

const restOf = (rows: readonly JudgedImportRow[]): string =>
  JSON.stringify(rows.map(({ answers: _, ...rest }) => rest))

/**
 * Keeps judged rows, in one statement. A place that another row has is refused by `import_rows_pkey`. Answers, most of
 * what comes, go beside the rest as texts: within one large JSON value each would be made twice.
 */
export const insertJudged = async (
  db: TenantDb,
  id: string,
  rows: readonly JudgedImportRow[],
): Promise<void> => {
  await sql`
    insert into import_rows (tenant_id, import_id, row_no, outcome, record_id, record_version, answers, reasons,
      unexplained, findings, given, local_id, child, opened_on, closed_on)
    select ${db.tenant}, ${id}, row_no, outcome, record, version, answers::jsonb, coalesce(reasons, '{}'),
      coalesce(unexplained, '{}'), findings, given, local_id, child, opened, closed
    from rows from (jsonb_to_recordset(${restOf(rows)}) as (row integer, outcome text, record uuid,
        "recordVersion" integer, reasons jsonb, unexplained text[], findings jsonb, given jsonb, "localId" text,
        child text, opened date, closed date),
      string_to_table(${answersOf(rows)}, E'\n')) as r (row_no, outcome, record, version, reasons, unexplained, findings,
        given, local_id, child, opened, closed, answers)`.execute(db.q)
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

/** The rows from one place to another as they came, in order. */
export const rowsAsTheyCame = async (
  db: TenantDb,
  id: string,
  { firstRow, lastRow }: { readonly firstRow: number; readonly lastRow: number },
): Promise<readonly (CameRow & { readonly row: number })[]> => {
  const { rows } = await sql<CameRow & { row: number }>`
    select i.row_no as row, ${came} as answers, ${cameReasons} as reasons, ${cameUnread} as unread
    from import_rows i where i.tenant_id = ${db.tenant} and i.import_id = ${id}
      and i.row_no between ${firstRow} and ${lastRow} order by i.row_no`.execute(db.q)
  return rows
}
