import type { Answers } from '@lyhord/core'
import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'

/** Whether a record has a second coding, begun or submitted, other than this one. */
export const hasSecondCoding = async (db: TenantDb, record: string, own: string): Promise<boolean> => {
  const { rows } = await sql`
    select from records where tenant_id = ${db.tenant} and second_of = ${record} and state <> 'withdrawn'
      and record_id <> ${own}`.execute(db.q)
  return rows.length > 0
}

/** Whether the person in this transaction is still writing a second coding of a record, and must not see the first. */
export const isCodingBlind = async (db: TenantDb, record: string): Promise<boolean> => {
  const { rows } = await sql`
    select from records
    where tenant_id = ${db.tenant} and second_of = ${record} and state = 'draft' and created_by = ${db.user}`.execute(
    db.q,
  )
  return rows.length > 0
}

/** A share of the cases, the same ones for everybody, chosen by the record's own random id. */
const chosen = (share: number) =>
  sql<boolean>`('x' || substr(md5(r.record_id::text), 1, 8))::bit(32)::bigint / 4294967296.0 < ${share}`

/** The moment a record was first submitted: that of its first submitted version. */
export const submittedAt = sql<Date>`coalesce((select min(v.changed_at) from record_versions v
  where v.tenant_id = r.tenant_id and v.record_id = r.record_id and v.state = 'submitted'), r.changed_at)`

/** A case chosen for a second coding; `free`: nobody has begun one, and I did not record the case. */
export interface Double {
  readonly record: string
  readonly localId: string | null
  readonly done: boolean
  readonly free: boolean
}

/** Cases first submitted since a moment that are chosen for a second coding. */
export const listDoubles = async (
  db: TenantDb,
  collection: string,
  since: string,
  share: number,
): Promise<readonly Double[]> => {
  const { rows } = await sql<Double>`
    select r.record_id as record, r.local_id as "localId", coalesce(s.state = 'submitted', false) as done,
      (s.record_id is null and ${db.user}::uuid not in (r.created_by, r.changed_by)) as free
    from records r
    left join records s on s.tenant_id = r.tenant_id and s.second_of = r.record_id and s.state <> 'withdrawn'
    where r.tenant_id = ${db.tenant} and r.collection_id = ${collection} and r.second_of is null
      and r.state = 'submitted' and r.changed_at >= ${since} and ${submittedAt} >= ${since} and ${chosen(share)}
    order by r.changed_at`.execute(db.q)
  return rows
}

/** Both codings of every case of a collection that two people have submitted. */
export const listPairs = async (db: TenantDb, collection: string) => {
  const asFirstSubmitted = (
    coding: 'r' | 's',
  ) => sql<Answers>`coalesce((select v.answers from record_versions v
    where v.tenant_id = ${sql.ref(coding)}.tenant_id and v.record_id = ${sql.ref(coding)}.record_id
      and v.state = 'submitted' order by v.version limit 1), ${sql.ref(coding)}.answers)`
  const { rows } = await sql<{ first: Answers; second: Answers }>`
    select ${asFirstSubmitted('r')} as first, ${asFirstSubmitted('s')} as second
    from records r join records s on s.tenant_id = r.tenant_id and s.second_of = r.record_id
    where r.tenant_id = ${db.tenant} and r.collection_id = ${collection}
      and r.state = 'submitted' and s.state = 'submitted'`.execute(db.q)
  return rows
}
