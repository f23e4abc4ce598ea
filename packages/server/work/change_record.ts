import { isDeepStrictEqual } from 'node:util'
import type { changeReasons, Reasons } from '@lyhord/contract'
import { refuse } from '../http/refusal.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { keepVersion, type RecordContent } from '../queries/records.ts'
import { judgeDraft, judgeSubmission } from './judge_content.ts'
import { contentOf } from './judge_record.ts'
import { judgeIn } from './judges.ts'
import { givenAnswers, type RawAnswers, type Saved } from './saved.ts'
import { draftSeen, recordSeen, writeOver } from './write_over.ts'

export interface Submission {
  readonly version: number
  readonly answers: RawAnswers
  readonly reasons: Reasons
}

export interface Change {
  readonly why: (typeof changeReasons)[number]
  readonly text?: string | undefined
}

/** Saves a draft over the version that the writer saw. */
export const saveDraft = async (db: TenantDb, id: string, seen: number, raw: RawAnswers): Promise<Saved> => {
  const before = await draftSeen(db, id, seen)
  return writeOver(db, before, judgeDraft(await judgeIn(db, before), raw))
}

/** Submits a draft. */
export const submitRecord = async (
  db: TenantDb,
  id: string,
  asked: Submission,
  today: string,
): Promise<Saved> => {
  const before = await draftSeen(db, id, asked.version)
  const of = { ...before, judge: await judgeIn(db, before) }
  return writeOver(db, before, await judgeSubmission(db, of, asked.answers, asked.reasons, today))
}

/** Changes a submitted record, in a closed collection too; the version before is kept with the reason. Nothing else is a change. */
export const amendRecord = async (
  db: TenantDb,
  id: string,
  asked: Submission & Change,
  today: string,
): Promise<Saved> => {
  const before = await recordSeen(db, id, asked.version, ['submitted'])
  const of = { ...before, judge: await judgeIn(db, before) }
  const judged = await judgeSubmission(db, of, asked.answers, asked.reasons, today)
  if (saysTheSame(before, judged.content)) throw refuse('nothing_changed')
  const saved = await writeOver(db, before, judged)
  await keepVersion(db, before, asked.why, asked.text)
  return saved
}

type Said = Pick<RecordContent, 'answers' | 'reasons'>

const saysTheSame = (a: Said, b: Said): boolean =>
  isDeepStrictEqual(givenAnswers(a.answers), givenAnswers(b.answers)) &&
  isDeepStrictEqual(a.reasons, b.reasons)

/** Takes a record back: it counts nowhere, and its history stays until it is purged. */
export const withdrawRecord = async (
  db: TenantDb,
  id: string,
  seen: number,
  { why, text }: Change,
): Promise<Saved> => {
  const before = await recordSeen(db, id, seen, ['draft', 'submitted'])
  const { form } = await judgeIn(db, before)
  const content = contentOf(form, 'withdrawn', before.answers, before.reasons)
  const saved = await writeOver(db, before, { content, findings: [], dropped: [] })
  await keepVersion(db, before, why, text)
  return saved
}
