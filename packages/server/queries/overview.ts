import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'

/** What waits for somebody: their own drafts and the group's open questions, per open collection. */
export const waitingFor = async (db: TenantDb) => {
  const { rows } = await sql<{ collection: string; drafts: number; flags: number }>`
    select c.collection_id as collection,
      (select count(*)::int from records r where r.tenant_id = c.tenant_id and r.collection_id = c.collection_id
        and r.state = 'draft' and r.created_by = ${db.user}) as drafts,
      (select count(*)::int from flags f join records r using (tenant_id, record_id)
        where r.tenant_id = c.tenant_id and r.collection_id = c.collection_id and f.answered_at is null) as flags
    from collections c where c.tenant_id = ${db.tenant} and c.state = 'open'`.execute(db.q)
  return rows
}

/** How many invitations nobody has accepted yet. */
export const countInvited = async (db: TenantDb): Promise<number> => {
  const row = await db.q
    .selectFrom('users')
    .select((eb) => eb.fn.countAll<string>().as('n'))
    .where('tenant_id', '=', db.tenant)
    .where('state', '=', 'invited')
    .executeTakeFirst()
  return Number(row?.n ?? 0)
}
