import type { Answer } from '../answer.ts'
import type { Variable } from './variable.ts'

/**
 * An answer as a cell of a file, the exact inverse of `readCell`: codes, days, texts and digits as they are, several
 * codes separated by `|`, not answered as an empty cell.
 */
export const printCell = (_variable: Variable, answer: Answer | undefined): string => {
  if (answer === undefined) return ''
  return typeof answer === 'object' ? answer.join('|') : String(answer)
}
