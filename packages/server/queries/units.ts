import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'

/** The tenant's units with how many people who are not closed belong to each; one when `id` is given. */
export const listUnits = async (db: TenantDb, id?: string) =>
  db.q
    .selectFrom('units as n')
    .select(['n.unit_id as id', 'n.name', 'n.open'])
    .select(
      sql<number>`(select count(*)::int from users u
        where u.tenant_id = n.tenant_id and u.unit_id = n.unit_id and u.state <> 'closed')`.as('people'),
    )
    .where('n.tenant_id', '=', db.tenant)
    .$if(id !== undefined, (q) => q.where('n.unit_id', '=', id ?? ''))
    .orderBy('n.name')
    .execute()

export type UnitRow = Awaited<ReturnType<typeof listUnits>>[number]

export const findUnit = async (db: TenantDb, id: string): Promise<UnitRow | undefined> =>
  (await listUnits(db, id))[0]

export const insertUnit = async (db: TenantDb, id: string, name: string): Promise<void> => {
  await db.q.insertInto('units').values({ tenant_id: db.tenant, unit_id: id, name }).execute()
}

export interface UnitChange {
  readonly name?: string | undefined
  readonly open?: boolean | undefined
}

export const updateUnit = async (db: TenantDb, id: string, change: UnitChange): Promise<void> => {
  await db.q
    .updateTable('units')
    .set((eb) => ({ name: change.name ?? eb.ref('name'), open: change.open ?? eb.ref('open') }))
    .where('tenant_id', '=', db.tenant)
    .where('unit_id', '=', id)
    .execute()
}
