import type { ReportOrder } from '@lyhord/contract/resources/reports.ts'
import type { TenantDb } from '../../outside/database/tenant_db.ts'
import { gatherCompiled } from './compiled/gather_compiled.ts'
import type { ReportDocument } from './document.ts'
import type { Gathering } from './gathering.ts'
import { gatherLocal } from './local/gather_local.ts'

/** What a report says now; `undefined` when what it is about is gone. In a transaction that sees one moment. */
export const gatherReport = (
  db: TenantDb,
  order: ReportOrder,
  gathering: Gathering,
): Promise<ReportDocument | undefined> =>
  order.kind === 'lokal' ? gatherLocal(db, order, gathering) : gatherCompiled(db, order, gathering)
