import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'

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
  readonly key: string | null
  readonly at: Date
  readonly expiresAt: Date
}

/** Adds an import; false when its id is already there. */
export const insertImport = async (db: TenantDb, i: NewImport): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    insert into imports (tenant_id, import_id, collection_id, form_id, form_version, row_count, file_rows, stayed,
      checksum, source, key_check, mapping_id, mapping_version, begun_by, begun_at, expires_at)
    values (${db.tenant}, ${i.id}, ${i.collection}, ${i.form}, ${i.formVersion}, ${i.rows}, ${i.fileRows}, ${i.stayed},
      ${i.checksum}, ${i.source}, ${i.key}, ${i.mapping?.id ?? null}, ${i.mapping?.version ?? null}, ${db.person}, ${i.at}, ${i.expiresAt})
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
