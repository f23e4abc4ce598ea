import type { mailChoices } from '@lyhord/contract/resources/interpretations.ts'
import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'

export type MailChoice = (typeof mailChoices)[number]

/** What the person has chosen; from the beginning never. */
export const findNoticeChoice = async (db: TenantDb): Promise<MailChoice> => {
  const { rows } = await sql<{ mail: MailChoice }>`select mail from notice_choices
    where tenant_id = ${db.tenant} and user_id = ${db.user}`.execute(db.q)
  return rows[0]?.mail ?? 'never'
}

/** How and in which language a person is written to. */
export interface NoticeManner {
  readonly mail: MailChoice
  /** Where they reach us: the beginning of the link. */
  readonly origin: string
  readonly language: 'sv' | 'en'
}

/** Keeps the person's choice: it holds for what is written from now on. */
export const saveNoticeChoice = async (
  db: TenantDb,
  { mail, origin, language }: NoticeManner,
): Promise<void> => {
  await sql`insert into notice_choices (tenant_id, user_id, mail, origin, language)
    values (${db.tenant}, ${db.user}, ${mail}, ${origin}, ${language})
    on conflict (tenant_id, user_id) do update set mail = excluded.mail, origin = excluded.origin,
      language = excluded.language, chosen_at = clock_timestamp()`.execute(db.q)
}

/** Something that this person wants to hear of, has not read and has not been written to about. */
const somethingNew = sql`exists (select from interpretations i
  where i.body is not null and i.hidden_at is null and i.written_by <> c.user_id
    and i.written_at > greatest(c.chosen_at, c.mailed_at)
    and (c.mail = 'all' or (c.mail = 'answers' and exists (select from interpretations q
      where q.interpretation_id = i.answer_to and q.tenant_id = c.tenant_id)))
    and not exists (select from interpretation_reads d where d.tenant_id = c.tenant_id and d.user_id = c.user_id
      and d.region_id = i.region_id and d.form_id = i.form_id and d.indicator = i.indicator
      and d.read_at >= i.written_at))`

const dueFrom = sql`notice_choices c join users u on u.tenant_id = c.tenant_id and u.user_id = c.user_id
  where u.state = 'active' and u.role <> 'administrator' and c.mail <> 'never' and ${somethingNew}`

/** Seconds until this person may be written to again: at most one letter is tried in an hour. */
const waitSeconds = sql`greatest(0, ceil(extract(epoch from c.tried_at + interval '1 hour' - clock_timestamp())))::int`

/** The tenant's people who are to be written to, and in how many seconds. */
export const listDueNotices = async (
  db: TenantDb,
): Promise<readonly { readonly user: string; readonly wait: number }[]> => {
  const { rows } = await sql<{ user: string; wait: number }>`
    select c.user_id as user, coalesce(${waitSeconds}, 0) as wait from ${dueFrom} and c.tenant_id = ${db.tenant}`.execute(
    db.q,
  )
  return rows
}

/** A letter that may be sent now. `until`: it is about what was written before this. */
export interface DueLetter extends Omit<NoticeManner, 'mail'> {
  readonly email: string
  readonly until: Date
}

/** Takes the person's letter for this hour; `wait` seconds when one was tried less than an hour ago, nothing when there is nothing new. */
export const takeLetter = async (
  db: TenantDb,
  user: string,
): Promise<DueLetter | { readonly wait: number } | undefined> => {
  await sql`select from notice_choices where tenant_id = ${db.tenant} and user_id = ${user} for update`.execute(
    db.q,
  )
  const { rows } = await sql<DueLetter & { wait: number }>`
    select u.email, c.origin, c.language, clock_timestamp() as until, coalesce(${waitSeconds}, 0) as wait
    from ${dueFrom} and c.tenant_id = ${db.tenant} and c.user_id = ${user}`.execute(db.q)
  const [row] = rows
  if (!row || row.wait > 0) return row && { wait: row.wait }
  await sql`update notice_choices set tried_at = clock_timestamp()
    where tenant_id = ${db.tenant} and user_id = ${user}`.execute(db.q)
  return { email: row.email, origin: row.origin, language: row.language, until: row.until }
}

/** Notes that a letter has been handed over. */
export const noteMailed = async (db: TenantDb, user: string, until: Date): Promise<void> => {
  await sql`update notice_choices set mailed_at = ${until}
    where tenant_id = ${db.tenant} and user_id = ${user}`.execute(db.q)
}
