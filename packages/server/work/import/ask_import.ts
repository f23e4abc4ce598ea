import type { Reasons } from '@lyhord/contract'
import { refuse } from '../../http/refusal.ts'
import type { TenantDb } from '../../outside/database/tenant_db.ts'
import { findCollection } from '../../queries/collections.ts'
import { setReopened } from '../../queries/import_beginning.ts'
import { joinHeld, outdateChunks, setAsideChunks } from '../../queries/import_chunks.ts'
import { beginErrand, setApplication } from '../../queries/import_errands.ts'
import { countHeld } from '../../queries/import_held.ts'
import { countUndoable, type Undoable } from '../../queries/import_undo.ts'
import {
  findImport,
  holdImport,
  type ImportMode,
  type ImportRow,
  type ImportState,
} from '../../queries/imports.ts'
import { expiryFrom } from './staging_time.ts'

/** An import in one of these states, held until the transaction ends. */
export const heldImport = async (
  db: TenantDb,
  id: string,
  states: readonly ImportState[],
): Promise<ImportRow> => inState(await holdImport(db, id), states)

/** The same, only to be looked at. */
export const seenImport = async (
  db: TenantDb,
  id: string,
  states: readonly ImportState[],
): Promise<ImportRow> => inState(await findImport(db, id), states)

const inState = (found: ImportRow | undefined, states: readonly ImportState[]): ImportRow => {
  if (!found) throw refuse('not_found')
  if (!states.includes(found.state)) throw refuse('not_in_this_state')
  return found
}

/** Asks that all rows are judged; also once more, since records may have changed. */
export const askCheck = async (db: TenantDb, id: string, now: Date): Promise<void> => {
  const held = await heldImport(db, id, ['receiving', 'checked'])
  if (held.received < held.rows)
    throw refuse('rows_missing', undefined, { rows: held.rows, received: held.received })
  if (held.counts && held.state === 'receiving') await joinHeld(db, id)
  if (held.errandBy !== null) await outdateChunks(db, id)
  const { rows } = (await findImport(db, id)) ?? held
  await beginErrand(db, id, 'checking', { due: rows, expiresAt: expiryFrom(now) })
}

/**
 * Opens an import that has been checked, or taken in, for so many corrected rows: they are checked and taken in with the
 * other rows that wait.
 */
export const askReopen = async (db: TenantDb, id: string, rows: number, now: Date): Promise<void> => {
  const held = await heldImport(db, id, ['checked', 'applied'])
  const collection = await findCollection(db, held.collection)
  if (collection?.state !== 'open') throw refuse('collection_closed')
  const waiting = held.state === 'applied' ? (held.applied?.held ?? 0) : 0
  if (rows === 0 && waiting === 0) throw refuse('not_in_this_state')
  await setAsideChunks(db, id)
  await setReopened(db, id, rows, expiryFrom(now))
}

/** Asks that the rows are taken in: all of them or none, or those that can be. Queries of the accepted rules are explained by them. */
export const askApply = async (
  db: TenantDb,
  id: string,
  { mode, acceptQueries }: { readonly mode: ImportMode; readonly acceptQueries: Reasons },
  now: Date,
): Promise<void> => {
  const held = await heldImport(db, id, ['checked'])
  const collection = await findCollection(db, held.collection)
  if (collection?.state !== 'open') throw refuse('collection_closed')
  const left = mode === 'all' ? await countHeld(db, id, Object.keys(acceptQueries)) : 0
  if (left > 0) throw refuse('rows_held', undefined, { rows: left })
  await setApplication(db, id, mode, acceptQueries)
  await beginErrand(db, id, 'applying', { due: held.rows, expiresAt: expiryFrom(now) })
}

/** Asks that an import is taken back; refused while records have been changed since, unless they are to be left. */
export const askUndo = async (db: TenantDb, id: string, leaveChanged: boolean): Promise<Undoable> => {
  const held = await heldImport(db, id, ['applied'])
  const undoable = await countUndoable(db, id)
  if (undoable.changedSince > 0 && !leaveChanged)
    throw refuse('records_changed_since', undefined, { records: undoable.changedSince })
  const due = undoable.created + undoable.amended
  await beginErrand(db, id, 'undoing', { due, expiresAt: held.expiresAt })
  return undoable
}
