import type { Answer, Answers, Finding, Judge, Question } from '@lyhord/core'
import { withAnswer } from '../course/answers.ts'
import type { Reasons } from '../review/reasons.ts'
import { verdictOn } from '../review/verdict.ts'

/** What speaks against a number that nothing more can be added to: what the rules find, or that it is the largest there can be. */
export type Doubt = Finding | 'largest'

interface Recorded {
  readonly judge: Judge
  readonly answers: Answers
  readonly reasons: Reasons
  readonly today: string
}

/**
 * Whether the form should wait for somebody to go on from a number instead of going on by itself: it may be the beginning
 * of something longer (20 of the year of birth 2013), and the digits that follow would answer the next questions unseen.
 */
export const doubtOf = (
  { judge, answers, reasons, today }: Recorded,
  { variable }: Question,
  given: Answer,
): Doubt | undefined => {
  if (variable.kind !== 'number' || answers[variable.id] === given) return undefined
  const { errors, open } = verdictOn(judge, withAnswer(answers, variable.id, given), reasons, today)
  const found = [...errors, ...open].find((f) => f.variable === variable.id)
  return found ?? (given === variable.max ? 'largest' : undefined)
}
