import { words } from '@lyhord/core'
import { type Refusal, refuse } from '../http/refusal.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { type FoundRecord, findRecord, updateRecord } from '../queries/records.ts'
import type { RecordState } from '../queries/schema.ts'
import type { Judged } from './judge_content.ts'
import { type Saved, shownRecord } from './saved.ts'

const notYours = words(
  'Den andra registreringen görs av den som började den.',
  'The second coding is made by the one who began it.',
)

/** The record to be changed, as the writer saw it. When somebody else was first, theirs is given back to be compared. */
export const recordSeen = async (
  db: TenantDb,
  id: string,
  seen: number,
  states: readonly RecordState[],
): Promise<FoundRecord> => {
  const record = await findRecord(db, id)
  if (!record) throw refuse('not_found')
  if (record.version !== seen) throw conflictWith(record)
  if (!states.includes(record.state))
    throw refuse('not_in_this_state', undefined, { theirs: shownRecord(record) })
  return record
}

/** The same for a draft, in a collection that is open; a second coding is written by nobody but its maker. */
export const draftSeen = async (db: TenantDb, id: string, seen: number): Promise<FoundRecord> => {
  const record = await recordSeen(db, id, seen, ['draft'])
  if (record.collectionState === 'closed') throw refuse('collection_closed')
  if (record.secondOf !== null && record.createdByUser !== db.user)
    throw refuse('not_in_this_state', [{ at: 'record', message: notYours }])
  return record
}

/** What is there already, whole, so that the two can be compared. */
export const conflictWith = (theirs: FoundRecord): Refusal =>
  refuse('conflict', undefined, { theirs: shownRecord(theirs) })

/** Writes the next version; gives theirs back when somebody was first after all. */
export const writeOver = async (db: TenantDb, before: FoundRecord, judged: Judged): Promise<Saved> => {
  const changedAt = await updateRecord(db, before.id, before.version, judged.content)
  if (!changedAt) {
    const theirs = await findRecord(db, before.id)
    throw theirs ? conflictWith(theirs) : refuse('not_found')
  }
  const written = {
    version: before.version + 1,
    changedAt,
    changedBy: '',
    changedByUser: db.user ?? '',
  }
  return {
    record: { ...before, ...judged.content, ...written },
    findings: judged.findings,
    dropped: judged.dropped,
  }
}
