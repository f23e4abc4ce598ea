import { type Answer, type Language, labelOf, type Variable } from '@lyhord/core'
import { inRow } from '@lyhord/core/listed.ts'
import { formats } from '../../text/format.ts'

/** An answer as people read it; `undefined` when there is none. */
export const answerWords = (
  variable: Variable,
  answer: Answer | undefined,
  language: Language,
): string | undefined => {
  if (answer === undefined) return undefined
  if (typeof answer === 'number') return formats[language].number(answer)
  if (typeof answer === 'object') return inRow(answer.map((code) => labelOf(variable, code)[language]))
  if (variable.kind === 'day') return formats[language].day(answer)
  if (variable.kind === 'pseudonym') return `${answer.slice(0, 8)} …`
  return variable.kind === 'text' ? answer : labelOf(variable, answer)[language]
}
