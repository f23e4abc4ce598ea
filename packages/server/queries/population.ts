import type { PopulationYear } from '@lyhord/core'
import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'

/** Every year there is, the latest first. */
export const listPopulation = async (db: TenantDb): Promise<readonly PopulationYear[]> => {
  const { rows } = await sql<PopulationYear>`
    select y.year, y.source,
      json_agg(json_build_object('sex', p.sex, 'ageGroup', p.age_group, 'n', p.persons)
        order by p.sex, p.age_group) as rows
    from population_years y join population p on p.tenant_id = y.tenant_id and p.year = y.year
    where y.tenant_id = ${db.tenant} group by y.year, y.source order by y.year desc`.execute(db.q)
  return rows
}

/** Puts a year in the place of what was known of it. */
export const replacePopulation = async (
  db: TenantDb,
  { year, source, rows }: PopulationYear,
): Promise<void> => {
  await deletePopulation(db, year)
  await db.q
    .insertInto('population_years')
    .values({ tenant_id: db.tenant, year, source, saved_by: db.person })
    .execute()
  await db.q
    .insertInto('population')
    .values(
      rows.map(({ sex, ageGroup, n }) => ({
        tenant_id: db.tenant,
        year,
        sex,
        age_group: ageGroup,
        persons: n,
      })),
    )
    .execute()
}

/** Takes a year away; false when it was not there. */
export const deletePopulation = async (db: TenantDb, year: number): Promise<boolean> => {
  await db.q.deleteFrom('population').where('tenant_id', '=', db.tenant).where('year', '=', year).execute()
  const { numDeletedRows } = await db.q
    .deleteFrom('population_years')
    .where('tenant_id', '=', db.tenant)
    .where('year', '=', year)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
