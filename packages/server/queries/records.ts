import type { changeReasons, Reasons } from '@lyhord/contract'
import type { Answers } from '@lyhord/core'
import { sql } from 'kysely'
import { gathered } from '../outside/database/gathered.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import type { RecordState } from './schema.ts'

/** A record as the house works with it. */
export interface RecordRow {
  readonly id: string
  readonly collection: string
  readonly form: string
  readonly formVersion: number
  readonly ownForm: string | null
  readonly state: RecordState
  readonly version: number
  readonly answers: Answers
  readonly reasons: Reasons
  readonly secondOf: string | null
  readonly changedAt: Date
  readonly changedBy: string
  readonly changedByUser: string
  readonly createdByUser: string
}

/** What is written: the answers, and the columns that the database keeps of them for its own constraints. */
export interface RecordContent {
  readonly state: RecordState
  readonly answers: Answers
  readonly reasons: Reasons
  readonly localId: string | null
  readonly child: string | null
  readonly opened: string | null
  readonly closed: string | null
}

/** First and last closing day that a collection asks for. */
export interface Period {
  readonly from: string
  readonly to: string
}

/** A record with what matters of its collection. */
export interface FoundRecord extends RecordRow {
  readonly collectionState: 'open' | 'closed'
  readonly period: Period
}

export const findRecord = async (db: TenantDb, id: string): Promise<FoundRecord | undefined> => {
  const { rows } = await sql<FoundRecord>`
    select r.record_id as id, r.collection_id as collection, r.form_id as form, r.form_version as "formVersion",
      r.own_form as "ownForm", r.state, r.version, r.answers, r.reasons, r.second_of as "secondOf", r.changed_at as "changedAt",
      u.name as "changedBy", r.changed_by as "changedByUser", r.created_by as "createdByUser",
      c.state as "collectionState", json_build_object('from', c.from_day, 'to', c.to_day) as period
    from records r
    join users u on u.tenant_id = r.tenant_id and u.user_id = r.changed_by
    join collections c on c.tenant_id = r.tenant_id and c.collection_id = r.collection_id
    where r.tenant_id = ${db.tenant} and r.record_id = ${id}`.execute(db.q)
  return rows[0]
}

export interface NewRecord extends RecordContent {
  readonly id: string
  readonly collection: string
  readonly form: string
  readonly formVersion: number
  readonly ownForm?: string | null
  readonly secondOf: string | null
}

/** Adds a record; gives the moment, `undefined` when its id is already there. */
export const insertRecord = (db: TenantDb, r: NewRecord): Promise<Date | undefined> =>
  insertGathered(db, { ...r, by: db.person })

const insertGathered = gathered(async (db: TenantDb, records: readonly (NewRecord & { by: string })[]) => {
  const all = <T>(of: (r: NewRecord & { by: string }) => T): T[] => records.map(of)
  const { rows } = await sql<{ id: string; at: Date }>`
    insert into records (tenant_id, record_id, collection_id, form_id, form_version, own_form, state, answers, reasons,
      second_of, local_id, child, opened_on, closed_on, created_by, changed_by)
    select ${db.tenant}::uuid, r.*, r.created_by from unnest(${all((r) => r.id)}::uuid[], ${all((r) => r.collection)}::uuid[],
      ${all((r) => r.form)}::text[], ${all((r) => r.formVersion)}::integer[], ${all((r) => r.ownForm ?? null)}::text[],
      ${all((r) => r.state)}::text[], ${all((r) => JSON.stringify(r.answers))}::jsonb[],
      ${all((r) => JSON.stringify(r.reasons))}::jsonb[], ${all((r) => r.secondOf)}::uuid[],
      ${all((r) => r.localId)}::text[], ${all((r) => r.child)}::text[], ${all((r) => r.opened)}::date[],
      ${all((r) => r.closed)}::date[], ${all((r) => r.by)}::uuid[])
      as r (record_id, collection_id, form_id, form_version, own_form, state, answers, reasons, second_of, local_id, child,
        opened_on, closed_on, created_by)
    on conflict (tenant_id, record_id) do nothing
    returning record_id as id, changed_at as at`.execute(db.q)
  const added = new Map(rows.map(({ id, at }) => [id, at]))
  return all(({ id }) => takeFrom(added, id.toLowerCase()))
})

/** Of two who add the same id at once, the first has added it. */
const takeFrom = (added: Map<string, Date>, id: string): Date | undefined => {
  const at = added.get(id)
  added.delete(id)
  return at
}

/** Writes a new version where the one the writer saw is still the latest; `undefined` when it is not. */
export const updateRecord = async (
  db: TenantDb,
  id: string,
  seen: number,
  c: RecordContent,
): Promise<Date | undefined> => {
  const { rows } = await sql<{ at: Date }>`
    update records set state = ${c.state}, answers = ${JSON.stringify(c.answers)},
      reasons = ${JSON.stringify(c.reasons)}, local_id = ${c.localId}, child = ${c.child}, opened_on = ${c.opened},
      closed_on = ${c.closed}, version = version + 1, changed_by = ${db.person}, changed_at = now()
    where tenant_id = ${db.tenant} and record_id = ${id} and version = ${seen}
    returning changed_at as at`.execute(db.q)
  return rows[0]?.at
}

/** Keeps the version that has just been replaced, with the reason why. */
export const keepVersion = async (
  db: TenantDb,
  record: RecordRow,
  why: (typeof changeReasons)[number],
  text?: string,
): Promise<void> => {
  await db.q
    .insertInto('record_versions')
    .values({
      tenant_id: db.tenant,
      record_id: record.id,
      version: record.version,
      state: record.state,
      answers: JSON.stringify(record.answers),
      changed_by: record.changedByUser,
      changed_at: record.changedAt,
      why,
      why_text: text ?? null,
    })
    .execute()
}

/** Which other records stand beside a record: those of the same child, and those with the same local id. */
interface Beside {
  readonly id: string
  readonly form: string
  readonly child: string | null
  readonly localId: string | null
}

/** Other submitted first codings of the same child or with the same local id: what rules across records look at. */
export const relatedAnswers = async (db: TenantDb, of: Beside): Promise<readonly Answers[]> =>
  (await relatedGathered(db, of)) ?? []

const relatedGathered = gathered(async (db: TenantDb, all: readonly Beside[]) => {
  const { rows } = await sql<{ nth: number; answers: Answers }>`
    select a.nth::integer, r.answers from unnest(${all.map((a) => a.id)}::uuid[], ${all.map((a) => a.form)}::text[],
      ${all.map((a) => a.child)}::text[], ${all.map((a) => a.localId)}::text[])
      with ordinality as a (id, form, child, local_id, nth)
    cross join lateral (
      select answers, opened_on, record_id, state, second_of from records
      where tenant_id = ${db.tenant} and form_id = a.form and child = a.child
      union all
      select answers, opened_on, record_id, state, second_of from records
      where tenant_id = ${db.tenant} and form_id = a.form and local_id = a.local_id and (child = a.child) is not true
        and state = 'submitted' and second_of is null) as r
    where r.state = 'submitted' and r.second_of is null and r.record_id <> a.id
    order by a.nth, r.opened_on, r.record_id`.execute(db.q)
  const byNth = Map.groupBy(rows, ({ nth }) => nth)
  return all.map((_, i) => byNth.get(i + 1)?.map((r) => r.answers))
})

/** When the results of a form last changed; null when there are none. */
export const lastChange = async (db: TenantDb, form: string): Promise<Date | null> => {
  const { rows } = await sql<{ at: Date | null }>`
    select max(changed_at) as at from records
    where tenant_id = ${db.tenant} and form_id = ${form} and state <> 'draft' and second_of is null`.execute(
    db.q,
  )
  return rows[0]?.at ?? null
}
