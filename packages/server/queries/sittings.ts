import { sql } from 'kysely'
import { gathered } from '../outside/database/gathered.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'

/** A draft saves itself every few seconds; so long one entry in the log stands for the saves of one person. */
const sittingMinutes = 15

/**
 * Whether the latest entry about a draft says that the same person saved it, not long ago: nobody else has read or
 * changed it since, and the record itself tells when it was saved last.
 */
export const sittingGoesOn = async (db: TenantDb, record: string): Promise<boolean> =>
  (await goOn(db, { record, user: db.user })) ?? false

const goOn = gathered(async (db: TenantDb, all: readonly { record: string; user: string | null }[]) => {
  const { rows } = await sql<{ nth: number }>`
    select a.nth::integer from unnest(${all.map((a) => a.record)}::uuid[], ${all.map((a) => a.user)}::uuid[])
      with ordinality as a (record_id, user_id, nth)
    cross join lateral (select l.act, l.user_id, l.at from audit_log l
      where l.tenant_id = ${db.tenant} and l.record_id = a.record_id order by l.number desc limit 1) as latest
    where latest.act = 'draft_saved' and latest.user_id = a.user_id
      and latest.at > now() - make_interval(mins => ${sittingMinutes})`.execute(db.q)
  const going = new Set(rows.map(({ nth }) => nth))
  return all.map((_, i) => going.has(i + 1))
})
