import { type Kysely, sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import type { Schema } from './schema.ts'
import type { EquitySums, SubmissionRow } from './submissions.ts'
import type { TallyRow } from './tallies.ts'

/** A house that this database knows: its own, or one `elsewhere`, by the link through which it is reached. */
export interface KnownHouse {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly kind: 'board' | 'district' | 'region'
  readonly elsewhere: string | null
  /** The link has ended. */
  readonly left: boolean
}

/** Every house, at the door. */
export const listHouses = async (gate: Kysely<Schema>): Promise<readonly KnownHouse[]> => {
  const { rows } = await sql<KnownHouse>`
    select tenant_id as id, code, name, kind, elsewhere, left_at is not null as "left" from tenants
    order by code, name`.execute(gate)
  return rows
}

/** Makes or takes up again the house that this transaction is inside, which is in another database. */
export const saveHouseElsewhere = async (
  db: TenantDb,
  house: Pick<KnownHouse, 'code' | 'name' | 'kind'>,
  link: string,
): Promise<void> => {
  await sql`insert into tenants (tenant_id, code, name, kind, elsewhere)
    values (${db.tenant}, ${house.code}, ${house.name}, ${house.kind}, ${link})
    on conflict (tenant_id) do update set elsewhere = ${link}, left_at = null, name = excluded.name
    where tenants.elsewhere is not null`.execute(db.q)
}

/** Notes that the house elsewhere that this transaction is inside is no longer reached. */
export const noteLeft = async (db: TenantDb): Promise<void> => {
  await sql`update tenants set left_at = now() where tenant_id = ${db.tenant} and elsewhere is not null`.execute(
    db.q,
  )
}

/** A submission as it is sent on. */
export interface SentOn extends Omit<SubmissionRow, 'records'> {
  readonly tenant: string
  readonly tallies: readonly TallyRow[]
  readonly equity: readonly EquitySums[] | null
}

/** The submissions addressed to the region that this transaction is inside. */
export const listAddressed = async (
  db: TenantDb,
): Promise<readonly { readonly id: string; readonly tenant: string }[]> => {
  const { rows } = await sql<{ id: string; tenant: string }>`
    select submission_id as id, tenant_id as tenant from submissions
    where to_tenant = ${db.tenant} and by_way_of is null order by submitted_at, submission_id`.execute(db.q)
  return rows
}

/** One submission addressed to the region that this transaction is inside. */
export const findAddressed = async (db: TenantDb, id: string): Promise<SentOn | undefined> => {
  const { rows } = await sql<SentOn>`
    select tenant_id as tenant, submission_id as id, form_id as form, period, code, name, checksum, named,
      submitted_at as at, tallies, equity from submissions
    where to_tenant = ${db.tenant} and submission_id = ${id}`.execute(db.q)
  return rows[0]
}

/** A submission that came through a link, on its way in. */
export interface Arrived extends Omit<SentOn, 'tenant'> {
  readonly to: string
  readonly link: string
}

/** Takes a submission into the board elsewhere that this transaction is inside; false when it is there already. */
export const insertArrived = async (db: TenantDb, s: Arrived): Promise<boolean> => {
  const records = s.tallies.reduce((sum, row) => sum + row.records, 0)
  const { numAffectedRows } =
    await sql`insert into submissions (tenant_id, submission_id, to_tenant, form_id, period,
      code, name, records, tallies, equity, checksum, named, submitted_by, by_way_of, submitted_at)
    values (${db.tenant}, ${s.id}, ${s.to}, ${s.form}, ${s.period}, ${s.code}, ${s.name}, ${records},
      ${JSON.stringify(s.tallies)}::jsonb, ${JSON.stringify(s.equity ?? [])}::jsonb, ${s.checksum}, ${s.named}, null, ${s.link}, ${s.at})
    on conflict (tenant_id, submission_id) do update set withdrawn_at = null, by_way_of = ${s.link}
      where submissions.withdrawn_at is not null`.execute(db.q)
  return Number(numAffectedRows) === 1
}

/** The submissions that have been taken in through a link, of the board elsewhere that this transaction is inside. */
export const listTakenIn = async (db: TenantDb, link: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    select submission_id as id from submissions
    where tenant_id = ${db.tenant} and by_way_of = ${link} and withdrawn_at is null`.execute(db.q)
  return rows.map((r) => r.id)
}
