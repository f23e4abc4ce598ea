import { freshPatience } from '../expression/possible.ts'
import type { Form } from './form.ts'
import type { LintFinding } from './lint_finding.ts'
import { lintPlaces } from './lint_places.ts'
import { lintQuestions } from './lint_questions.ts'
import { lintRules } from './lint_rules.ts'
import { lintValues } from './lint_values.ts'
import { lintWords } from './lint_words.ts'

/**
 * Everything wrong with a form before it is published: places and names, values, questions in order, rules in order, words.
 * Whether a condition can be true at all is decided by trying answers that stand for all others; where that is too
 * much to try, nothing is said: a form is given about a second. Pure.
 */
export const lintForm = (form: Form): readonly LintFinding[] => {
  const patience = freshPatience()
  return [
    ...lintPlaces(form),
    ...lintValues(form),
    ...lintQuestions(form, patience),
    ...lintRules(form, patience),
    ...lintWords(form),
  ]
}
