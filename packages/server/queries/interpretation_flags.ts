import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import type { ThreadId } from './interpretations.ts'

/** What a reader has pointed out and the region has not settled. */
export interface FlagRow {
  readonly interpretation: string
  readonly why: string
  readonly at: Date
  readonly mine: boolean
}

/** The open flags of a thread that the tenant may see: its own people's, and in its own region all. */
export const listOpenFlags = async (
  db: TenantDb,
  { region, form, indicator }: ThreadId,
): Promise<readonly FlagRow[]> => {
  const { rows } = await sql<FlagRow>`
    select f.interpretation_id as interpretation, f.why, f.flagged_at as at, f.flagged_by = ${db.user} as mine
    from interpretation_flags f join interpretations i on i.interpretation_id = f.interpretation_id
    where i.region_id = ${region} and i.form_id = ${form} and i.indicator = ${indicator} and f.settled_at is null
    order by f.flagged_at`.execute(db.q)
  return rows
}

/** Points a text out to its region; once until that has been settled. */
export const insertInterpretationFlag = async (
  db: TenantDb,
  flag: {
    readonly id: string
    readonly region: string
    readonly interpretation: string
    readonly why: string
  },
): Promise<void> => {
  await sql`insert into interpretation_flags (tenant_id, flag_id, region_id, interpretation_id, why, flagged_by)
    values (${db.tenant}, ${flag.id}, ${flag.region}, ${flag.interpretation}, ${flag.why}, ${db.person})
    on conflict (tenant_id, interpretation_id, flagged_by) where settled_at is null do nothing`.execute(db.q)
}

/** Settles what has been pointed out about a text in the tenant's region. Gives how many it was. */
export const settleFlags = async (db: TenantDb, interpretation: string): Promise<number> => {
  const { numAffectedRows } = await sql`update interpretation_flags
    set settled_by = ${db.person}, settled_at = clock_timestamp()
    where region_id = ${db.tenant} and interpretation_id = ${interpretation} and settled_at is null`.execute(
    db.q,
  )
  return Number(numAffectedRows)
}
