import { sql } from 'kysely'
import type { Closing } from '../outside/database/errand.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'

/** What an audit entry tells, never answers. `count`: records concerned. */
export interface AuditEntry {
  readonly act: string
  readonly record?: string | undefined
  readonly purpose?: string | undefined
  readonly count?: number | undefined
}

/** Adds an entry to the tenant's chain; the database numbers, dates and chains it. Do it last: it locks the chain. */
export const writeAudit = async (db: TenantDb, entry: AuditEntry): Promise<void> => {
  await sql.raw(logActs(actOf(db.user, entry))).execute(db.q)
}

/** Entries to go with the commit in one round trip; they are chained in their order. */
export const closingEntries = (user: string | null, entries: readonly AuditEntry[]): Closing => ({
  statement: logActs,
  rows: entries.map((entry) => actOf(user, entry)),
})

const logActs = (rows: string): string => `select log_acts(array[${rows}]::audit_act[])`

const actOf = (user: string | null, { act, record, purpose, count }: AuditEntry): string =>
  `(${[user, act, record ?? null, purpose ?? null, count ?? null].map(literal).join(', ')})`

/** Standard strings: a quote is doubled, and nothing else means anything. */
const literal = (value: string | number | null): string =>
  typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value)

export interface AuditFilter {
  readonly user?: string | undefined
  readonly record?: string | undefined
  /** The record's local id; finds nothing when it is purged. */
  readonly localId?: string | undefined
  readonly act?: string | undefined
  /** First and last day, Swedish time. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

const pageSize = 50
const midnight = (day: string) => sql<Date>`(${day}::date)::timestamp at time zone 'Europe/Stockholm'`
const midnightAfter = (day: string) =>
  sql<Date>`(${day}::date + 1)::timestamp at time zone 'Europe/Stockholm'`

const recordsWithLocalId = (db: TenantDb, localId: string) =>
  db.q
    .selectFrom('records')
    .select('record_id')
    .where('tenant_id', '=', db.tenant)
    .where('local_id', '=', localId)

/** An entry about a record, or about an import that made a version of it: that one is logged as a whole. */
const aboutRecord = (db: TenantDb, record: string) => sql<boolean>`(a.record_id = ${record}::uuid
  or a.act in ('import_applied', 'import_undone') and a.purpose in (
    select import_id::text from records where tenant_id = ${db.tenant} and record_id = ${record}::uuid
    union select import_id::text from import_records where tenant_id = ${db.tenant} and record_id = ${record}::uuid))`

const chosen = (db: TenantDb, filter: AuditFilter) =>
  db.q
    .selectFrom('audit_log as a')
    .where('a.tenant_id', '=', db.tenant)
    .$if(filter.user !== undefined, (q) => q.where('a.user_id', '=', filter.user ?? ''))
    .$if(filter.record !== undefined, (q) => q.where(aboutRecord(db, filter.record ?? '')))
    .$if(filter.localId !== undefined, (q) =>
      q.where('a.record_id', 'in', recordsWithLocalId(db, filter.localId ?? '')),
    )
    .$if(filter.act !== undefined, (q) => q.where('a.act', '=', filter.act ?? ''))
    .$if(filter.from !== undefined, (q) => q.where('a.at', '>=', midnight(filter.from ?? '')))
    .$if(filter.to !== undefined, (q) => q.where('a.at', '<', midnightAfter(filter.to ?? '')))

/** One page of the log, latest first, with names of people and local ids of records that are still there. */
export const listAudit = async (db: TenantDb, filter: AuditFilter, page: number) => {
  const counted = await chosen(db, filter).select(sql<number>`count(*)::int`.as('n')).executeTakeFirst()
  const rows = await chosen(db, filter)
    .leftJoin('users as u', (join) =>
      join.onRef('u.tenant_id', '=', 'a.tenant_id').onRef('u.user_id', '=', 'a.user_id'),
    )
    .leftJoin('records as r', (join) =>
      join.onRef('r.tenant_id', '=', 'a.tenant_id').onRef('r.record_id', '=', 'a.record_id'),
    )
    .select(['a.number', 'a.at', 'u.name as who', 'a.act', 'a.record_id as record', 'r.local_id as localId'])
    .select(['a.purpose', 'a.count'])
    .orderBy('a.number', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  const total = counted?.n ?? 0
  return {
    entries: rows.map(({ number, at, who, ...row }) => ({
      ...row,
      number: Number(number),
      at: at.toISOString(),
      who: who ?? 'Lyhörd',
    })),
    total,
    pages: Math.ceil(total / pageSize),
  }
}

/** Recomputes the whole chain. `head` is the last hash, to be written down elsewhere and compared another day. */
export const verifyAudit = async (db: TenantDb) => {
  const { rows } = await sql<{ entries: string; head: string; broken: string | null }>`
    select (select count(*) from audit_log where tenant_id = ${db.tenant}) as entries,
      coalesce((select encode(hash, 'hex') from audit_heads where tenant_id = ${db.tenant}), '') as head,
      first_broken_audit(${db.tenant}) as broken`.execute(db.q)
  const [row] = rows
  const broken = row?.broken ?? null
  return {
    entries: Number(row?.entries ?? 0),
    intact: broken === null,
    brokenAt: broken === null ? null : Number(broken),
    head: row?.head ?? '',
  }
}
