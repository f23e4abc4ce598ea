import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'

/** A figure of one year, and where it comes from. `null` in a value is not known. */
export interface BackgroundYear {
  readonly figure: string
  readonly label: string
  readonly year: number
  readonly source: string
  readonly values: readonly (readonly [code: string, gender: 'T' | 'K' | 'M', value: number | null])[]
}

/** What there is of a figure in a year: municipalities, those whose whole is not known, and codes of other places. */
export interface BackgroundHeld extends Omit<BackgroundYear, 'values'> {
  readonly savedAt: Date
  readonly municipalities: number
  readonly missing: number
  readonly others: number
}

/** Figures and years, the latest first. */
export const listBackground = async (db: TenantDb): Promise<readonly BackgroundHeld[]> => {
  const { rows } = await sql<BackgroundHeld>`
    select y.figure, y.label, y.year, y.source, y.saved_at as "savedAt",
      count(p.code) filter (where p.municipality)::int as municipalities,
      count(p.code) filter (where p.municipality and not p.known)::int as missing,
      count(p.code) filter (where not p.municipality)::int as others
    from background_years y left join (
      select figure, year, code, code ~ '^[0-9]{4}$' and code !~ '^00' as municipality,
        coalesce(bool_or(value is not null) filter (where gender = 'T'), false) as known
      from background_values where tenant_id = ${db.tenant} group by figure, year, code
    ) p on p.figure = y.figure and p.year = y.year
    where y.tenant_id = ${db.tenant} group by y.tenant_id, y.figure, y.year order by y.year desc, y.figure`.execute(
    db.q,
  )
  return rows
}

/** The wholes (T) of municipalities in a year. */
export const municipalityFigures = async (
  db: TenantDb,
  year: number,
): Promise<readonly { readonly figure: string; readonly code: string; readonly value: number | null }[]> => {
  const { rows } = await sql<{ figure: string; code: string; value: number | null }>`
    select figure, code, value from background_values
    where tenant_id = ${db.tenant} and year = ${year} and gender = 'T' and code ~ '^[0-9]{4}$' and code !~ '^00'
    order by code`.execute(db.q)
  return rows
}

/** Codes of municipalities that there are figures of, with the name that the source or the region's areas give. */
export const listMunicipalities = async (
  db: TenantDb,
): Promise<readonly { readonly code: string; readonly name: string | null }[]> => {
  const { rows } = await sql<{ code: string; name: string | null }>`
    select v.code, coalesce(p.name, (select m.name from area_members m
      where m.tenant_id = ${db.tenant} and m.code = v.code order by m.from_day desc limit 1)) as name
    from (select distinct code from background_values
      where tenant_id = ${db.tenant} and code ~ '^[0-9]{4}$' and code !~ '^00') v
    left join background_places p on p.tenant_id = ${db.tenant} and p.code = v.code
    order by v.code`.execute(db.q)
  return rows
}

/** Puts a figure of a year in the place of what was known of it. */
export const replaceBackground = async (
  db: TenantDb,
  { figure, label, year, source, values }: BackgroundYear,
): Promise<void> => {
  await deleteBackground(db, figure, year)
  await sql`insert into background_years (tenant_id, figure, year, label, source, saved_by)
    values (${db.tenant}, ${figure}, ${year}, ${label}, ${source}, ${db.person})`.execute(db.q)
  await sql`insert into background_values (tenant_id, figure, year, code, gender, value)
    select ${db.tenant}, ${figure}, ${year}, v ->> 0, v ->> 1, (v ->> 2)::double precision
    from jsonb_array_elements(${JSON.stringify(values)}::jsonb) as t (v)`.execute(db.q)
}

/** Keeps what places are called; a later name takes the place of an earlier. */
export const namePlaces = async (
  db: TenantDb,
  places: readonly { readonly code: string; readonly name: string }[],
): Promise<void> => {
  await sql`insert into background_places (tenant_id, code, name)
    select distinct on (code) ${db.tenant}::uuid, code, name
    from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as t (code text, name text)
    on conflict (tenant_id, code) do update set name = excluded.name`.execute(db.q)
}

/** Takes a figure of a year away; false when it was not there. */
export const deleteBackground = async (db: TenantDb, figure: string, year: number): Promise<boolean> => {
  const { numAffectedRows } = await sql`delete from background_years
    where tenant_id = ${db.tenant} and figure = ${figure} and year = ${year}`.execute(db.q)
  return Number(numAffectedRows) === 1
}
