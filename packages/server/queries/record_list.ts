import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import type { RecordState } from './schema.ts'

export interface RecordFilter {
  readonly collection?: string | undefined
  readonly form?: string | undefined
  readonly state?: RecordState | undefined
  readonly madeBy?: string | undefined
  /** A part of the local id, large and small letters alike. */
  readonly localId?: string | undefined
  /** The whole local id, exactly. */
  readonly ownId?: string | undefined
}

const pageSize = 50

const chosen = (db: TenantDb, filter: RecordFilter) =>
  db.q
    .selectFrom('records as r')
    .where('r.tenant_id', '=', db.tenant)
    .$if(filter.collection !== undefined, (q) => q.where('r.collection_id', '=', filter.collection ?? ''))
    .$if(filter.form !== undefined, (q) => q.where('r.form_id', '=', filter.form ?? ''))
    .$if(filter.state !== undefined, (q) => q.where('r.state', '=', filter.state ?? 'draft'))
    .$if(filter.madeBy !== undefined, (q) => q.where('r.created_by', '=', filter.madeBy ?? ''))
    .$if(filter.ownId !== undefined, (q) => q.where('r.local_id', '=', filter.ownId ?? ''))
    .$if(Boolean(filter.localId), (q) =>
      q.where(sql<boolean>`position(lower(${filter.localId ?? ''}) in lower(r.local_id)) > 0`),
    )

const openFlags = sql<number>`(select count(*)::int from flags f
  where f.tenant_id = r.tenant_id and f.record_id = r.record_id and f.answered_at is null)`

/** One page of the tenant's records, drafts first, latest first; and how many there are in all. */
export const listRecords = async (db: TenantDb, filter: RecordFilter, page: number) => {
  const counted = await chosen(db, filter).select(sql<number>`count(*)::int`.as('n')).executeTakeFirst()
  const rows = await chosen(db, filter)
    .innerJoin('users as u', (join) =>
      join.onRef('u.tenant_id', '=', 'r.tenant_id').onRef('u.user_id', '=', 'r.changed_by'),
    )
    .select([
      'r.record_id as id',
      'r.collection_id as collection',
      'r.local_id as localId',
      'r.state',
      'r.version',
    ])
    .select(['r.closed_on as closed', 'r.second_of as secondOf', 'r.changed_at', 'u.name as changedBy'])
    .select([sql<boolean>`r.created_by = ${db.user}`.as('mine'), openFlags.as('openFlags')])
    .orderBy(sql`r.state = 'draft'`, 'desc')
    .orderBy('r.changed_at', 'desc')
    .orderBy('r.record_id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  const total = counted?.n ?? 0
  const records = rows.map(({ changed_at, ...row }) => ({ ...row, changedAt: changed_at.toISOString() }))
  return { records, total, pages: Math.ceil(total / pageSize) }
}

/** The kept versions of a record, oldest first; the present one is not among them. */
export const listVersions = async (db: TenantDb, id: string) =>
  db.q
    .selectFrom('record_versions as v')
    .innerJoin('users as u', (join) =>
      join.onRef('u.tenant_id', '=', 'v.tenant_id').onRef('u.user_id', '=', 'v.changed_by'),
    )
    .select(['v.version', 'v.state', 'v.answers', 'v.changed_at', 'v.why', 'v.why_text', 'u.name'])
    .where('v.tenant_id', '=', db.tenant)
    .where('v.record_id', '=', id)
    .orderBy('v.version')
    .execute()

/** Which import made which version of a record; versions that people made are not among them. */
export const importsOf = async (db: TenantDb, id: string): Promise<ReadonlyMap<number, string>> => {
  const { rows } = await sql<{ version: number; made: string }>`
    select version, import_id as made from import_records
    where tenant_id = ${db.tenant} and record_id = ${id}
    union all select 1, import_id from records
    where tenant_id = ${db.tenant} and record_id = ${id} and import_id is not null`.execute(db.q)
  return new Map(rows.map((r) => [r.version, r.made]))
}
