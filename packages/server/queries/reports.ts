import type { ReportFormat } from '@lyhord/contract/resources/report_formats.ts'
import type { ReportOrder } from '@lyhord/contract/resources/reports.ts'
import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import type { ReportDocument } from '../work/report/document.ts'

/** A report without what it says. */
export interface ReportRow {
  readonly id: string
  readonly form: string
  readonly ordered: ReportOrder
  readonly state: 'making' | 'made' | 'failed'
  /** The figures have been read. */
  readonly read: boolean
  readonly askedBy: string
  readonly askedByName: string
  readonly askedAt: Date
  /** The Swedish day, ISO. */
  readonly askedOn: string
  readonly expiresAt: Date
  readonly files: readonly {
    readonly format: ReportFormat
    readonly bytes: number
    readonly checksum: string
  }[]
}

const columns = sql`r.report_id as id, r.form_id as form, r.ordered, r.state, r.document is not null as read,
  r.asked_by as "askedBy", u.name as "askedByName", r.asked_at as "askedAt", r.asked_on as "askedOn",
  r.expires_at as "expiresAt",
  coalesce((select json_agg(json_build_object('format', f.format, 'bytes', length(f.content), 'checksum', f.checksum)
      order by f.format)
    from report_files f where f.tenant_id = r.tenant_id and f.report_id = r.report_id), '[]') as files`
const source = sql`reports r join users u on u.tenant_id = r.tenant_id and u.user_id = r.asked_by`

/** The tenant's reports, the latest first. */
export const listReports = async (db: TenantDb): Promise<readonly ReportRow[]> => {
  const { rows } = await sql<ReportRow>`select ${columns} from ${source}
    where r.tenant_id = ${db.tenant} order by r.asked_at desc, r.report_id limit 200`.execute(db.q)
  return rows
}

export const findReport = async (db: TenantDb, id: string): Promise<ReportRow | undefined> => {
  const { rows } = await sql<ReportRow>`select ${columns} from ${source}
    where r.tenant_id = ${db.tenant} and r.report_id = ${id}`.execute(db.q)
  return rows[0]
}

export interface NewReport {
  readonly id: string
  readonly form: string
  readonly order: ReportOrder
  readonly at: Date
  readonly on: string
  readonly expiresAt: Date
}

/** Orders a report; false when there is one with that id. */
export const insertReport = async (db: TenantDb, r: NewReport): Promise<boolean> => {
  const { numAffectedRows } =
    await sql`insert into reports (tenant_id, report_id, kind, form_id, ordered, asked_by,
      asked_at, asked_on, expires_at)
    values (${db.tenant}, ${r.id}, ${r.order.kind}, ${r.form}, ${JSON.stringify(r.order)}::jsonb, ${db.person}, ${r.at},
      ${r.on}, ${r.expiresAt})
    on conflict do nothing`.execute(db.q)
  return Number(numAffectedRows) === 1
}

/** What a report says, once its figures have been read. */
export const findDocument = async (db: TenantDb, id: string): Promise<ReportDocument | undefined> => {
  const { rows } = await sql<{ document: ReportDocument | null }>`
    select document from reports where tenant_id = ${db.tenant} and report_id = ${id}`.execute(db.q)
  return rows[0]?.document ?? undefined
}

/** Keeps what a report says, unless it is known already. */
export const keepDocument = async (db: TenantDb, id: string, document: ReportDocument): Promise<void> => {
  await sql`update reports set document = ${JSON.stringify(document)}::jsonb
    where tenant_id = ${db.tenant} and report_id = ${id} and document is null`.execute(db.q)
}

export interface ReportFile {
  readonly format: ReportFormat
  readonly content: Uint8Array
  readonly checksum: string
}

/** Keeps a file, unless it is there already or the report has been removed. */
export const keepFile = async (db: TenantDb, id: string, file: ReportFile): Promise<void> => {
  await sql`insert into report_files (tenant_id, report_id, format, content, checksum)
    select tenant_id, report_id, ${file.format}, ${Buffer.from(file.content)}, ${file.checksum} from reports
    where tenant_id = ${db.tenant} and report_id = ${id}
    on conflict do nothing`.execute(db.q)
}

export const findFile = async (
  db: TenantDb,
  id: string,
  format: ReportFormat,
): Promise<Buffer | undefined> => {
  const { rows } = await sql<{ content: Buffer }>`select content from report_files
    where tenant_id = ${db.tenant} and report_id = ${id} and format = ${format}`.execute(db.q)
  return rows[0]?.content
}

/** Ends the making of a report; false when it had ended. */
export const endReport = async (db: TenantDb, id: string, state: 'made' | 'failed'): Promise<boolean> => {
  const { numAffectedRows } = await sql`update reports set state = ${state}
    where tenant_id = ${db.tenant} and report_id = ${id} and state = 'making'`.execute(db.q)
  return Number(numAffectedRows) === 1
}

/** Removes a report and its files; false when it was not there. */
export const deleteReport = async (db: TenantDb, id: string): Promise<boolean> => {
  const { numAffectedRows } = await sql`delete from reports
    where tenant_id = ${db.tenant} and report_id = ${id}`.execute(db.q)
  return Number(numAffectedRows) === 1
}

/** Reports that are still to be made, and those whose time is out. */
export const reportsToTend = async (
  db: TenantDb,
  now: Date,
): Promise<{ readonly left: readonly string[]; readonly expired: readonly string[] }> => {
  const { rows } = await sql<{ id: string; expired: boolean }>`
    select report_id as id, expires_at <= ${now} as expired from reports
    where tenant_id = ${db.tenant} and (state = 'making' or expires_at <= ${now})`.execute(db.q)
  return {
    left: rows.filter((r) => !r.expired).map((r) => r.id),
    expired: rows.filter((r) => r.expired).map((r) => r.id),
  }
}
