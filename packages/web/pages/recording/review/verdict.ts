import type { Answers, Finding, Judge } from '@lyhord/core'
import type { Reasons } from './reasons.ts'

/** A record looked over before it is submitted. */
export interface Verdict {
  /** What stops: must be corrected. */
  readonly errors: readonly Finding[]
  /** What asks: to be corrected, or kept with a reason. `open` have no reason yet. */
  readonly open: readonly Finding[]
  readonly kept: readonly Finding[]
  readonly notes: readonly Finding[]
  /** Ids of answers to questions that are no longer asked: kept in the draft, dropped at submission. */
  readonly dropped: readonly string[]
  /** What is submitted. */
  readonly answers: Answers
  readonly ready: boolean
}

/** Judges a record as it would be submitted. `more`: findings only the server can make, about other records. */
export const verdictOn = (
  judge: Judge,
  answers: Answers,
  reasons: Reasons,
  today: string,
  more: readonly Finding[] = [],
): Verdict => {
  const asked = judge.asked(answers, today)
  const own = judge.findings(asked.answers, today)
  const findings = [
    ...own,
    ...more.filter((m) => !own.some((f) => f.rule === m.rule && f.variable === m.variable)),
  ]
  const of = (severity: Finding['severity']) => findings.filter((f) => f.severity === severity)
  const [errors, queries] = [of('error'), of('query')]
  const open = queries.filter((f) => reasons[f.rule] === undefined)
  return {
    errors,
    open,
    kept: queries.filter((f) => reasons[f.rule] !== undefined),
    notes: of('note'),
    dropped: asked.hidden,
    answers: asked.answers,
    ready: errors.length === 0 && open.length === 0,
  }
}

/** The findings to show beside a question: what an unanswered one needs is first said once it has been dealt with. */
export const findingsBeside = (verdict: Verdict, id: string, dealtWith: boolean): readonly Finding[] =>
  [...verdict.errors, ...verdict.open, ...verdict.kept, ...verdict.notes].filter(
    (f) => f.variable === id && (dealtWith || verdict.answers[id] !== undefined),
  )

/** What stops handing in and stands beside questions that have been dealt with. */
export const toLookAt = (
  { errors, open, answers }: Verdict,
  passed: ReadonlySet<string>,
): readonly Finding[] =>
  [...errors, ...open].filter(
    ({ variable }) => variable !== undefined && (passed.has(variable) || answers[variable] !== undefined),
  )
