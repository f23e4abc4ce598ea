import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import type { PublishedHere } from '../work/comparison/published_here.ts'

/** What a report tells anybody of one half-year of the board. */
export interface ToldHalf {
  readonly period: string
  readonly checksum: string
  readonly tables: readonly Pick<PublishedHere, 'grouping' | 'table'>[]
}

/** Keeps what a report tells; the same is kept once. */
export const keepTold = async (db: TenantDb, form: string, halves: readonly ToldHalf[]): Promise<void> => {
  for (const { period, checksum, tables } of halves)
    await sql`insert into told_by_reports (tenant_id, form_id, period, checksum, tables)
      values (${db.tenant}, ${form}, ${period}, ${checksum}, ${JSON.stringify(tables)}::jsonb)
      on conflict do nothing`.execute(db.q)
}

/** What reports of before have told of the tenant itself in some half-years, as releases of it alone. */
export const listTold = async (
  db: TenantDb,
  form: string,
  periods: readonly string[],
): Promise<readonly PublishedHere[]> => {
  const { rows } = await sql<ToldHalf>`select period, checksum, tables from told_by_reports
    where tenant_id = ${db.tenant} and form_id = ${form} and period = any (${periods}::text[])
    order by period, checksum`.execute(db.q)
  return rows.flatMap(({ period, checksum, tables }) =>
    tables.map((table) => ({ ...table, period, release: checksum })),
  )
}

/** What reports of a tenant have told of one half-year, by which it is found again. */
export interface ToldReport {
  readonly tenant: string
  readonly checksum: string
}

/** What reports of some tenants have told of a half-year. */
export const listToldOf = async (
  db: TenantDb,
  form: string,
  period: string,
  tenants: readonly string[],
): Promise<readonly ToldReport[]> => {
  const { rows } = await sql<ToldReport>`select tenant_id as tenant, checksum from told_by_reports
    where tenant_id = any (${tenants}::uuid[]) and form_id = ${form} and period = ${period}
    order by tenant_id, checksum`.execute(db.q)
  return rows
}

/** The tables of one of them. */
export const findTold = async (
  db: TenantDb,
  form: string,
  period: string,
  { tenant, checksum }: ToldReport,
): Promise<readonly PublishedHere[]> => {
  const { rows } = await sql<Pick<ToldHalf, 'tables'>>`select tables from told_by_reports
    where tenant_id = ${tenant} and form_id = ${form} and period = ${period} and checksum = ${checksum}`.execute(
    db.q,
  )
  return rows.flatMap(({ tables }) => tables.map((table) => ({ ...table, period, release: checksum })))
}
