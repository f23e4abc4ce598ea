import { createHash, randomUUID } from 'node:crypto'
import { addMonths } from '@lyhord/core'
import { refuse } from '../http/refusal.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { countDue, type DueRecord, deleteRecords, holdDue, insertPurge } from '../queries/retention.ts'
import { findSettings } from '../queries/tenants.ts'

/** Records closed before this day have been kept as long as the tenant has decided; null: nothing is decided. */
const dayOf = (months: number | null, today: string): string | null =>
  months === null ? null : addMonths(today, -months)

/** What is due today. */
export const retentionNow = async (db: TenantDb, today: string) => {
  const { retentionMonths: months } = await findSettings(db)
  const before = dayOf(months, today)
  return { months, before, due: before === null ? 0 : await countDue(db, before) }
}

export interface Purged {
  readonly records: number
  readonly before: string
  readonly proof: string
  /** Forms whose results have changed. */
  readonly forms: readonly string[]
}

/** Deletes what is due, if it is as many as the user saw; afterwards only the count and the proof tell of it. */
export const purge = async (db: TenantDb, seen: number, today: string, at: Date): Promise<Purged> => {
  const { retentionMonths } = await findSettings(db)
  const before = dayOf(retentionMonths, today)
  if (before === null) throw refuse('not_in_this_state')
  const due = await holdDue(db, before)
  if (due.length !== seen) throw refuse('not_in_this_state')
  const records = await deleteRecords(
    db,
    due.map((record) => record.id),
  )
  const proof = proofOf(due, before)
  await insertPurge(db, { id: randomUUID(), at, before, records, proof })
  return { records, before, proof, forms: [...new Set(due.map((record) => record.form))] }
}

/**
 * SHA-256, in hexadecimal, over the ids of the deleted records in order, their number and the day, a line each: who
 * has the ids from elsewhere can prove that exactly these were deleted.
 */
const proofOf = (due: readonly Pick<DueRecord, 'id'>[], before: string): string => {
  const ids = due.map((record) => record.id).sort()
  return createHash('sha256')
    .update([...ids, ids.length, before].join('\n'))
    .digest('hex')
}
