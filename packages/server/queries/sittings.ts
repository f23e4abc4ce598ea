import { sql } from 'kysely'
import { gathered } from '../outside/database/gathered.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'

/** A page that is open saves and asks again by itself; so long one entry in the log stands for what one person does. */
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

/** What makes the questions of a group others than they were. */
const questionActs = sql.join(['flag_raised', 'flag_answered', 'flag_removed'])

/** A person's latest entries, among which one is looked for. */
const latestEntries = 100

/**
 * Whether the log tells that this person saw these very questions not long ago: an open page asks again each time that
 * somebody saves, and since then nobody has asked, answered or removed one.
 */
export const stillLooking = async (
  db: TenantDb,
  { purpose, count }: { readonly purpose: string; readonly count: number },
): Promise<boolean> => {
  const { rows } = await sql`
    select seen.number from (select l.number, l.act, l.purpose, l.count, l.at from audit_log l
      where l.tenant_id = ${db.tenant} and l.user_id = ${db.user} order by l.number desc limit ${latestEntries}) as seen
    where seen.act = 'flags_listed' and seen.purpose = ${purpose} and seen.count = ${count}
      and seen.at > now() - make_interval(mins => ${sittingMinutes})
      and not exists (select from audit_log c
        where c.tenant_id = ${db.tenant} and c.number > seen.number and c.act in (${questionActs}))
    limit 1`.execute(db.q)
  return rows.length > 0
}
