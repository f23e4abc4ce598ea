import type { CellTallies } from '@lyhord/core'
import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'

/** One cell of the finest grid: half-year × sex × age group × known before. */
export interface TallyRow extends Pick<CellTallies, 'tallies'> {
  readonly period: string
  readonly kon: string
  readonly aldersgrupp: string
  /** `ja`, `nej` or `ej_besvarad`; absent or `alla` in a grid of before, which does not know. */
  readonly tidigareKand?: string | undefined
  readonly records: number
}

/** Lets one transaction at a time refresh a form's tallies; what is read after this is what the one before left. */
export const holdTallies = async (db: TenantDb, form: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`tallies ${db.tenant} ${form}`}, 0))`.execute(
    db.q,
  )
}

/** Replaces all tallies of a form by the given ones. */
export const replaceTallies = async (
  db: TenantDb,
  form: string,
  rows: readonly TallyRow[],
): Promise<void> => {
  await db.q.deleteFrom('tallies').where('tenant_id', '=', db.tenant).where('form_id', '=', form).execute()
  await sql`
    insert into tallies (tenant_id, form_id, period, kon, aldersgrupp, tidigare_kand, records, tallies, refreshed_at)
    select ${db.tenant}, ${form}, period, kon, aldersgrupp, coalesce("tidigareKand", 'alla'), records, tallies, now()
    from jsonb_to_recordset(${JSON.stringify(rows)}) as t (period text, kon text, aldersgrupp text,
      "tidigareKand" text, records integer, tallies jsonb)`.execute(db.q)
}

/** The tallies of a form in its two latest half-years. */
export const latestTallies = async (db: TenantDb, form: string): Promise<readonly TallyRow[]> => {
  const { rows } = await sql<TallyRow>`
    select period, kon, aldersgrupp, records, tallies from tallies
    where tenant_id = ${db.tenant} and form_id = ${form} and period in (
      select distinct period from tallies where tenant_id = ${db.tenant} and form_id = ${form}
      order by period desc limit 2)`.execute(db.q)
  return rows
}

/** All tallies of a form, period by period. */
export const listTallies = async (
  db: TenantDb,
  form: string,
): Promise<readonly (TallyRow & { readonly tidigareKand: string })[]> =>
  db.q
    .selectFrom('tallies')
    .select(['period', 'kon', 'aldersgrupp', 'tidigare_kand as tidigareKand', 'records', 'tallies'])
    .where('tenant_id', '=', db.tenant)
    .where('form_id', '=', form)
    .orderBy('period')
    .orderBy('kon')
    .orderBy('aldersgrupp')
    .orderBy('tidigare_kand')
    .execute()

/**
 * Whether records may have changed since the tallies were made: another number of them, or a change no more than a
 * minute before, which a refresh at work at the same time may have missed. Also when an older program made them, which
 * did not know all of these indicators.
 */
export const talliesAreStale = async (
  db: TenantDb,
  form: string,
  indicators: readonly string[],
): Promise<boolean> => {
  const { rows } = await sql<{ stale: boolean }>`
    select coalesce(r.changed > t.refreshed - interval '1 minute', r.records > 0) or r.records <> t.records
      or not coalesce(t.complete, true) as stale
    from (select max(changed_at) as changed,
        count(*) filter (where state = 'submitted' and second_of is null and closed_on is not null) as records
      from records where tenant_id = ${db.tenant} and form_id = ${form} and state <> 'draft') r,
      (select min(refreshed_at) as refreshed, coalesce(sum(records), 0) as records,
        bool_and(tallies ?& ${sql.val([...indicators])}::text[]) as complete
      from tallies where tenant_id = ${db.tenant} and form_id = ${form}) t`.execute(db.q)
  return rows[0]?.stale ?? false
}
