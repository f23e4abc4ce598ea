import type { Answers } from '@lyhord/core'
import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import type { RecordState } from './schema.ts'

export interface RecordFilter {
  readonly collection?: string | undefined
  readonly state?: RecordState | undefined
  readonly madeBy?: string | undefined
  /** A part of the local id, large and small letters alike. */
  readonly localId?: string | undefined
}

export const pageSize = 50

/** One page of the tenant's records, drafts first, latest first; and how many there are in all. */
export const listRecords = async (db: TenantDb, filter: RecordFilter, page: number) => {
  const rows = await db.q
    .selectFrom('records as r')
    .innerJoin('users as u', 'u.user_id', 'r.changed_by')
    .select([
      'r.record_id as id',
      'r.collection_id as collection',
      'r.local_id as localId',
      'r.state',
      'r.version',
    ])
    .select(['r.closed_on as closed', 'r.second_of as secondOf', 'r.changed_at', 'u.name as changedBy'])
    .select(sql<boolean>`r.created_by = ${db.user}`.as('mine'))
    .select(
      sql<number>`(select count(*)::int from flags f where f.tenant_id = r.tenant_id and f.record_id = r.record_id
      and f.answered_at is null)`.as('openFlags'),
    )
    .select(sql<number>`(count(*) over ())::int`.as('total'))
    .where('r.tenant_id', '=', db.tenant)
    .$if(filter.collection !== undefined, (q) => q.where('r.collection_id', '=', filter.collection ?? ''))
    .$if(filter.state !== undefined, (q) => q.where('r.state', '=', filter.state ?? 'draft'))
    .$if(filter.madeBy !== undefined, (q) => q.where('r.created_by', '=', filter.madeBy ?? ''))
    .$if(Boolean(filter.localId), (q) =>
      q.where(sql<boolean>`position(lower(${filter.localId ?? ''}) in lower(r.local_id)) > 0`),
    )
    .orderBy(sql`r.state = 'draft'`, 'desc')
    .orderBy('r.changed_at', 'desc')
    .orderBy('r.record_id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  const total = rows[0]?.total ?? 0
  return {
    records: rows.map(({ changed_at, total: _, ...row }) => ({
      ...row,
      changedAt: changed_at.toISOString(),
    })),
    total,
    pages: Math.ceil(total / pageSize),
  }
}

/** The kept versions of a record, oldest first; the present one is not among them. */
export const listVersions = async (db: TenantDb, id: string) =>
  db.q
    .selectFrom('record_versions as v')
    .innerJoin('users as u', 'u.user_id', 'v.changed_by')
    .select(['v.version', 'v.state', 'v.answers', 'v.changed_at', 'v.why', 'v.why_text', 'u.name'])
    .where('v.tenant_id', '=', db.tenant)
    .where('v.record_id', '=', id)
    .orderBy('v.version')
    .execute()

/** Where the page before ended. */
export interface ExportPlace {
  readonly closed: string
  readonly id: string
}

export const exportStart: ExportPlace = { closed: '0001-01-01', id: '00000000-0000-0000-0000-000000000000' }

/** Submitted first codings closed between two days, the next page after a place. */
export const exportPage = async (
  db: TenantDb,
  { form, from, to }: { form: string; from?: string | undefined; to?: string | undefined },
  after: ExportPlace,
): Promise<readonly (ExportPlace & { readonly answers: Answers })[]> => {
  const { rows } = await sql<ExportPlace & { answers: Answers }>`
    select answers, coalesce(closed_on, '0001-01-01') as closed, record_id as id from records
    where tenant_id = ${db.tenant} and form_id = ${form} and state = 'submitted' and second_of is null
      and (${from ?? null}::date is null or closed_on >= ${from ?? null}::date)
      and (${to ?? null}::date is null or closed_on <= ${to ?? null}::date)
      and (coalesce(closed_on, '0001-01-01'), record_id) > (${after.closed}::date, ${after.id}::uuid)
    order by coalesce(closed_on, '0001-01-01'), record_id limit 1000`.execute(db.q)
  return rows
}
