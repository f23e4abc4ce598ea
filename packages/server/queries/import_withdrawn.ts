import type { Reasons } from '@lyhord/contract'
import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'

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
export const leftWithdrawn = (accepted: readonly string[]) => sql`(${withdrawnRule} = any(unexplained)
  and not ${withdrawnRule} = any(${accepted}::text[]))`
