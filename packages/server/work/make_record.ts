import { isDeepStrictEqual } from 'node:util'
import type { Reasons } from '@lyhord/contract'
import type { Judge } from '@lyhord/core'
import { refuse } from '../http/refusal.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { findCollection } from '../queries/collections.ts'
import { type FoundRecord, findRecord, insertRecord } from '../queries/records.ts'
import { type Judged, judgeDraft, judgeSubmission } from './judge_content.ts'
import { judgeIn } from './judges.ts'
import { givenAnswers, type RawAnswers, type Saved } from './saved.ts'
import { allowSecondCoding } from './second_coding.ts'
import { conflictWith } from './write_over.ts'

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
  const again = (judged: Judged, otherwise: Otherwise) =>
    repeated(db, asked, judged, otherwise, (made) => isThis(made, asked, judge, today))
  if (collection.state === 'closed') return again(judgeDraft(judge, {}), 'collection_closed')
  if (!collection.takesPart) throw refuse('not_taking_part')
  if (of.secondOf !== null) await allowSecondCoding(db, of.secondOf, of.id, collection.id)
  const judged = asked.submit
    ? await judgeSubmission(db, of, asked.answers, asked.reasons, today)
    : judgeDraft(judge, asked.answers)
  const made = { id: of.id, form, formVersion, ownForm, secondOf: of.secondOf, collection: collection.id }
  const changedAt = await insertRecord(db, { ...judged.content, ...made })
  if (!changedAt) return again(judged, 'already_exists')
  const by = db.user ?? ''
  const written = { version: 1, changedAt, changedBy: '', changedByUser: by, createdByUser: by }
  return {
    record: { ...judged.content, ...made, ...written },
    findings: judged.findings,
    dropped: judged.dropped,
  }
}

type Otherwise = 'already_exists' | 'collection_closed'

/** The same id again: the record as it is now, if the asker made it; what differs from it was not handed in. */
const repeated = async (
  db: TenantDb,
  { id }: NewRecordRequest,
  { findings, dropped }: Judged,
  otherwise: Otherwise,
  is: (made: FoundRecord) => boolean,
): Promise<Saved> => {
  const record = await findRecord(db, id)
  if (!record || record.createdByUser !== db.user) throw refuse(otherwise)
  if (!is(record)) throw conflictWith(record)
  return { record, findings, dropped }
}

/** Whether what is asked to be handed in has been: it may have been amended since. A draft is saved over later. */
const isThis = (made: FoundRecord, asked: NewRecordRequest, judge: Judge, today: string): boolean => {
  if (!asked.submit) return true
  if (made.state !== 'submitted') return false
  const { answers } = judge.asked(judge.read(asked.answers).answers, today)
  return made.version > 1 || isDeepStrictEqual(givenAnswers(made.answers), givenAnswers(answers))
}
