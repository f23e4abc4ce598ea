import type { EquityPair } from '@lyhord/contract/resources/equity.ts'
import type { PooledPair, Released, ReleasedTable } from '@lyhord/core'
import type { ReleasePolicy } from '@lyhord/core/disclosure/policy.ts'
import { reread } from '@lyhord/core/disclosure/reread.ts'
import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import type { ToldReport } from './told_by_reports.ts'

/** One half-year of a release's input: who belonged where, who had reported, and what is public since before. */
export interface ReleasePeriod {
  readonly period: string
  /** `named`: has agreed to be named beside its figures; absent in releases of before one could. */
  readonly members: readonly {
    readonly code: string
    readonly name: string
    readonly reported: boolean
    readonly named?: boolean
  }[]
  /** `units`: the members that have reported. `label`: how the area is called in the tables. */
  readonly areas: readonly {
    readonly area: string
    readonly kind: string
    readonly name: string
    readonly invented: boolean
    readonly members: number
    readonly label: string | null
    readonly units: readonly string[]
  }[]
  /** Per indicator, the share of the records of those who have reported whose value is missing. */
  readonly missing: Readonly<Record<string, number>>
  /** Releases that say something of the same half-year already. */
  readonly earlier: readonly string[]
  /** What reports of the boards' own have told of it already; absent in releases of before they were heeded. */
  readonly told?: readonly ToldReport[]
}

/** A year that a release completes; `release`: where a half of it is taken from, null the release itself. */
export interface ReleaseYear {
  readonly year: string
  readonly halves: readonly { readonly period: string; readonly release: string | null }[]
}

export interface ReleaseInput {
  readonly region: string
  readonly periods: readonly ReleasePeriod[]
  /** Absent in releases that complete none, and of before they could. */
  readonly years?: readonly ReleaseYear[]
}

/** The auditor's verdict, in numbers of cells. */
export interface StoredAudit {
  readonly pass: boolean
  readonly audited: number
  readonly recoverable: number
  readonly narrow: number
  readonly exposed: number
  readonly wrong: number
  /** Absent in audits of before it was looked for. */
  readonly pairs?: number
  readonly narrowest: number | null
  /** What all indicators tell together; absent in audits of before it was looked for. */
  readonly together?: { readonly audited: number; readonly narrow: number; readonly exact: number }
}

/** Where a release met a fault: when it was protected and audited, or before or after; or somebody called it off. */
export type ReleaseFault = 'protection' | 'program' | 'cancelled'

type ReleaseState = 'making' | 'made' | 'failed' | 'published' | 'withdrawn'

export interface ReleaseRow {
  readonly tenant: string
  readonly id: string
  readonly number: number
  readonly form: string
  readonly periods: readonly string[]
  readonly state: ReleaseState
  readonly policy: ReleasePolicy
  readonly program: string
  readonly input: ReleaseInput
  readonly inputChecksum: string
  readonly outputChecksum: string | null
  readonly audit: StoredAudit | null
  readonly madeAt: Date
  readonly publishedAt: Date | null
  readonly withdrawnAt: Date | null
  readonly withdrawnWhy: string | null
  readonly fault: ReleaseFault | null
  /** Makes the keys of those who are not named; never leaves the server. */
  readonly salt: string
}

const columns = sql`r.tenant_id as tenant, r.release_id as id, r.number, r.form_id as form, r.periods, r.state, r.policy,
  r.program, r.input, r.input_checksum as "inputChecksum", r.output_checksum as "outputChecksum", r.audit,
  r.made_at as "madeAt", r.published_at as "publishedAt", r.withdrawn_at as "withdrawnAt",
  r.withdrawn_why as "withdrawnWhy", r.fault, r.key_salt as salt`

/** Every release that the tenant may see, latest first: its own, and what others have published. */
export const listReleases = async (db: TenantDb): Promise<readonly ReleaseRow[]> => {
  const { rows } = await sql<ReleaseRow>`
    select ${columns} from releases r order by r.made_at desc, r.number desc`.execute(db.q)
  return rows
}

/** One release, if the tenant may see it. */
export const findRelease = async (db: TenantDb, id: string): Promise<ReleaseRow | undefined> => {
  const { rows } = await sql<ReleaseRow>`
    select ${columns} from releases r where r.release_id = ${id}`.execute(db.q)
  return rows[0]
}

/** The tenant's own releases that have been published of a form, withdrawn ones too: they have been public. */
export const listPublic = async (
  db: TenantDb,
  form: string,
  period: string,
): Promise<readonly ReleaseRow[]> => {
  const { rows } = await sql<ReleaseRow>`
    select ${columns} from releases r where r.tenant_id = ${db.tenant} and r.form_id = ${form}
      and ${period} = any (r.periods) and r.published_at is not null order by r.number`.execute(db.q)
  return rows
}

/** The tenant's releases that are still to be made. */
export const listUnmade = async (db: TenantDb): Promise<readonly { id: string; user: string }[]> => {
  const { rows } = await sql<{ id: string; user: string }>`
    select release_id as id, made_by as user from releases
    where tenant_id = ${db.tenant} and state = 'making' order by number`.execute(db.q)
  return rows
}

/** Lets one transaction at a time begin or publish a release of the tenant, so that none is overlooked. */
export const holdReleases = async (db: TenantDb): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`releases ${db.tenant}`}, 0))`.execute(db.q)
}

/** Whether another release of the same form and half-years has been published since this one was begun, or a board's own report made. */
export const isOvertaken = async (db: TenantDb, id: string): Promise<boolean> => {
  const { rows } = await sql`select 1 from releases r join releases o
      on o.tenant_id = r.tenant_id and o.form_id = r.form_id and o.periods && r.periods and o.release_id <> r.release_id
    where r.tenant_id = ${db.tenant} and r.release_id = ${id} and o.published_at > r.made_at
    union all
    select 1 from releases r
      join release_inputs i on i.tenant_id = r.tenant_id and i.release_id = r.release_id
      join submissions s on s.tenant_id = i.submission_tenant and s.submission_id = i.submission_id
      join told_by_reports t on t.tenant_id = s.tenant_id and t.form_id = s.form_id and t.period = s.period
    where r.tenant_id = ${db.tenant} and r.release_id = ${id} and not jsonb_path_exists(r.input,
      '$.periods[*].told[*] ? (@.checksum == $told)', jsonb_build_object('told', t.checksum))`.execute(db.q)
  return rows.length > 0
}

export interface NewRelease {
  readonly id: string
  readonly form: string
  readonly policy: ReleasePolicy
  readonly program: string
  readonly input: ReleaseInput
  readonly inputChecksum: string
  readonly submissions: readonly { readonly tenant: string; readonly id: string }[]
}

/** Begins a release with the next number. */
export const insertRelease = async (db: TenantDb, r: NewRelease): Promise<void> => {
  const periods = r.input.periods.map((p) => p.period)
  await sql`insert into releases (tenant_id, release_id, number, form_id, periods, policy, program, input,
      input_checksum, made_by, made_at)
    select ${db.tenant}, ${r.id}, coalesce(max(number), 0) + 1, ${r.form}, ${periods}::text[],
      ${JSON.stringify(r.policy)}::jsonb, ${r.program}, ${JSON.stringify(r.input)}::jsonb, ${r.inputChecksum}, ${db.person},
      clock_timestamp()
    from releases where tenant_id = ${db.tenant}`.execute(db.q)
  await sql`insert into release_inputs (tenant_id, release_id, submission_tenant, submission_id)
    select ${db.tenant}, ${r.id}, tenant, id
    from jsonb_to_recordset(${JSON.stringify(r.submissions)}) as t (tenant uuid, id uuid)`.execute(db.q)
}

/** What was released by one grouping of one indicator in one half-year, as content on its way to be stored. */
export interface StoredTable {
  readonly indicator: string
  readonly period: string
  readonly grouping: string
  readonly content: ReleasedTable
}

/** What boards came to together in one half-year, for each pair of groups. */
export interface StoredEquity {
  readonly period: string
  readonly content: readonly (EquityPair & PooledPair)[]
}

/** What a release came to. */
export interface ReleaseOutcome {
  readonly tables: readonly StoredTable[]
  readonly equity?: readonly StoredEquity[]
  readonly audit: StoredAudit
  readonly outputChecksum: string
}

/** Stores what a release came to; false when another has done so already. */
export const finishRelease = async (
  db: TenantDb,
  id: string,
  { tables, equity = [], audit, outputChecksum }: ReleaseOutcome,
): Promise<boolean> => {
  const { rows } = await sql`select 1 from releases
    where tenant_id = ${db.tenant} and release_id = ${id} and state = 'making' for update`.execute(db.q)
  if (rows.length === 0) return false
  if (audit.pass)
    await sql`insert into release_tables (tenant_id, release_id, indicator, period, grouping_id, content)
      select ${db.tenant}, ${id}, indicator, period, "grouping", content
      from jsonb_to_recordset(${JSON.stringify(tables)}) as t (indicator text, period text, "grouping" text,
        content jsonb)`.execute(db.q)
  if (audit.pass)
    await sql`insert into release_equity (tenant_id, release_id, period, content)
      select ${db.tenant}, ${id}, period, content
      from jsonb_to_recordset(${JSON.stringify(equity)}) as t (period text, content jsonb)`.execute(db.q)
  await sql`update releases set state = ${audit.pass ? 'made' : 'failed'}, audit = ${JSON.stringify(audit)}::jsonb,
      output_checksum = ${outputChecksum}, done_at = now()
    where tenant_id = ${db.tenant} and release_id = ${id}`.execute(db.q)
  return true
}

/** Notes that a release could not be made, and why; false when it is made or has failed already. */
export const failRelease = async (db: TenantDb, id: string, fault: ReleaseFault): Promise<boolean> => {
  const { numAffectedRows } =
    await sql`update releases set state = 'failed', fault = ${fault}, done_at = now()
    where tenant_id = ${db.tenant} and release_id = ${id} and state = 'making'`.execute(db.q)
  return Number(numAffectedRows) === 1
}

/** Publishes a release whose audit has passed; false when it is in another state. */
export const publishRelease = async (db: TenantDb, id: string): Promise<boolean> => {
  const { numAffectedRows } = await sql`update releases
    set state = 'published', published_by = ${db.user}, published_at = clock_timestamp()
    where tenant_id = ${db.tenant} and release_id = ${id} and state = 'made'`.execute(db.q)
  return Number(numAffectedRows) === 1
}

/** Withdraws a published release, saying why; false when it is in another state. */
export const withdrawRelease = async (db: TenantDb, id: string, why: string): Promise<boolean> => {
  const { numAffectedRows } = await sql`update releases
    set state = 'withdrawn', withdrawn_by = ${db.user}, withdrawn_at = now(), withdrawn_why = ${why}
    where tenant_id = ${db.tenant} and release_id = ${id} and state = 'published'`.execute(db.q)
  return Number(numAffectedRows) === 1
}

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
