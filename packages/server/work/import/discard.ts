import type { TenantDb } from '../../outside/database/tenant_db.ts'
import { writeAudit } from '../../queries/audit.ts'
import { deleteWaiting } from '../../queries/import_chunks.ts'
import { setDiscarded } from '../../queries/import_errands.ts'
import { removeOriginalOfGone } from '../originals/remove_originals.ts'

/** Deletes what waits of an import: somebody has said so, or its time has run out. What has been taken in stays. */
export const discard = async (db: TenantDb, id: string, act?: 'import_expired'): Promise<void> => {
  await deleteWaiting(db, id)
  await setDiscarded(db, id)
  await removeOriginalOfGone(db, id)
  if (act) await writeAudit(db, { act, purpose: id })
}
