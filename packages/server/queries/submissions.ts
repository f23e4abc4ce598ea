import type { equitySums } from '@lyhord/contract/resources/equity.ts'
import { type Kysely, sql } from 'kysely'
import type { z } from 'zod'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import type { Schema } from './schema.ts'
import type { TallyRow } from './tallies.ts'

/** What a board's children with like needs come to for one pair of groups, as it is stored and sent. */
export type EquitySums = z.output<typeof equitySums>

/** A region of co-operation that has a house here, and that one can submit to. */
export interface Region {
  readonly id: string
  readonly name: string
}

/** Every region; the door knows them, a tenant knows itself alone. */
export const listRegions = async (gate: Kysely<Schema>): Promise<readonly Region[]> =>
  gate
    .selectFrom('tenants')
    .select(['tenant_id as id', 'name'])
    .where('kind', '=', 'region')
    .where('left_at', 'is', null)
    .orderBy('name')
    .execute()

export interface NewSubmission {
  readonly id: string
  readonly to: string
  readonly form: string
  readonly period: string
  readonly tallies: readonly TallyRow[]
  readonly checksum: string
  /** What its children come to given similar needs. */
  readonly equity?: readonly EquitySums[]
  /** Others may see the board's name beside its figures. */
  readonly named: boolean
}

/** Stores a copy of tallies for a region, in the place of earlier ones that no release has used. */
export const insertSubmission = async (db: TenantDb, s: NewSubmission): Promise<void> => {
  const { id, to, form, period, tallies, equity = [], checksum, named } = s
  await sql`delete from submissions s
    where s.tenant_id = ${db.tenant} and s.to_tenant = ${to} and s.form_id = ${form} and s.period = ${period}
      and not exists (select from release_inputs i
        where i.submission_tenant = s.tenant_id and i.submission_id = s.submission_id)`.execute(db.q)
  const records = tallies.reduce((sum, row) => sum + row.records, 0)
  await sql`insert into submissions (tenant_id, submission_id, to_tenant, form_id, period, code, name, records, tallies,
      equity, checksum, named, submitted_by)
    select tenant_id, ${id}, ${to}, ${form}, ${period}, code, name, ${records}, ${JSON.stringify(tallies)}::jsonb,
      ${JSON.stringify(equity)}::jsonb, ${checksum}, ${named}, ${db.person} from tenants where tenant_id = ${db.tenant}`.execute(
    db.q,
  )
}

/** A submission without its tallies. */
export interface SubmissionRow {
  readonly id: string
  readonly form: string
  readonly period: string
  readonly code: string
  readonly name: string
  readonly records: number
  readonly checksum: string
  readonly named: boolean
  readonly at: Date
}

/** A submission as those who sent it see it. */
export interface Sent extends SubmissionRow {
  readonly to: string
  readonly by: string | null
  /** The releases that were made of it, and those of them that are published now. */
  readonly used: number
  readonly standing: number
  readonly withdrawnAt: Date | null
}

/** What the tenant has submitted, latest first. */
export const listSent = async (db: TenantDb): Promise<readonly Sent[]> => {
  const { rows } = await sql<Sent>`
    select s.submission_id as id, s.to_tenant as "to", s.form_id as form, s.period, s.code, s.name, s.records,
      s.checksum, s.named, s.submitted_at as at, s.withdrawn_at as "withdrawnAt", u.name as by, i.used, i.standing
    from submissions s left join users u on u.tenant_id = s.tenant_id and u.user_id = s.submitted_by
      cross join lateral (select count(*)::int as used, count(*) filter (where r.state = 'published')::int as standing
        from release_inputs i left join releases r on r.tenant_id = i.tenant_id and r.release_id = i.release_id
        where i.submission_tenant = s.tenant_id and i.submission_id = s.submission_id) i
    where s.tenant_id = ${db.tenant} order by s.submitted_at desc`.execute(db.q)
  return rows
}

/** The forms that the tenant submits and whose counts of a half-year are not submitted yet. */
export const listUnsent = async (db: TenantDb, period: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ form: string }>`
    select t.form_id as form from tallies t
    where t.tenant_id = ${db.tenant} and t.period = ${period} and t.records > 0
      and exists (select from submissions s where s.tenant_id = t.tenant_id and s.form_id = t.form_id
        and s.withdrawn_at is null)
      and not exists (select from submissions s where s.tenant_id = t.tenant_id and s.form_id = t.form_id
        and s.period = t.period and s.withdrawn_at is null)
    group by t.form_id order by t.form_id`.execute(db.q)
  return rows.map(({ form }) => form)
}

/** Of each form that anybody has submitted to the tenant, the codes of those that have for a half-year. */
export const listReported = async (
  db: TenantDb,
  period: string,
): Promise<readonly { readonly form: string; readonly codes: readonly string[] }[]> => {
  const { rows } = await sql<{ form: string; codes: string[] }>`
    select form_id as form,
      coalesce(array_agg(distinct code) filter (where period = ${period} and withdrawn_at is null), '{}') as codes
    from submissions where to_tenant = ${db.tenant} group by form_id order by form_id`.execute(db.q)
  return rows
}

/** One of the tenant's submissions: its form and half-year, and whether it is withdrawn. */
export const findSent = async (
  db: TenantDb,
  id: string,
): Promise<{ form: string; period: string; withdrawn: boolean } | undefined> => {
  const { rows } = await sql<{ form: string; period: string; withdrawn: boolean }>`
    select form_id as form, period, withdrawn_at is not null as withdrawn from submissions
    where tenant_id = ${db.tenant} and submission_id = ${id} for update`.execute(db.q)
  return rows[0]
}

/**
 * Withdraws a submission and what it took the place of, which would count again otherwise: gone, unless a release was
 * made of it; then it stays, for nothing new.
 */
export const withdrawSubmission = async (db: TenantDb, id: string): Promise<void> => {
  await sql`update submissions s set withdrawn_at = now() from submissions w
    where w.tenant_id = ${db.tenant} and w.submission_id = ${id} and s.tenant_id = w.tenant_id
      and s.to_tenant = w.to_tenant and s.form_id = w.form_id and s.period = w.period
      and s.submitted_at <= w.submitted_at and s.withdrawn_at is null`.execute(db.q)
  await sql`delete from submissions s where s.tenant_id = ${db.tenant} and s.withdrawn_at is not null
    and not exists (select from release_inputs i
      where i.submission_tenant = s.tenant_id and i.submission_id = s.submission_id)`.execute(db.q)
}

/** Whether a release of the tenant's is made of something that has been withdrawn since. */
export const isOfWithdrawn = async (db: TenantDb, release: string): Promise<boolean> => {
  const { rows } = await sql`select 1 from release_inputs i
      join submissions s on s.tenant_id = i.submission_tenant and s.submission_id = i.submission_id
      join releases r on r.tenant_id = i.tenant_id and r.release_id = i.release_id
    where i.tenant_id = ${db.tenant} and i.release_id = ${release} and s.withdrawn_at > r.made_at`.execute(
    db.q,
  )
  return rows.length > 0
}

/** A submission as the region that it is addressed to reads it. */
export interface Received extends SubmissionRow {
  readonly tenant: string
  readonly tallies: readonly TallyRow[]
  /** `null`: submitted before equity was. */
  readonly equity: readonly EquitySums[] | null
  /** A published release is made of it. */
  readonly released: boolean
}

/**
 * What counts for a region: of each board the latest submission, or the one that a published release was made of, which
 * stays as long as the release does.
 */
export const listReceived = async (
  db: TenantDb,
  form: string,
  period: string,
): Promise<readonly Received[]> => {
  const { rows } = await sql<Received>`
    select distinct on (tenant) * from (
      select s.tenant_id as tenant, s.submission_id as id, s.form_id as form, s.period, s.code, s.name, s.records,
        s.checksum, s.named, s.submitted_at as at, s.tallies, s.equity, s.withdrawn_at is not null as withdrawn,
        exists (select from release_inputs i
          join releases r on r.tenant_id = i.tenant_id and r.release_id = i.release_id
          where r.tenant_id = ${db.tenant} and r.state = 'published'
            and i.submission_tenant = s.tenant_id and i.submission_id = s.submission_id) as released
      from submissions s
      where s.to_tenant = ${db.tenant} and s.form_id = ${form} and s.period = ${period}) s
    where released or not withdrawn order by tenant, released desc, at desc, id`.execute(db.q)
  return rows
}

/** The submissions that a release is made of. */
export const listInputs = async (
  db: TenantDb,
  release: string,
): Promise<readonly Omit<Received, 'released'>[]> => {
  const { rows } = await sql<Omit<Received, 'released'>>`
    select s.tenant_id as tenant, s.submission_id as id, s.form_id as form, s.period, s.code, s.name, s.records,
      s.checksum, s.named, s.submitted_at as at, s.tallies, s.equity
    from release_inputs i join submissions s
      on s.tenant_id = i.submission_tenant and s.submission_id = i.submission_id
    where i.tenant_id = ${db.tenant} and i.release_id = ${release}
    order by s.period, s.code, s.tenant_id`.execute(db.q)
  return rows
}
