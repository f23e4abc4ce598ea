import { type RawBuilder, sql } from 'kysely'
import { gathered } from '../outside/database/gathered.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { submittedAt } from './second_codings.ts'

export interface Collection {
  readonly title: string
  readonly id: string
  readonly form: string
  readonly formVersion: number
  /** The own version whose questions are asked: `egen_1a2b3c4d@2`. */
  readonly ownForm: string | null
  readonly state: 'open' | 'closed'
  /** First and last closing day asked for. */
  readonly from: string
  readonly to: string
  readonly takesPart: boolean
}

/** Whether the one who asks may record in collection `c`: no unit is named, theirs is, or they belong to none. */
const takesPart = (user: RawBuilder<string> | string | null) =>
  sql<boolean>`not exists (select from collection_units m where m.tenant_id = c.tenant_id and m.collection_id = c.collection_id)
    or exists (select from users u left join collection_units m on m.tenant_id = u.tenant_id
      and m.collection_id = c.collection_id and m.unit_id = u.unit_id
      where u.tenant_id = c.tenant_id and u.user_id = ${user} and (u.unit_id is null or m.unit_id is not null))`

/** One collection, enough to record in it. */
export const findCollection = (db: TenantDb, id: string): Promise<Collection | undefined> =>
  findGathered(db, { id, user: db.user })

const findGathered = gathered(async (db: TenantDb, all: readonly { id: string; user: string | null }[]) => {
  const { rows } = await sql<Collection & { nth: number }>`
    select a.nth::integer, c.collection_id as id, c.title, c.form_id as form, c.form_version as "formVersion",
      c.own_form as "ownForm", c.state, c.from_day as "from", c.to_day as "to", ${takesPart(sql`a.user_id`)} as "takesPart"
    from unnest(${all.map((a) => a.id)}::uuid[], ${all.map((a) => a.user)}::uuid[]) with ordinality as a (id, user_id, nth)
    join collections c on c.tenant_id = ${db.tenant} and c.collection_id = a.id`.execute(db.q)
  const byNth = new Map(rows.map(({ nth, ...collection }) => [nth, collection]))
  return all.map((_, i) => byNth.get(i + 1))
})

/** What is recorded in collection `c`; second codings are not counted. */
const progress = sql<{
  drafts: number
  submitted: number
  this_week: number
  last_saved: Date | null
}>`(select (count(*) filter (where r.state = 'draft'))::int as drafts,
    (count(*) filter (where r.state = 'submitted'))::int as submitted,
    (count(*) filter (where r.state = 'submitted' and r.changed_at > now() - interval '7 days'
      and ${submittedAt} > now() - interval '7 days'))::int as this_week,
    max(r.changed_at) as last_saved
  from records r where r.tenant_id = c.tenant_id and r.collection_id = c.collection_id and r.second_of is null)`

const openFlags = sql<number>`(select count(*)::int from flags f join records r using (tenant_id, record_id)
  where r.tenant_id = c.tenant_id and r.collection_id = c.collection_id and f.answered_at is null)`

const units = sql<string[]>`array(select m.unit_id::text from collection_units m
  where m.tenant_id = c.tenant_id and m.collection_id = c.collection_id order by 1)`

/** Collections with their progress, the latest period first; one when `id` is given. */
export const listCollections = async (db: TenantDb, id?: string) => {
  const rows = await db.q
    .selectFrom('collections as c')
    .leftJoinLateral(progress.as('p'), (join) => join.onTrue())
    .select([
      'c.collection_id',
      'c.title',
      'c.form_id',
      'c.form_version',
      'c.own_form',
      'c.from_day',
      'c.to_day',
      'c.state',
      'c.expected',
    ])
    .select(['p.drafts', 'p.submitted', 'p.this_week', 'p.last_saved'])
    .select([openFlags.as('open_flags'), units.as('units'), takesPart(db.user).as('takes_part')])
    .where('c.tenant_id', '=', db.tenant)
    .$if(id !== undefined, (q) => q.where('c.collection_id', '=', id ?? ''))
    .orderBy('c.to_day', 'desc')
    .orderBy('c.created_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.collection_id,
    title: row.title,
    form: row.form_id,
    formVersion: row.form_version,
    ownForm: row.own_form,
    from: row.from_day,
    to: row.to_day,
    state: row.state,
    units: row.units,
    takesPart: row.takes_part,
    expected: row.expected,
    drafts: row.drafts ?? 0,
    submitted: row.submitted ?? 0,
    thisWeek: row.this_week ?? 0,
    openFlags: row.open_flags,
    lastSaved: row.last_saved?.toISOString() ?? null,
  }))
}

export interface NewCollection {
  readonly id: string
  readonly title: string
  readonly form: string
  readonly formVersion: number
  readonly ownForm?: string | null
  readonly from: string
  readonly to: string
  readonly expected: number | null
  readonly units?: readonly string[]
}

export const insertCollection = async (db: TenantDb, c: NewCollection): Promise<void> => {
  await db.q
    .insertInto('collections')
    .values({
      tenant_id: db.tenant,
      collection_id: c.id,
      title: c.title,
      form_id: c.form,
      form_version: c.formVersion,
      own_form: c.ownForm ?? null,
      from_day: c.from,
      to_day: c.to,
      expected: c.expected,
      created_by: db.person,
    })
    .execute()
  if (c.units?.length)
    await db.q
      .insertInto('collection_units')
      .values(c.units.map((unit) => ({ tenant_id: db.tenant, collection_id: c.id, unit_id: unit })))
      .onConflict((same) => same.doNothing())
      .execute()
}

export interface CollectionChange {
  readonly title?: string | undefined
  readonly expected?: number | null | undefined
  readonly state?: 'open' | 'closed' | undefined
}

/** Changes what is given of a collection; nothing where there is none. An empty change is allowed. */
export const updateCollection = async (db: TenantDb, id: string, change: CollectionChange): Promise<void> => {
  await db.q
    .updateTable('collections')
    .set((eb) => ({
      title: change.title ?? eb.ref('title'),
      state: change.state ?? eb.ref('state'),
      expected: change.expected === undefined ? eb.ref('expected') : change.expected,
    }))
    .where('tenant_id', '=', db.tenant)
    .where('collection_id', '=', id)
    .execute()
}
