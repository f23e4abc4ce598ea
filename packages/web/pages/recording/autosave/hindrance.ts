import type { Judge } from '@lyhord/core'
import { mayPass, type Problem } from '../../../client/problem.ts'
import type { Hindrance, Theirs } from './sync.ts'

const isObject = (x: unknown): x is Readonly<Record<string, unknown>> =>
  typeof x === 'object' && x !== null && !Array.isArray(x)

/** What stands in the way when the server refused a save. */
export const hindranceOf = (problem: Problem, judge: Judge): Hindrance<Problem> => {
  if (mayPass(problem) || problem.id === 'too_many_attempts') return { is: 'away' }
  if (problem.id === 'not_signed_in') return { is: 'signed_out' }
  const theirs = theirsIn(problem, judge)
  return theirs ? { is: 'conflict', theirs } : { is: 'refused', problem }
}

/** The other version that a refusal carries. */
export const theirsIn = ({ more }: Problem, judge: Judge): Theirs | undefined => {
  return isObject(more) ? readTheirs(more.theirs, judge) : undefined
}

const readTheirs = (record: unknown, judge: Judge): Theirs | undefined => {
  if (!isObject(record) || typeof record.version !== 'number' || !isObject(record.answers)) return undefined
  const { version, state, changedBy, changedAt } = record
  const text = (x: unknown) => (typeof x === 'string' ? x : '')
  return {
    version,
    answers: judge.read(record.answers).answers,
    state: text(state),
    changedBy: text(changedBy),
    changedAt: text(changedAt),
  }
}
