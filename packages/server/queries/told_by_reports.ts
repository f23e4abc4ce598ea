import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import type { PublishedHere } from '../work/report/local/guarded/published_here.ts'

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

/** What reports of before have told of the board in some half-years, as releases of the board alone. */
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
