import { reread, rereadPairs } from '@lyhord/core/disclosure/reread.ts'
import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import type { StoredEquity, StoredTable } from './release_making.ts'
import type { RereadTable } from './release_tables.ts'
import type { ReleaseRow } from './releases.ts'

/** A published release without what it holds. */
export interface PublishedRelease {
  readonly tenant: string
  readonly id: string
  readonly number: number
  readonly form: string
  readonly periods: readonly string[]
  readonly publishedAt: Date
}

/** Every release that is published and not withdrawn, of every region, the latest last. */
export const listPublished = async (db: TenantDb): Promise<readonly PublishedRelease[]> => {
  const { rows } = await sql<PublishedRelease>`
    select tenant_id as tenant, release_id as id, number, form_id as form, periods, published_at as "publishedAt"
    from releases where state = 'published' order by published_at, number`.execute(db.q)
  return rows
}

/** What a published release was made of, and what makes the keys of its unnamed. */
export const findPublishedInput = async (
  db: TenantDb,
  release: string,
): Promise<Pick<ReleaseRow, 'tenant' | 'input' | 'salt'>> => {
  const { rows } = await sql<Pick<ReleaseRow, 'tenant' | 'input' | 'salt'>>`
    select tenant_id as tenant, input, key_salt as salt from releases
    where release_id = ${release} and state = 'published'`.execute(db.q)
  if (!rows[0]) throw new Error('a release that is published has an input')
  return rows[0]
}

/** The margins over sex of every indicator in one half-year of a release: what a profile needs, and no more. */
export const listMargins = async (
  db: TenantDb,
  release: string,
  period: string,
): Promise<readonly RereadTable[]> => {
  const { rows } = await sql<StoredTable>`
    select indicator, period, grouping_id as "grouping", content || jsonb_build_object('cells',
      jsonb_path_query_array(content, '$.cells[*] ? (@.group.kon == "Total")')) as content
    from release_tables where release_id = ${release} and period = ${period} and grouping_id = 'kon'`.execute(
    db.q,
  )
  return rows.map(({ content, ...of }) => ({ ...of, released: reread(content) }))
}

/** What boards came to together in one half-year of a release; `undefined` when none of them had submitted it. */
export const findEquity = async (db: TenantDb, release: string, period: string) => {
  const { rows } = await sql<Pick<StoredEquity, 'content'>>`
    select content from release_equity where release_id = ${release} and period = ${period}`.execute(db.q)
  return rows[0] && rereadPairs(rows[0].content)
}

/** What releases say of the tenant itself in some half-years, withdrawn ones too, as tables with its own cells alone. */
export const listOwnTables = async (db: TenantDb, form: string, periods: readonly string[]) => {
  const { rows } = await sql<StoredTable & { readonly release: string }>`
    select r.release_id as release, t.indicator, t.period, t.grouping_id as "grouping",
      (t.content - 'caseMix') || jsonb_build_object('cells', jsonb_path_query_array(t.content,
        '$.cells[*] ? (@.area == $code)', jsonb_build_object('code', own.code))) as content
    from (select distinct i.tenant_id, i.release_id, s.code, s.period from release_inputs i
        join submissions s on s.tenant_id = i.submission_tenant and s.submission_id = i.submission_id
        where i.submission_tenant = ${db.tenant} and s.form_id = ${form}) own
      join releases r on r.tenant_id = own.tenant_id and r.release_id = own.release_id
        and r.published_at is not null
      join release_tables t on t.tenant_id = r.tenant_id and t.release_id = r.release_id and t.period = own.period
    where t.period = any (${periods}::text[])
    order by r.published_at, t.indicator, t.period, t.grouping_id`.execute(db.q)
  return rows.map(({ content, ...of }) => ({ ...of, table: reread(content).content }))
}
