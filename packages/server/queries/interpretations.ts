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

/** Notes that the reader has read a thread until a moment. */
export const noteRead = async (
  db: TenantDb,
  { region, form, indicator }: ThreadId,
  until: Date,
): Promise<void> => {
  await sql`insert into interpretation_reads (tenant_id, user_id, region_id, form_id, indicator, read_at)
    values (${db.tenant}, ${db.person}, ${region}, ${form}, ${indicator}, ${until})
    on conflict (tenant_id, user_id, region_id, form_id, indicator)
      do update set read_at = greatest(interpretation_reads.read_at, excluded.read_at)`.execute(db.q)
}
