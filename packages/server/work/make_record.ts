import type { Reasons } from '@lyhord/contract'
import { refuse } from '../http/refusal.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { findCollection } from '../queries/collections.ts'
import { findRecord, insertRecord } from '../queries/records.ts'
import { type Judged, judgeDraft, judgeSubmission } from './judge_content.ts'
import { judgeIn } from './judges.ts'
import type { RawAnswers, Saved } from './saved.ts'
import { allowSecondCoding } from './second_coding.ts'

export interface NewRecordRequest {
  readonly id: string
  readonly collection: string
  readonly answers: RawAnswers
  readonly reasons: Reasons
  readonly submit: boolean
  readonly secondOf: string | null
}

/** Makes a record in an open collection; the same request again gives the same record. */
export const makeRecord = async (db: TenantDb, asked: NewRecordRequest, today: string): Promise<Saved> => {
  const collection = await findCollection(db, asked.collection)
  if (!collection) throw refuse('not_found')
  const { form, formVersion, ownForm } = collection
  const judge = await judgeIn(db, collection)
  const of = { id: asked.id, form, judge, secondOf: asked.secondOf, period: collection }
  if (collection.state === 'closed') return repeated(db, asked, judgeDraft(judge, {}), 'collection_closed')
  if (!collection.takesPart) throw refuse('not_taking_part')
  if (of.secondOf !== null) await allowSecondCoding(db, of.secondOf, of.id, collection.id)
  const judged = asked.submit
    ? await judgeSubmission(db, of, asked.answers, asked.reasons, today)
    : judgeDraft(judge, asked.answers)
  const made = { id: of.id, form, formVersion, ownForm, secondOf: of.secondOf, collection: collection.id }
  const changedAt = await insertRecord(db, { ...judged.content, ...made })
  if (!changedAt) return repeated(db, asked, judged, 'already_exists')
  const by = db.user ?? ''
  const written = { version: 1, changedAt, changedBy: '', changedByUser: by, createdByUser: by }
  return {
    record: { ...judged.content, ...made, ...written },
    findings: judged.findings,
    dropped: judged.dropped,
  }
}

/** The same id again: the record as it is now, if the asker made it. */
const repeated = async (
  db: TenantDb,
  { id }: NewRecordRequest,
  { findings, dropped }: Judged,
  otherwise: 'already_exists' | 'collection_closed',
): Promise<Saved> => {
  const record = await findRecord(db, id)
  if (!record || record.createdByUser !== db.user) throw refuse(otherwise)
  return { record, findings, dropped }
}
