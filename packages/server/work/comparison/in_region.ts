import { refuse } from '../../http/refusal.ts'
import type { Note, Visit } from '../../http/visit.ts'
import type { TenantDb } from '../../outside/database/tenant_db.ts'

/** Work in a region of co-operation; refused in the house of a board. */
export const inRegion = <T>(visit: Visit, work: (db: TenantDb, note: Note) => Promise<T>): Promise<T> => {
  if (visit.actor.tenant.kind !== 'region') throw refuse('not_a_region')
  return visit.inTenant(work)
}
