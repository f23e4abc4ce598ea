import type { EquityPair } from '@lyhord/contract/resources/equity.ts'
import type { PooledPair, ReleasedTable } from '@lyhord/core'
import type { ReleasePolicy } from '@lyhord/core/disclosure/policy.ts'
import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import type { ReleaseInput } from './release_input.ts'

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

/** The tenant's releases that are still to be made. */
export const listUnmade = async (db: TenantDb): Promise<readonly { id: string; user: string }[]> => {
  const { rows } = await sql<{ id: string; user: string }>`
    select release_id as id, made_by as user from releases
    where tenant_id = ${db.tenant} and state = 'making' order by number`.execute(db.q)
  return rows
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
