import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'

export type AreaKind = 'region' | 'county' | 'nation' | 'group'

/** Somebody's time in an area; `to` is the last day, `null` while it lasts. */
interface AreaMember {
  readonly code: string
  readonly name: string
  readonly from: string
  readonly to: string | null
}

/** An area of a region's comparisons, with where its membership is said. */
export interface Area {
  readonly area: string
  readonly kind: AreaKind
  readonly name: string
  readonly source: string
  readonly year: number | null
  /** Made up, for demonstration and practice. */
  readonly invented: boolean
  readonly members: readonly AreaMember[]
}

/** The areas with the members of one day, or all there have been. */
export const listAreas = async (db: TenantDb, on?: string): Promise<readonly Area[]> => {
  const { rows } = await sql<Area>`
    select a.area_id as area, a.kind, a.name, a.source, a.year, a.invented,
      coalesce(json_agg(json_build_object('code', m.code, 'name', m.name, 'from', m.from_day, 'to', m.to_day)
        order by m.code, m.from_day) filter (where m.code is not null), '[]') as members
    from areas a left join area_members m on m.tenant_id = a.tenant_id and m.area_id = a.area_id
      and (${on ?? null}::date is null or (m.from_day <= ${on ?? null}::date
        and (m.to_day is null or m.to_day >= ${on ?? null}::date)))
    where a.tenant_id = ${db.tenant} group by a.tenant_id, a.area_id order by a.kind, a.area_id`.execute(db.q)
  return rows
}

/** Puts an area in the place of what it was. */
export const replaceArea = async (
  db: TenantDb,
  { area, kind, name, source, year, invented, members }: Area,
): Promise<void> => {
  await deleteArea(db, area)
  await sql`insert into areas (tenant_id, area_id, kind, name, source, year, invented, saved_by)
    values (${db.tenant}, ${area}, ${kind}, ${name}, ${source}, ${year}, ${invented}, ${db.person})`.execute(
    db.q,
  )
  await sql`insert into area_members (tenant_id, area_id, code, name, from_day, to_day)
    select ${db.tenant}, ${area}, code, name, "from", "to"
    from jsonb_to_recordset(${JSON.stringify(members)}) as t (code text, name text, "from" date, "to" date)`.execute(
    db.q,
  )
}

/** Takes an area away; releases remember their own. False when it was not there. */
export const deleteArea = async (db: TenantDb, area: string): Promise<boolean> => {
  const { numAffectedRows } = await sql`delete from areas
    where tenant_id = ${db.tenant} and area_id = ${area}`.execute(db.q)
  return Number(numAffectedRows) === 1
}
