import type { VariableById } from '../codebook/variable.ts'
import { linkedOf } from '../expression/linked.ts'
import { lintExpr } from '../expression/lint.ts'
import { isPossible, type Unknown } from '../expression/possible.ts'
import { readsOf } from '../expression/reads.ts'
import type { Expr } from '../expression/tree.ts'
import { words } from '../words.ts'
import { type Form, variablesById } from './form.ts'
import { type LintFinding, lintError } from './lint_finding.ts'

/** What is wrong with the rules: flaws in their trees, and rules that no answers can break. */
export const lintRules = (form: Form): readonly LintFinding[] => {
  const variables = variablesById(form)
  return [
    ...form.rules.flatMap((r) => lintRule(r.id, r.holds, variables, [])),
    ...form.rulesAcross.flatMap((r) => lintRule(r.id, r.holds, variables, ['previous'])),
  ]
}

const lintRule = (
  id: string,
  holds: Expr,
  variables: VariableById,
  links: readonly 'previous'[],
): readonly LintFinding[] => {
  const flaws = lintExpr(holds, variables, links)
  if (flaws.length > 0) return flaws.map((f) => lintError(f.lint, id, f.message))
  return isPossible(holds, false, readBy(holds, variables)) === 'no' ? [neverBroken(id)] : []
}

/** A rule sees every given answer, asked for or not. */
const readBy = (holds: Expr, variables: VariableById): readonly Unknown[] =>
  [...readsOf(holds)].flatMap((id) => {
    const variable = variables.get(linkedOf(id).id)
    return variable ? [{ id, variable }] : []
  })

const neverBroken = (id: string): LintFinding =>
  lintError('bryts-aldrig', id, words('Inga svar kan bryta mot regeln.', 'No answers can break the rule.'))
