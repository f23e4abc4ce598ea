import type { VariableById } from '../codebook/variable.ts'
import { linkedOf } from '../expression/linked.ts'
import { lintExpr } from '../expression/lint.ts'
import { isPossible, type Patience, type Unknown } from '../expression/possible.ts'
import { readsOf } from '../expression/reads.ts'
import type { Expr } from '../expression/tree.ts'
import { words } from '../words.ts'
import { type Form, variablesById } from './form.ts'
import { type LintFinding, lintError } from './lint_finding.ts'
import { lintPairs } from './lint_pairs.ts'

/** What is wrong with the rules: flaws in their trees, rules that no answers can break or that all do, and rules that clash. */
export const lintRules = (form: Form, patience: Patience): readonly LintFinding[] => {
  const variables = variablesById(form)
  const alone = form.rules.flatMap((r) => lintRule(r.id, r.holds, variables, [], patience))
  const flawed = new Set(alone.map(({ at }) => at))
  return [
    ...alone,
    ...form.rulesAcross.flatMap((r) => lintRule(r.id, r.holds, variables, ['previous'], patience)),
    ...lintPairs(
      form.rules.filter(({ id }) => !flawed.has(id)),
      variables,
      patience,
    ),
  ]
}

const lintRule = (
  id: string,
  holds: Expr,
  variables: VariableById,
  links: readonly 'previous'[],
  patience: Patience,
): readonly LintFinding[] => {
  const flaws = lintExpr(holds, variables, links)
  if (flaws.length > 0) return flaws.map((f) => lintError(f.lint, id, f.message))
  const unknowns = readBy(holds, variables)
  if (isPossible(holds, false, unknowns, patience) === 'no') return [neverBroken(id)]
  return isPossible(holds, true, unknowns, patience) === 'no' ? [neverHolds(id)] : []
}

/** A rule sees every given answer, asked for or not. */
const readBy = (holds: Expr, variables: VariableById): readonly Unknown[] =>
  [...readsOf(holds)].flatMap((id) => {
    const variable = variables.get(linkedOf(id).id)
    return variable ? [{ id, variable }] : []
  })

const neverBroken = (id: string): LintFinding =>
  lintError('bryts-aldrig', id, words('Inga svar kan bryta mot regeln.', 'No answers can break the rule.'))

const neverHolds = (id: string): LintFinding =>
  lintError('motsagelse', id, words('Inga svar kan uppfylla regeln.', 'No answers can fulfil the rule.'))
