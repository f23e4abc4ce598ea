import type { Answers, Finding, Judge } from '@lyhord/core'
import type { Outcome } from '../../client/call.ts'
import type { Problem } from '../../client/problem.ts'
import { theirsIn } from './autosave/hindrance.ts'
import type { Saved } from './autosave/post.ts'
import type { Theirs } from './autosave/sync.ts'
import { sameAnswers } from './course/answers.ts'

/** How a record was handed in. */
export type HandedIn =
  | { readonly is: 'done' }
  | { readonly is: 'conflict'; readonly theirs: Theirs }
  | { readonly is: 'refused'; readonly problem: Problem; readonly found: readonly Finding[] }

/** Reads how handing in went. When only the reply was lost, the server already has these answers, and it is done. */
export const readHandedIn = (outcome: Outcome<Saved>, judge: Judge, answers: Answers): HandedIn => {
  if (outcome.ok) return { is: 'done' }
  const { problem } = outcome
  const theirs = theirsIn(problem, judge)
  if (theirs?.state === 'submitted' && sameAnswers(theirs.answers, answers)) return { is: 'done' }
  if (theirs) return { is: 'conflict', theirs }
  return { is: 'refused', problem, found: findingsIn(problem.more) }
}

const findingsIn = (more: unknown): readonly Finding[] => {
  const findings = typeof more === 'object' && more !== null && 'findings' in more ? more.findings : []
  return Array.isArray(findings) ? findings.filter(isFinding) : []
}

const isFinding = (x: unknown): x is Finding =>
  typeof x === 'object' && x !== null && 'rule' in x && 'severity' in x && 'message' in x && 'remedy' in x
