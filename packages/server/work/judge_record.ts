import type { Reasons } from '@lyhord/contract'
import {
  type Answer,
  type Answers,
  consequencesIn,
  type Finding,
  type FindingAt,
  type Form,
  findingsAcross,
  type Judge,
} from '@lyhord/core'
import type { RecordContent } from '../queries/records.ts'
import { judgeFor } from './judges.ts'

/** What was given for a record, read by its form: typed answers and findings about what could not be read. */
export const readRecord = (judge: Judge, raw: Readonly<Record<string, unknown>>) => {
  const known = idsIn(judge)
  const unknown = Object.keys(raw).filter((id) => !known.has(id))
  return { ...judge.read(raw), unknown }
}

const ids = new WeakMap<Judge, ReadonlySet<string>>()

const idsIn = (judge: Judge): ReadonlySet<string> => {
  const known = ids.get(judge) ?? new Set(judge.questions.map((q) => q.id))
  ids.set(judge, known)
  return known
}

/** The whole verdict on a record about to be submitted; `dropped` are answers to questions that are not asked. */
export interface Verdict {
  readonly answers: Answers
  readonly dropped: readonly string[]
  readonly findings: readonly Finding[]
  /** The findings that stop it: errors, and queries without a reason. */
  readonly blocking: readonly Finding[]
}

/** What is known beside the answers: what could not be read of them, what else there is to say, related records. */
export interface Circumstances {
  readonly unreadable: readonly Finding[]
  readonly others: readonly Finding[]
  readonly related: readonly Answers[]
}

/** Judges a record by its own answers and by what is around it. */
export const judgeRecord = (
  judge: Judge,
  given: Answers,
  { unreadable, others, related }: Circumstances,
  reasons: Reasons,
  today: string,
): Verdict => {
  const asked = judge.asked(given, today)
  const across = newFindings(judge, related, asked.answers, today)
  const followsFrom = unreadable.length === 0 ? () => false : consequencesIn(judge.form)
  const own = judge.findings(asked.answers, today).filter((f) => !unreadable.some((u) => followsFrom(f, u)))
  const findings = [...unreadable, ...own, ...others, ...across]
  const blocking = findings.filter(
    (f) => f.severity === 'error' || (f.severity === 'query' && !reasons[f.rule]),
  )
  return { answers: asked.answers, dropped: asked.hidden, findings, blocking }
}

/** What this record adds to the findings across records, whichever of the two they stand beside. */
const newFindings = (
  { form }: Judge,
  related: readonly Answers[],
  answers: Answers,
  today: string,
): Finding[] => {
  if (related.length === 0) return []
  const { rulesAcross } = form
  const key = (f: FindingAt) => `${f.rule} ${f.record}`
  const before = new Set(findingsAcross(rulesAcross, related, today).map(key))
  return findingsAcross(rulesAcross, [...related, answers], today)
    .filter((f) => !before.has(key(f)))
    .map(({ record: _, ...finding }) => finding)
}

const text = (answer: Answer | undefined): string | null => (typeof answer === 'string' ? answer : null)

/** What is stored of a record, with the columns that the database's own constraints need. */
export const contentOf = (
  form: string | Form,
  state: RecordContent['state'],
  answers: Answers,
  reasons: Reasons,
): RecordContent => {
  const { keys } = typeof form === 'string' ? judgeFor(form).form : form
  return {
    state,
    answers,
    reasons,
    localId: text(answers[keys.record]),
    child: keys.child === undefined ? null : text(answers[keys.child]),
    opened: text(answers[keys.opened]),
    closed: text(answers[keys.closed]),
  }
}
