import type { Answers } from '../answer.ts'
import { codesOf, type Variable } from '../codebook/variable.ts'

/** Why a value is not there, kept apart everywhere: the question was not asked, not answered, or not known. */
export type Missing = 'not_asked' | 'not_answered' | 'unknown'

/** `undefined` when the variable has a known value. `asked`: the ids the skip logic asks. */
export const missingOf = (
  variable: Variable,
  answers: Answers,
  asked: ReadonlySet<string>,
): Missing | undefined => {
  if (!asked.has(variable.id)) return 'not_asked'
  const answer = answers[variable.id]
  if (answer === undefined) return 'not_answered'
  const codes = typeof answer === 'string' ? [answer] : Array.isArray(answer) ? answer : []
  const unknown = codesOf(variable)?.some((c) => c.means === 'unknown' && codes.includes(c.id))
  return unknown ? 'unknown' : undefined
}
