import type { Form } from './form.ts'
import type { LintFinding } from './lint_finding.ts'
import { lintPlaces } from './lint_places.ts'
import { lintQuestions } from './lint_questions.ts'
import { lintRules } from './lint_rules.ts'
import { lintWords } from './lint_words.ts'

/**
 * Everything wrong with a form before it is published: places and names, questions in order, rules in order, words.
 * Whether a condition can be true at all is decided by trying answers that stand for all others; where that is too
 * much to try, nothing is said. Takes up to seconds for large forms; pure.
 */
export const lintForm = (form: Form): readonly LintFinding[] => [
  ...lintPlaces(form),
  ...lintQuestions(form),
  ...lintRules(form),
  ...lintWords(form),
]
