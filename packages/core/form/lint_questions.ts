import { lintExpr } from '../expression/lint.ts'
import type { Patience } from '../expression/possible.ts'
import { readsOf } from '../expression/reads.ts'
import type { Expr } from '../expression/tree.ts'
import { words } from '../words.ts'
import { type Form, type Question, questionsOf, variablesById } from './form.ts'
import { type LintFinding, lintError } from './lint_finding.ts'
import { lintTruth } from './lint_truth.ts'

/** What is wrong with when questions are asked and with what they are chosen among, in question order. */
export const lintQuestions = (form: Form, patience: Patience): readonly LintFinding[] => {
  const questions = questionsOf(form)
  const variables = variablesById(form)
  const unsound = new Set<string>()
  return questions.flatMap(({ variable: { id }, askedWhen, chosenAmong }, i) => {
    const [earlier, rest] = [questions.slice(0, i), questions.slice(i)]
    const among = chosenAmong === undefined ? [] : lintAmong(id, chosenAmong, earlier)
    if (askedWhen === undefined) return among
    const flaws = lintExpr(askedWhen, variables).map((f) => lintError(f.lint, id, f.message))
    const found = [...flaws, ...misplaced(id, askedWhen, rest)]
    const readsUnsound = [...readsOf(askedWhen)].some((read) => unsound.has(read))
    if (found.length > 0 || readsUnsound) unsound.add(id)
    return [...among, ...(unsound.has(id) ? found : lintTruth(id, askedWhen, earlier, patience))]
  })
}

const misplaced = (id: string, condition: Expr, rest: readonly Question[]): readonly LintFinding[] => {
  const reads = readsOf(condition)
  return rest
    .filter(({ variable }) => reads.has(variable.id))
    .map(({ variable }) =>
      lintError(
        'fel-ordning',
        id,
        variable.id === id
          ? words('Frågan beror på sitt eget svar.', 'The question depends on its own answer.')
          : words(
              `Frågan beror på ${variable.id}, som kommer senare.`,
              `The question depends on ${variable.id}, which comes later.`,
            ),
      ),
    )
}

const lintAmong = (id: string, multi: string, earlier: readonly Question[]): readonly LintFinding[] =>
  earlier.some(({ variable }) => variable.id === multi && variable.kind === 'multi')
    ? []
    : [
        lintError(
          'okand-plats',
          id,
          words(
            `Svaret ska väljas bland ${multi}, som inte är en tidigare flervalsfråga.`,
            `The answer is to be chosen among ${multi}, which is no earlier multiple choice.`,
          ),
        ),
      ]
