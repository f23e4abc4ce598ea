import type { TenantDb } from '../../outside/database/tenant_db.ts'
import { writeAudit } from '../../queries/audit.ts'
import {
  deleteOriginal,
  deleteOriginalOfGone,
  deleteOriginals,
  listOriginalsDue,
  shortenOriginals,
} from '../../queries/originals.ts'

/** Removes the original of an import, if it is undone or given up. */
export const removeOriginalOfGone = async (db: TenantDb, id: string): Promise<void> => {
  if (await deleteOriginalOfGone(db, id)) await writeAudit(db, { act: 'original_removed', purpose: id })
}

/** Removes the originals that have had their days. */
export const removeOriginalsDue = async (db: TenantDb, today: string): Promise<void> => {
  for (const id of await listOriginalsDue(db, today))
    if (await deleteOriginal(db, id)) await writeAudit(db, { act: 'original_expired', purpose: id })
}

/** The tenant has said anew how many days originals are kept; `null`: no longer, and those that are here are removed. */
export const keepOriginalsFor = async (db: TenantDb, days: number | null): Promise<void> => {
  if (days !== null) return shortenOriginals(db, days)
  const count = await deleteOriginals(db)
  if (count > 0) await writeAudit(db, { act: 'original_removed', count })
}
