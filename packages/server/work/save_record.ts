import type { changeReasons, Reasons } from '@lyhord/contract'
import type { Answers, Finding } from '@lyhord/core'
import { refuse } from '../http/refusal.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { findCollection } from '../queries/collections.ts'
import {
  findRecord,
  insertRecord,
  keepVersion,
  type RecordContent,
  type RecordRow,
  relatedAnswers,
  updateRecord,
} from '../queries/records.ts'
import { contentOf, judgeRecord, readRecord } from './judge_record.ts'

/** A saved record, what the form finds about it, and the answers that were dropped because they are not asked. */
export interface Saved {
  readonly record: RecordRow
  readonly findings: readonly Finding[]
  readonly dropped: readonly string[]
}

export type RawAnswers = Readonly<Record<string, unknown>>

interface Judged extends Omit<Saved, 'record'> {
  readonly content: RecordContent
}

/** A draft keeps what could be read, hidden answers too; findings are told but stop nothing. */
const judgeDraft = (form: string, raw: RawAnswers): Judged => {
  const { answers, findings } = readKnown(form, raw)
  return { content: contentOf(form, 'draft', answers, {}), findings, dropped: [] }
}

/** A submission must be free of errors, and every query amended or explained. */
const judgeSubmission = async (
  db: TenantDb,
  of: { id: string; form: string; secondOf: string | null },
  raw: RawAnswers,
  reasons: Reasons,
  today: string,
): Promise<Judged> => {
  const read = readKnown(of.form, raw)
  const whole = contentOf(of.form, 'submitted', read.answers, reasons)
  const related =
    of.secondOf === null && (whole.child ?? whole.localId) !== null
      ? await relatedAnswers(db, { ...of, ...whole })
      : []
  const verdict = judgeRecord(of.form, read.answers, read.findings, related, reasons, today)
  if (verdict.blocking.length > 0) throw refuseFindings(verdict.blocking, verdict.findings, verdict.dropped)
  const kept = Object.fromEntries(
    Object.entries(reasons).filter(([rule]) => verdict.findings.some((f) => f.rule === rule)),
  )
  return {
    content: contentOf(of.form, 'submitted', verdict.answers, kept),
    findings: verdict.findings,
    dropped: verdict.dropped,
  }
}

const refuseFindings = (
  blocking: readonly Finding[],
  findings: readonly Finding[],
  dropped: readonly string[],
) =>
  refuse(
    'findings',
    blocking.map((f) => ({ at: f.variable ?? '', message: f.message, remedy: f.remedy })),
    { findings, dropped },
  )

const readKnown = (form: string, raw: RawAnswers): { answers: Answers; findings: readonly Finding[] } => {
  const { unknown, ...read } = readRecord(form, raw)
  if (unknown.length > 0)
    throw refuse(
      'not_valid',
      unknown.map((id) => ({ at: `answers.${id}`, message: unknownVariable })),
    )
  return read
}

const unknownVariable = { sv: 'Formuläret har ingen sådan fråga.', en: 'The form has no such question.' }

export interface NewRecordRequest {
  readonly id: string
  readonly collection: string
  readonly answers: RawAnswers
  readonly reasons: Reasons
  readonly submit: boolean
  readonly secondOf: string | null
}

/** Makes a record; the same request again gives the same record. */
export const makeRecord = async (db: TenantDb, asked: NewRecordRequest, today: string): Promise<Saved> => {
  const collection = await findCollection(db, asked.collection)
  if (!collection) throw refuse('not_found')
  if (collection.state === 'closed') throw refuse('collection_closed')
  const of = { id: asked.id, form: collection.form, secondOf: asked.secondOf }
  const judged = asked.submit
    ? await judgeSubmission(db, of, asked.answers, asked.reasons, today)
    : judgeDraft(collection.form, asked.answers)
  const made = { ...of, collection: collection.id, formVersion: collection.formVersion }
  const changedAt = await insertRecord(db, { ...judged.content, ...made })
  if (!changedAt) return repeated(db, asked.id, judged)
  const record = {
    ...judged.content,
    ...made,
    version: 1,
    changedAt,
    changedBy: '',
    changedByUser: db.user ?? '',
  }
  return { record, findings: judged.findings, dropped: judged.dropped }
}

/** The same id again: the record as it is, if it is the asker's own. */
const repeated = async (db: TenantDb, id: string, judged: Judged): Promise<Saved> => {
  const record = await findRecord(db, id)
  if (!record || record.changedByUser !== db.user) throw refuse('already_exists')
  return { record, findings: judged.findings, dropped: judged.dropped }
}

/** Saves a draft over the version that the writer saw. */
export const saveDraft = async (
  db: TenantDb,
  id: string,
  version: number,
  raw: RawAnswers,
): Promise<Saved> => {
  const before = await mustFind(db, id)
  if (before.state !== 'draft') throw refuse('not_in_this_state')
  return write(db, before, version, judgeDraft(before.form, raw))
}

export interface Submission {
  readonly version: number
  readonly answers: RawAnswers
  readonly reasons: Reasons
}

/** Submits a draft. */
export const submitRecord = async (
  db: TenantDb,
  id: string,
  asked: Submission,
  today: string,
): Promise<Saved> => {
  const before = await mustFind(db, id)
  if (before.state !== 'draft')
    throw refuse(before.version === asked.version ? 'not_in_this_state' : 'conflict', undefined, {
      theirs: before,
    })
  return write(
    db,
    before,
    asked.version,
    await judgeSubmission(db, before, asked.answers, asked.reasons, today),
  )
}

export interface Change {
  readonly why: (typeof changeReasons)[number]
  readonly text?: string | undefined
}

/** Changes a submitted record; the version before is kept with the reason. */
export const amendRecord = async (
  db: TenantDb,
  id: string,
  asked: Submission & Change,
  today: string,
): Promise<Saved> => {
  const before = await mustFind(db, id)
  if (before.state !== 'submitted') throw refuse('not_in_this_state')
  const judged = await judgeSubmission(db, before, asked.answers, asked.reasons, today)
  await keepVersion(db, before, asked.why, asked.text)
  return write(db, before, asked.version, judged)
}

/** Takes a record back: it counts nowhere, and its history stays until it is purged. */
export const withdrawRecord = async (
  db: TenantDb,
  id: string,
  version: number,
  asked: Change,
): Promise<Saved> => {
  const before = await mustFind(db, id)
  if (before.state === 'withdrawn') throw refuse('not_in_this_state')
  await keepVersion(db, before, asked.why, asked.text)
  const content = contentOf(before.form, 'withdrawn', before.answers, before.reasons)
  return write(db, before, version, { content, findings: [], dropped: [] })
}

const mustFind = async (db: TenantDb, id: string): Promise<RecordRow> => {
  const record = await findRecord(db, id)
  if (!record) throw refuse('not_found')
  return record
}

/** Writes over the version seen; when somebody else was first, both are given back to be compared. */
const write = async (db: TenantDb, before: RecordRow, seen: number, judged: Judged): Promise<Saved> => {
  const changedAt = await updateRecord(db, before.id, seen, judged.content)
  if (!changedAt) throw refuse('conflict', undefined, { theirs: await findRecord(db, before.id) })
  const record = {
    ...before,
    ...judged.content,
    version: seen + 1,
    changedAt,
    changedBy: '',
    changedByUser: db.user ?? '',
  }
  return { record, findings: judged.findings, dropped: judged.dropped }
}
