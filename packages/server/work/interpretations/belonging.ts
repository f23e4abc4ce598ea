import { refuse } from '../../http/refusal.ts'
import type { TenantDb } from '../../outside/database/tenant_db.ts'
import {
  findInterpretation,
  type InterpretationRow,
  listOwnRegions,
  type OwnRegion,
} from '../../queries/interpretations.ts'

/** The region, when the tenant belongs to it; refused as not found otherwise. */
export const mustBelong = async (db: TenantDb, region: string): Promise<OwnRegion> => {
  const found = (await listOwnRegions(db)).find((r) => r.id === region)
  if (!found) throw refuse('not_found')
  return found
}

/** A text that the tenant may see. */
export const mustSee = async (db: TenantDb, id: string): Promise<InterpretationRow> => {
  const found = await findInterpretation(db, id)
  if (!found) throw refuse('not_found')
  return found
}

/** A text that the tenant has written. */
export const mustHaveWritten = async (db: TenantDb, id: string): Promise<InterpretationRow> => {
  const found = await mustSee(db, id)
  if (found.tenant !== db.tenant) throw refuse('not_found')
  return found
}

/** A text in the region that the tenant is. */
export const mustModerate = async (db: TenantDb, id: string): Promise<InterpretationRow> => {
  const found = await mustSee(db, id)
  if (found.region !== db.tenant) throw refuse('not_found')
  return found
}
