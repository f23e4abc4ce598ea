import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'

/** Lets one transaction at a time begin or publish a release, of whatever tenant, so that none is overlooked. */
export const holdReleases = async (db: TenantDb): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended('releases', 0))`.execute(db.q)
}

/** Whether another release of the same form, half-years and members has been published since this one was begun, or a board's own report made. */
export const isOvertaken = async (db: TenantDb, id: string): Promise<boolean> => {
  const { rows } = await sql`select 1 from releases r join releases o
      on o.form_id = r.form_id and o.periods && r.periods and o.release_id <> r.release_id
    where r.tenant_id = ${db.tenant} and r.release_id = ${id} and o.published_at > r.made_at
      and (o.tenant_id = r.tenant_id or jsonb_path_exists(o.input,
        '$.periods[*].members[*] ? (@.reported == true && @.code == $codes[*])', jsonb_build_object('codes',
          jsonb_path_query_array(r.input, '$.periods[*].members[*] ? (@.reported == true).code'))))
    union all
    select 1 from releases r
      join release_inputs i on i.tenant_id = r.tenant_id and i.release_id = r.release_id
      join submissions s on s.tenant_id = i.submission_tenant and s.submission_id = i.submission_id
      join told_by_reports t on t.tenant_id = s.tenant_id and t.form_id = s.form_id and t.period = s.period
    where r.tenant_id = ${db.tenant} and r.release_id = ${id} and not jsonb_path_exists(r.input,
      '$.periods[*].told[*] ? (@.checksum == $told)', jsonb_build_object('told', t.checksum))`.execute(db.q)
  return rows.length > 0
}

/** Publishes a release whose audit has passed; false when it is in another state. */
export const publishRelease = async (db: TenantDb, id: string): Promise<boolean> => {
  const { numAffectedRows } = await sql`update releases
    set state = 'published', published_by = ${db.user}, published_at = clock_timestamp()
    where tenant_id = ${db.tenant} and release_id = ${id} and state = 'made'`.execute(db.q)
  return Number(numAffectedRows) === 1
}

/** Withdraws a published release, saying why; false when it is in another state. */
export const withdrawRelease = async (db: TenantDb, id: string, why: string): Promise<boolean> => {
  const { numAffectedRows } = await sql`update releases
    set state = 'withdrawn', withdrawn_by = ${db.user}, withdrawn_at = now(), withdrawn_why = ${why}
    where tenant_id = ${db.tenant} and release_id = ${id} and state = 'published'`.execute(db.q)
  return Number(numAffectedRows) === 1
}
