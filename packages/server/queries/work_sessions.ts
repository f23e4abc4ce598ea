import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { submittedAt } from './second_codings.ts'

const sessionsIn = (db: TenantDb) =>
  db.q
    .selectFrom('work_sessions as w')
    .innerJoin('users as u', (join) =>
      join.onRef('u.tenant_id', '=', 'w.tenant_id').onRef('u.user_id', '=', 'w.started_by'),
    )
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
  await db.q
    .insertInto('work_sessions')
    .values({
      tenant_id: db.tenant,
      session_id: session.id,
      collection_id: session.collection,
      title: session.title,
      double_share: session.doubleShare,
      started_by: db.person,
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

/** Records of a collection that somebody has worked with since a moment. */
const workedWith = (db: TenantDb, collection: string, since: string) => sql`
  select r.state, r.second_of, r.created_by, ${submittedAt} as submitted_at from records r
  where r.tenant_id = ${db.tenant} and r.collection_id = ${collection} and r.changed_at >= ${since}`

/** How many have been submitted, are being written, and by how many people, in a collection since a moment. */
export const countSince = async (db: TenantDb, collection: string, since: string) => {
  const { rows } = await sql<{ submitted: number; drafts: number; people: number }>`
    select count(*) filter (where state = 'submitted' and second_of is null and submitted_at >= ${since})::int
        as submitted,
      count(*) filter (where state = 'draft' and second_of is null)::int as drafts,
      count(distinct created_by) filter (where state = 'draft' or submitted_at >= ${since})::int as people
    from (${workedWith(db, collection, since)}) w`.execute(db.q)
  return rows[0] ?? { submitted: 0, drafts: 0, people: 0 }
}

/** Submitted in each five minutes since a moment. */
export const progressSince = async (db: TenantDb, collection: string, since: string) => {
  const { rows } = await sql<{ at: Date; submitted: number }>`
    select date_bin('5 minutes', submitted_at, ${since}::timestamptz) as at, count(*)::int as submitted
    from (${workedWith(db, collection, since)}) w
    where state = 'submitted' and second_of is null and submitted_at >= ${since} group by 1 order by 1`.execute(
    db.q,
  )
  return rows.map((r) => ({ at: r.at.toISOString(), submitted: r.submitted }))
}
