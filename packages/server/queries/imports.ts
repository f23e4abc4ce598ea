import type { importStates } from '@lyhord/contract/resources/import_shapes.ts'
import type { Reasons } from '@lyhord/contract/resources/records.ts'
import type { Severity } from '@lyhord/core'
import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { iso, type Seen } from './import_seen.ts'

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
  readonly key: string | null
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

const columns = sql`
  (select c.own_form from collections c where c.tenant_id = i.tenant_id and c.collection_id = i.collection_id)
    as "ownForm", i.file_rows as "fileRows", i.stayed, coalesce(i.sent, i.received) as sent, i.seen, i.before,
  i.import_id as id, i.collection_id as collection, i.form_id as form, i.form_version as "formVersion", i.state,
  i.source, i.checksum, i.key_check as key, i.row_count as rows, i.received, i.done, i.due, i.rows_per_second as "rowsPerSecond",
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
