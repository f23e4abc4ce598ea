import type { interpretationKinds } from '@lyhord/contract/resources/interpretations.ts'
import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'

export type InterpretationKind = (typeof interpretationKinds)[number]

/** The figures of one indicator in one region's comparison: what a thread is about. */
export interface ThreadId {
  readonly region: string
  readonly form: string
  readonly indicator: string
}

/** A text as the tenant may see it. `text`: nothing when it is taken back. `person`: in the tenant's own texts only. */
export interface InterpretationRow extends ThreadId {
  readonly tenant: string
  readonly id: string
  readonly release: string
  readonly period: string
  readonly kind: InterpretationKind
  readonly answerTo: string | null
  readonly code: string
  readonly board: string
  readonly text: string | null
  readonly version: number
  readonly writtenBy: string
  readonly writtenAt: Date
  readonly changedAt: Date | null
  readonly hiddenAt: Date | null
  readonly hiddenWhy: string | null
  readonly person: string | null
  readonly unread: boolean
}

const columns = sql`i.tenant_id as tenant, i.interpretation_id as id, i.region_id as region, i.form_id as form, i.indicator,
  i.release_id as release, i.period, i.kind, i.answer_to as "answerTo", i.code, i.board, i.body as text, i.version,
  i.written_by as "writtenBy", i.written_at as "writtenAt", i.changed_at as "changedAt", i.hidden_at as "hiddenAt",
  i.hidden_why as "hiddenWhy"`

/** Written by somebody else since the reader read the thread, or since they came here. */
const isUnread = (
  db: TenantDb,
) => sql<boolean>`(i.body is not null and i.hidden_at is null and i.written_by <> ${db.user}
  and i.written_at > coalesce(
    (select d.read_at from interpretation_reads d where d.tenant_id = ${db.tenant} and d.user_id = ${db.user}
      and d.region_id = i.region_id and d.form_id = i.form_id and d.indicator = i.indicator),
    (select me.created_at from users me where me.tenant_id = ${db.tenant} and me.user_id = ${db.user})))`

/** Every text of a thread that the tenant may see, oldest first. */
export const listThread = async (
  db: TenantDb,
  { region, form, indicator }: ThreadId,
): Promise<readonly InterpretationRow[]> => {
  const { rows } = await sql<InterpretationRow>`
    select ${columns}, u.name as person, ${isUnread(db)} as unread
    from interpretations i left join users u on u.tenant_id = i.tenant_id and u.user_id = i.written_by
    where i.region_id = ${region} and i.form_id = ${form} and i.indicator = ${indicator}
    order by i.written_at, i.interpretation_id`.execute(db.q)
  return rows
}

/** One text, if the tenant may see it. */
export const findInterpretation = async (
  db: TenantDb,
  id: string,
): Promise<InterpretationRow | undefined> => {
  const { rows } = await sql<InterpretationRow>`
    select ${columns}, null as person, false as unread from interpretations i
    where i.interpretation_id = ${id}`.execute(db.q)
  return rows[0]
}

/** A region of co-operation that the tenant belongs to. */
export interface OwnRegion {
  readonly id: string
  readonly name: string
}

/** The regions that the tenant belongs to and that have published something. */
export const listOwnRegions = async (db: TenantDb): Promise<readonly OwnRegion[]> => {
  const { rows } = await sql<OwnRegion>`
    select distinct on (r.tenant_id) r.tenant_id as id, r.input ->> 'region' as name from releases r
    where r.state in ('published', 'withdrawn') and belongs_to(r.tenant_id)
    order by r.tenant_id, r.number desc`.execute(db.q)
  return rows
}

/** A thread in a list. `latest…`: its last text that is there to be read. */
export interface ThreadRow extends ThreadId {
  readonly counts: Readonly<Record<InterpretationKind, number>>
  /** Questions without an answer that is there to be read. */
  readonly unanswered: number
  readonly boards: number
  readonly unread: number
  readonly flagged: number
  readonly latestAt: Date
  readonly latestKind: InterpretationKind
  readonly latestBoard: string
  readonly latestText: string
}

const counted = (kind: InterpretationKind) => sql`count(*) filter (where i.kind = ${sql.lit(kind)})::int`

/** The threads that hold something to be read, the one last written in first. */
export const listThreads = async (db: TenantDb): Promise<readonly ThreadRow[]> => {
  const { rows } = await sql<ThreadRow>`
    with i as (select i.*, ${isUnread(db)} as unread from interpretations i
      where i.body is not null and (i.hidden_at is null or i.region_id = ${db.tenant}))
    select i.region_id as region, i.form_id as form, i.indicator,
      json_build_object('reading', ${counted('reading')}, 'action', ${counted('action')},
        'question', ${counted('question')}, 'answer', ${counted('answer')}) as counts,
      (count(*) filter (where i.kind = 'question' and not exists (select from i a where a.kind = 'answer'
        and a.answer_to = i.interpretation_id)))::int as unanswered,
      (count(distinct i.tenant_id) filter (where i.tenant_id <> i.region_id))::int as boards, count(*) filter (where i.unread)::int as unread,
      (count(*) filter (where exists (select from interpretation_flags f where f.region_id = ${db.tenant}
        and f.interpretation_id = i.interpretation_id and f.settled_at is null)))::int as flagged,
      max(i.written_at) as "latestAt",
      (array_agg(i.kind order by i.written_at desc))[1] as "latestKind",
      (array_agg(i.board order by i.written_at desc))[1] as "latestBoard",
      (array_agg(left(i.body, 240) order by i.written_at desc))[1] as "latestText"
    from i group by 1, 2, 3 order by "latestAt" desc`.execute(db.q)
  return rows
}

export interface NewInterpretation extends ThreadId {
  readonly id: string
  readonly release: string
  readonly period: string
  readonly kind: InterpretationKind
  readonly answerTo: string | null
  readonly text: string
}

/** Adds a text in the board's name as it is called now. The database refuses one where the board does not belong. */
export const insertInterpretation = async (db: TenantDb, i: NewInterpretation): Promise<void> => {
  await sql`insert into interpretations (tenant_id, interpretation_id, region_id, release_id, form_id, indicator, period,
      kind, answer_to, code, board, body, written_by)
    select tenant_id, ${i.id}, ${i.region}, ${i.release}, ${i.form}, ${i.indicator}, ${i.period}, ${i.kind},
      ${i.answerTo}, code, name, ${i.text}, ${personIn(db)} from tenants where tenant_id = ${db.tenant}`.execute(
    db.q,
  )
}

/** Keeps what the text said until now; false when it is not the tenant's, taken back, or another version. */
const keepBefore = async (db: TenantDb, id: string, version?: number): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    insert into interpretation_versions (tenant_id, interpretation_id, version, body, ended_by)
    select tenant_id, interpretation_id, version, body, ${personIn(db)} from interpretations
    where tenant_id = ${db.tenant} and interpretation_id = ${id} and withdrawn_at is null
      and version = coalesce(${version ?? null}::integer, version) for update`.execute(db.q)
  return Number(numAffectedRows) === 1
}

/** Changes a text of the tenant's own from one version to the next; false when it is another version, or taken back. */
export const changeInterpretation = async (
  db: TenantDb,
  id: string,
  version: number,
  text: string,
): Promise<boolean> => {
  if (!(await keepBefore(db, id, version))) return false
  await sql`update interpretations set body = ${text}, version = version + 1, changed_at = clock_timestamp()
    where tenant_id = ${db.tenant} and interpretation_id = ${id}`.execute(db.q)
  return true
}

/** Takes back a text of the tenant's own: nobody else reads it any more. False when it is taken back already. */
export const withdrawInterpretation = async (db: TenantDb, id: string): Promise<boolean> => {
  if (!(await keepBefore(db, id))) return false
  await sql`update interpretations set body = null, withdrawn_at = clock_timestamp(), withdrawn_by = ${personIn(db)}
    where tenant_id = ${db.tenant} and interpretation_id = ${id}`.execute(db.q)
  return true
}

/** What a text of the tenant's own said before, latest first. `until`: when it ceased to say so. */
export const listVersions = async (db: TenantDb, id: string) => {
  const { rows } = await sql<{ version: number; text: string; until: Date; by: string }>`
    select v.version, v.body as text, v.ended_at as until, u.name as by from interpretation_versions v
      join users u on u.tenant_id = v.tenant_id and u.user_id = v.ended_by
    where v.tenant_id = ${db.tenant} and v.interpretation_id = ${id} order by v.version desc`.execute(db.q)
  return rows
}

/** Hides a text in the tenant's region, saying why, or shows it again (`null`). */
export const hideInterpretation = async (db: TenantDb, id: string, why: string | null): Promise<void> => {
  await sql`update interpretations set hidden_why = ${why}, hidden_at = ${why === null ? null : sql`clock_timestamp()`},
      hidden_by = ${why === null ? null : personIn(db)}
    where region_id = ${db.tenant} and interpretation_id = ${id}`.execute(db.q)
}

/** What a reader has pointed out and the region has not settled. */
export interface FlagRow {
  readonly interpretation: string
  readonly why: string
  readonly at: Date
  readonly mine: boolean
}

/** The open flags of a thread that the tenant may see: its own people's, and in its own region all. */
export const listOpenFlags = async (
  db: TenantDb,
  { region, form, indicator }: ThreadId,
): Promise<readonly FlagRow[]> => {
  const { rows } = await sql<FlagRow>`
    select f.interpretation_id as interpretation, f.why, f.flagged_at as at, f.flagged_by = ${db.user} as mine
    from interpretation_flags f join interpretations i on i.interpretation_id = f.interpretation_id
    where i.region_id = ${region} and i.form_id = ${form} and i.indicator = ${indicator} and f.settled_at is null
    order by f.flagged_at`.execute(db.q)
  return rows
}

/** Points a text out to its region; once until that has been settled. */
export const insertInterpretationFlag = async (
  db: TenantDb,
  flag: {
    readonly id: string
    readonly region: string
    readonly interpretation: string
    readonly why: string
  },
): Promise<void> => {
  await sql`insert into interpretation_flags (tenant_id, flag_id, region_id, interpretation_id, why, flagged_by)
    values (${db.tenant}, ${flag.id}, ${flag.region}, ${flag.interpretation}, ${flag.why}, ${personIn(db)})
    on conflict (tenant_id, interpretation_id, flagged_by) where settled_at is null do nothing`.execute(db.q)
}

/** Settles what has been pointed out about a text in the tenant's region. Gives how many it was. */
export const settleFlags = async (db: TenantDb, interpretation: string): Promise<number> => {
  const { numAffectedRows } = await sql`update interpretation_flags
    set settled_by = ${personIn(db)}, settled_at = clock_timestamp()
    where region_id = ${db.tenant} and interpretation_id = ${interpretation} and settled_at is null`.execute(
    db.q,
  )
  return Number(numAffectedRows)
}

/** Notes that the reader has read a thread until a moment. */
export const noteRead = async (
  db: TenantDb,
  { region, form, indicator }: ThreadId,
  until: Date,
): Promise<void> => {
  await sql`insert into interpretation_reads (tenant_id, user_id, region_id, form_id, indicator, read_at)
    values (${db.tenant}, ${personIn(db)}, ${region}, ${form}, ${indicator}, ${until})
    on conflict (tenant_id, user_id, region_id, form_id, indicator)
      do update set read_at = greatest(interpretation_reads.read_at, excluded.read_at)`.execute(db.q)
}

const personIn = (db: TenantDb): string => {
  if (db.user === null) throw new Error('a text needs somebody who writes or reads it')
  return db.user
}
