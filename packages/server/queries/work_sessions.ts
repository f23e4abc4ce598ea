import type { Answers } from '@lyhord/core'
import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'

const sessionsIn = (db: TenantDb) =>
  db.q
    .selectFrom('work_sessions as w')
    .innerJoin('users as u', 'u.user_id', 'w.started_by')
    .select([
      'w.session_id as id',
      'w.collection_id as collection',
      'w.title',
      'w.double_share as doubleShare',
    ])
    .select(['w.started_at', 'w.ended_at', 'u.name as startedBy'])
    .where('w.tenant_id', '=', db.tenant)

interface Row {
  started_at: Date
  ended_at: Date | null
}

const shown = <R extends Row>({ started_at, ended_at, ...row }: R) => ({
  ...row,
  startedAt: started_at.toISOString(),
  endedAt: ended_at?.toISOString() ?? null,
})

/** The tenant's work-group sessions, the latest first. */
export const listSessions = async (db: TenantDb) =>
  (await sessionsIn(db).orderBy('w.started_at', 'desc').limit(50).execute()).map(shown)

export const findWorkSession = async (db: TenantDb, id: string) => {
  const row = await sessionsIn(db).where('w.session_id', '=', id).executeTakeFirst()
  return row && shown(row)
}

export const insertWorkSession = async (
  db: TenantDb,
  session: { id: string; collection: string; title: string; doubleShare: number },
): Promise<void> => {
  if (db.user === null) throw new Error('a session needs somebody who starts it')
  await db.q
    .insertInto('work_sessions')
    .values({
      tenant_id: db.tenant,
      session_id: session.id,
      collection_id: session.collection,
      title: session.title,
      double_share: session.doubleShare,
      started_by: db.user,
    })
    .execute()
}

/** False when it is not there or has ended already. */
export const endWorkSession = async (db: TenantDb, id: string, at: Date): Promise<boolean> => {
  const { numUpdatedRows } = await db.q
    .updateTable('work_sessions')
    .set({ ended_at: at })
    .where('tenant_id', '=', db.tenant)
    .where('session_id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** How many have been submitted, are being written, and by how many people, in a collection since a moment. */
export const countSince = async (db: TenantDb, collection: string, since: string) => {
  const { rows } = await sql<{ submitted: number; drafts: number; people: number }>`
    select count(*) filter (where state = 'submitted')::int as submitted,
      count(*) filter (where state = 'draft')::int as drafts, count(distinct created_by)::int as people
    from records where tenant_id = ${db.tenant} and collection_id = ${collection} and second_of is null
      and changed_at >= ${since}`.execute(db.q)
  return rows[0] ?? { submitted: 0, drafts: 0, people: 0 }
}

/** Submitted in each five minutes since a moment. */
export const progressSince = async (db: TenantDb, collection: string, since: string) => {
  const { rows } = await sql<{ at: Date; submitted: number }>`
    select date_bin('5 minutes', changed_at, ${since}::timestamptz) as at, count(*)::int as submitted
    from records where tenant_id = ${db.tenant} and collection_id = ${collection} and second_of is null
      and state = 'submitted' and changed_at >= ${since} group by 1 order by 1`.execute(db.q)
  return rows.map((r) => ({ at: r.at.toISOString(), submitted: r.submitted }))
}

/** A share of the cases, the same ones for everybody, chosen by the record's own random id. */
const chosen = (share: number) =>
  sql<boolean>`('x' || substr(md5(r.record_id::text), 1, 8))::bit(32)::bigint / 4294967296.0 < ${share}`

/** Cases submitted since a moment that are chosen for a second coding, and whether they are done or free for me. */
export const listDoubles = async (db: TenantDb, collection: string, since: string, share: number) => {
  const { rows } = await sql<{ record: string; localId: string | null; done: boolean; free: boolean }>`
    select r.record_id as record, r.local_id as "localId", coalesce(s.state = 'submitted', false) as done,
      (s.record_id is null and r.created_by <> ${db.user}) as free
    from records r left join records s on s.tenant_id = r.tenant_id and s.second_of = r.record_id and s.state <> 'withdrawn'
    where r.tenant_id = ${db.tenant} and r.collection_id = ${collection} and r.second_of is null
      and r.state = 'submitted' and r.changed_at >= ${since} and ${chosen(share)}
    order by r.changed_at`.execute(db.q)
  return rows
}

/** Both codings of every case of a collection that two people have submitted. */
export const listPairs = async (db: TenantDb, collection: string) => {
  const { rows } = await sql<{ first: Answers; second: Answers }>`
    select r.answers as first, s.answers as second
    from records r join records s on s.tenant_id = r.tenant_id and s.second_of = r.record_id
    where r.tenant_id = ${db.tenant} and r.collection_id = ${collection}
      and r.state = 'submitted' and s.state = 'submitted'`.execute(db.q)
  return rows
}
