import type { House } from '../../house.ts'
import { inTenant, type TenantDb } from '../../outside/database/tenant_db.ts'

/** Belongs to no house: what the database shows it is what anybody may see. */
const nobody = { tenant: '00000000-0000-4000-8000-000000000000', user: null }

/** Looks at what is published, with the rights of somebody who is signed in nowhere. */
export const asAnybody = <T>({ pools }: House, look: (db: TenantDb) => Promise<T>): Promise<T> =>
  inTenant(pools.app, nobody, look, 'look')
