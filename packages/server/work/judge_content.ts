import type { Reasons } from '@lyhord/contract'
import { type Answers, type Finding, type Judge, words } from '@lyhord/core'
import { refuse } from '../http/refusal.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { type Period, type RecordContent, relatedAnswers } from '../queries/records.ts'
import { outsidePeriod } from './collection_period.ts'
import { contentOf, judgeRecord, readRecord, type Verdict } from './judge_record.ts'
import type { RawAnswers } from './saved.ts'

/** What is to be written, and what there is to say about it. */
export interface Judged {
  readonly content: RecordContent
  readonly findings: readonly Finding[]
  readonly dropped: readonly string[]
}

/** The record that is judged. */
export interface Subject {
  readonly id: string
  readonly form: string
  readonly judge: Judge
  readonly secondOf: string | null
  /** That of its collection. */
  readonly period: Period
}

/** A draft keeps what could be read, hidden answers too; what could not is told. */
export const judgeDraft = (judge: Judge, raw: RawAnswers): Judged => {
  const { answers, findings } = readKnown(judge, raw)
  return { content: contentOf(judge.form, 'draft', answers, {}), findings, dropped: [] }
}

/** A submission must be free of errors, and every query amended or explained; otherwise it is refused. */
export const judgeSubmission = async (
  db: TenantDb,
  of: Subject,
  raw: RawAnswers,
  reasons: Reasons,
  today: string,
): Promise<Judged> => {
  const { answers: given, findings: unreadable } = readKnown(of.judge, raw)
  const { keys } = of.judge.form
  const others = outsidePeriod(of.period, keys.closed, given[keys.closed])
  const related = await relatedTo(db, of, given)
  const verdict = judgeRecord(of.judge, given, { unreadable, others, related }, reasons, today)
  if (verdict.blocking.length > 0) throw refuseFindings(verdict)
  const { answers, findings, dropped } = verdict
  const used = Object.entries(reasons).filter(([rule]) => findings.some((f) => f.rule === rule))
  return {
    content: contentOf(of.judge.form, 'submitted', answers, Object.fromEntries(used)),
    findings,
    dropped,
  }
}

/** A second coding is compared with no other record: it is the same case. */
const relatedTo = async (db: TenantDb, of: Subject, answers: Answers): Promise<readonly Answers[]> => {
  const { child, localId } = contentOf(of.judge.form, 'submitted', answers, {})
  return of.secondOf === null && (child ?? localId) !== null
    ? relatedAnswers(db, { id: of.id, form: of.form, child, localId })
    : []
}

const refuseFindings = ({ blocking, findings, dropped }: Verdict) =>
  refuse(
    'findings',
    blocking.map((f) => ({ at: f.variable ?? '', message: f.message, remedy: f.remedy })),
    { findings, dropped },
  )

const readKnown = (judge: Judge, raw: RawAnswers): { answers: Answers; findings: readonly Finding[] } => {
  const { unknown, ...read } = readRecord(judge, raw)
  if (unknown.length > 0)
    throw refuse(
      'not_valid',
      unknown.map((id) => ({ at: `answers.${id}`, message: noSuchQuestion })),
    )
  return read
}

const noSuchQuestion = words('Formuläret har ingen sådan fråga.', 'The form has no such question.')
