import type { Released, ReleasedTable } from '@lyhord/core'
import { reread } from '@lyhord/core/disclosure/reread.ts'
import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import type { StoredTable } from './release_making.ts'

/** A released table as it was stored. */
export interface RereadTable {
  readonly indicator: string
  readonly period: string
  readonly grouping: string
  readonly released: Released<ReleasedTable>
}

/** The tables of a release, of one indicator or one half-year when asked for; what is not for the tenant is not found. */
export const listTables = async (
  db: TenantDb,
  release: string,
  { indicator, period }: { readonly indicator?: string; readonly period?: string },
): Promise<readonly RereadTable[]> => {
  const { rows } = await sql<StoredTable>`
    select indicator, period, grouping_id as "grouping", content from release_tables
    where release_id = ${release} and (${indicator ?? null}::text is null or indicator = ${indicator ?? null})
      and (${period ?? null}::text is null or period = ${period ?? null})
    order by indicator, period, grouping_id desc`.execute(db.q)
  return rows.map(({ content, ...of }) => ({ ...of, released: reread(content) }))
}

/** The codes by which the tenant itself has submitted to a release. */
export const listOwnCodes = async (db: TenantDb, release: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ code: string }>`
    select distinct s.code from release_inputs i
      join submissions s on s.tenant_id = i.submission_tenant and s.submission_id = i.submission_id
    where i.release_id = ${release} and i.submission_tenant = ${db.tenant}`.execute(db.q)
  return rows.map((r) => r.code)
}

/** The indicators that a release tells of. */
export const listIndicators = async (db: TenantDb, release: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ indicator: string }>`
    select distinct indicator from release_tables where release_id = ${release} order by 1`.execute(db.q)
  return rows.map((r) => r.indicator)
}
