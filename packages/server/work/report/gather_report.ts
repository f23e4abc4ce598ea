import type { ReportOrder } from '@lyhord/contract/resources/reports.ts'
import type { TenantDb } from '../../outside/database/tenant_db.ts'
import { gatherCompiled } from './compiled/gather_compiled.ts'
import type { GatheredReport, Gathering } from './gathering.ts'
import { gatherLocal } from './local/gather_local.ts'

/** What a report says now; `undefined` when what it is about is gone. In a transaction that sees one moment. */
export const gatherReport = async (
  db: TenantDb,
  order: ReportOrder,
  gathering: Gathering,
): Promise<GatheredReport | undefined> => {
  if (order.kind === 'lokal') return gatherLocal(db, order, gathering)
  const document = await gatherCompiled(db, order, gathering)
  return document && { document, told: [] }
}
