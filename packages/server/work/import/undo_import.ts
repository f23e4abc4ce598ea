import { inTenant } from '../../outside/database/tenant_db.ts'
import { writeAudit } from '../../queries/audit.ts'
import { deleteWaiting } from '../../queries/import_chunks.ts'
import { holdErrand, setUndone } from '../../queries/import_errands.ts'
import { countUndoable, takeBackAmended, withdrawCreated } from '../../queries/import_undo.ts'
import { findImport, type ImportRow } from '../../queries/imports.ts'
import { judgeIn } from '../judges.ts'
import { removeOriginalOfGone } from '../originals/remove_originals.ts'
import type { Outcome, Worker } from './worker.ts'

/**
 * Takes back an import in one transaction: what it created is withdrawn, what it amended says again what it said
 * before. Records that have been changed since are left as they are.
 */
export const undoImport = ({ app, within, clock }: Worker, { id }: ImportRow): Promise<Outcome> =>
  inTenant(app, within, async (db) => {
    await holdErrand(db, id)
    const found = await findImport(db, id)
    if (found?.state !== 'undoing') return {}
    const { changedSince: kept } = await countUndoable(db, id)
    const { withdrawn: amendedToo, restored } = await takeBackAmended(
      db,
      id,
      (await judgeIn(db, found)).form.keys,
    )
    const withdrawn = amendedToo + (await withdrawCreated(db, id))
    await deleteWaiting(db, id)
    await setUndone(db, id, { withdrawn, restored, kept, at: clock.now() })
    await removeOriginalOfGone(db, id)
    await writeAudit(db, { act: 'import_undone', count: withdrawn + restored, purpose: id })
    return withdrawn + restored > 0 ? { changed: found.form } : {}
  })
