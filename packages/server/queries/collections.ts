import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'

export interface Collection {
  readonly id: string
  readonly form: string
  readonly formVersion: number
  readonly state: 'open' | 'closed'
}

/** One collection, enough to record in it. */
export const findCollection = async (db: TenantDb, id: string): Promise<Collection | undefined> =>
  db.q
    .selectFrom('collections')
    .select(['collection_id as id', 'form_id as form', 'form_version as formVersion', 'state'])
    .where('tenant_id', '=', db.tenant)
    .where('collection_id', '=', id)
    .executeTakeFirst()

/** Collections with their progress, the latest period first; one when `id` is given. Second codings are not counted. */
export const listCollections = async (db: TenantDb, id?: string) => {
  const rows = await db.q
    .selectFrom('collections as c')
    .leftJoinLateral(
      (join) =>
        join
          .selectFrom('records as r')
          .select(sql<number>`(count(*) filter (where r.state = 'draft'))::int`.as('drafts'))
          .select(sql<number>`(count(*) filter (where r.state = 'submitted'))::int`.as('submitted'))
          .select(
            sql<number>`(count(*) filter (where r.state = 'submitted' and r.changed_at > now() - interval '7 days'))::int`.as(
              'this_week',
            ),
          )
          .select(sql<Date | null>`max(r.changed_at)`.as('last_saved'))
          .whereRef('r.tenant_id', '=', 'c.tenant_id')
          .whereRef('r.collection_id', '=', 'c.collection_id')
          .where('r.second_of', 'is', null)
          .as('p'),
      (join) => join.onTrue(),
    )
    .select([
      'c.collection_id',
      'c.title',
      'c.form_id',
      'c.form_version',
      'c.from_day',
      'c.to_day',
      'c.state',
      'c.expected',
    ])
    .select(['p.drafts', 'p.submitted', 'p.this_week', 'p.last_saved'])
    .select(
      sql<number>`(select count(*)::int from flags f join records r using (tenant_id, record_id)
      where r.tenant_id = c.tenant_id and r.collection_id = c.collection_id and f.answered_at is null)`.as(
        'open_flags',
      ),
    )
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
    from: row.from_day,
    to: row.to_day,
    state: row.state,
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
  readonly from: string
  readonly to: string
  readonly expected: number | null
}

export const insertCollection = async (db: TenantDb, c: NewCollection): Promise<void> => {
  if (db.user === null) throw new Error('a collection needs somebody who starts it')
  await db.q
    .insertInto('collections')
    .values({
      tenant_id: db.tenant,
      collection_id: c.id,
      title: c.title,
      form_id: c.form,
      form_version: c.formVersion,
      from_day: c.from,
      to_day: c.to,
      expected: c.expected,
      created_by: db.user,
    })
    .execute()
}

export interface CollectionChange {
  readonly title?: string | undefined
  readonly expected?: number | null | undefined
  readonly state?: 'open' | 'closed' | undefined
}

/** False when there is no such collection. An empty change is allowed. */
export const updateCollection = async (
  db: TenantDb,
  id: string,
  change: CollectionChange,
): Promise<boolean> => {
  const { numUpdatedRows } = await db.q
    .updateTable('collections')
    .set((eb) => ({
      title: change.title ?? eb.ref('title'),
      state: change.state ?? eb.ref('state'),
      expected: change.expected === undefined ? eb.ref('expected') : change.expected,
    }))
    .where('tenant_id', '=', db.tenant)
    .where('collection_id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
