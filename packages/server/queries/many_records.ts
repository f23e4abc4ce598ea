import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import type { NewRecord } from './records.ts'

/** A record that somebody made at a certain time. */
export interface MadeRecord extends NewRecord {
  readonly by: string
  readonly at: Date
}

/** Adds many new records in one statement. */
export const insertRecords = async (db: TenantDb, records: readonly MadeRecord[]): Promise<void> => {
  const rows = records.map((r) => ({
    record_id: r.id,
    collection_id: r.collection,
    form_id: r.form,
    form_version: r.formVersion,
    state: r.state,
    answers: r.answers,
    reasons: r.reasons,
    second_of: r.secondOf,
    local_id: r.localId,
    child: r.child,
    opened_on: r.opened,
    closed_on: r.closed,
    by_user: r.by,
    at: r.at,
  }))
  await sql`
    insert into records (tenant_id, record_id, collection_id, form_id, form_version, state, answers, reasons, second_of,
      local_id, child, opened_on, closed_on, created_by, created_at, changed_by, changed_at)
    select ${db.tenant}, record_id, collection_id, form_id, form_version, state, answers, reasons, second_of,
      local_id, child, opened_on, closed_on, by_user, at, by_user, at
    from jsonb_to_recordset(${JSON.stringify(rows)}) as r (record_id uuid, collection_id uuid, form_id text,
      form_version integer, state text, answers jsonb, reasons jsonb, second_of uuid, local_id text, child text,
      opened_on date, closed_on date, by_user uuid, at timestamptz)`.execute(db.q)
}
