import type { VariableById } from '../codebook/variable.ts'
import { demandOf } from '../expression/demand.ts'
import { isPossible, type Patience } from '../expression/possible.ts'
import { readsOf } from '../expression/reads.ts'
import type { Expr } from '../expression/tree.ts'
import type { Rule } from '../rule/rule.ts'
import { words } from '../words.ts'
import { type LintFinding, lintError } from './lint_finding.ts'

/**
 * Rules that must be kept and cannot be kept together: what one demands, where it demands something, always breaks
 * the other. `rules` are sound each for itself; only errors count, since a query can be answered with a reason.
 */
export const lintPairs = (
  rules: readonly Rule[],
  variables: VariableById,
  patience: Patience,
): readonly LintFinding[] => {
  const strict = rules.filter((r) => r.severity === 'error').map(prepared)
  return strict.flatMap((later, i) =>
    strict
      .slice(0, i)
      .filter(
        (earlier) => patience.left > 0 && meet(earlier, later) && clash(earlier, later, variables, patience),
      )
      .map((earlier) => clashing(later.rule, earlier.rule)),
  )
}

interface Strict {
  readonly rule: Rule
  readonly reads: readonly string[]
}

const prepared = (rule: Rule): Strict => ({ rule, reads: [...readsOf(rule.holds)] })

/** Whether two rules speak of the same answers in the same days. */
const meet = (a: Strict, b: Strict): boolean =>
  a.reads.some((id) => b.reads.includes(id)) && !endsBefore(a.rule, b.rule) && !endsBefore(b.rule, a.rule)

const endsBefore = ({ validTo }: Rule, { validFrom }: Rule): boolean =>
  validTo !== undefined && validTo < validFrom

const clash = (a: Strict, b: Strict, variables: VariableById, patience: Patience): boolean => {
  const unknowns = [...new Set([...a.reads, ...b.reads])].flatMap((id) => {
    const variable = variables.get(id)
    return variable ? [{ id, variable }] : []
  })
  const never = (demand: Expr, ...unbroken: Expr[]): boolean =>
    isPossible(demand, true, unknowns, patience, unbroken) === 'no'
  const excludes = (one: Expr, other: Expr): boolean => never(demandOf(one), other) && !never(demandOf(one))
  return excludes(a.rule.holds, b.rule.holds) || excludes(b.rule.holds, a.rule.holds)
}

const clashing = (later: Rule, earlier: Rule): LintFinding =>
  lintError(
    'oforenliga-regler',
    later.id,
    words(
      `Det regeln kräver bryter alltid mot en annan regel, vid ${earlier.at}: ”${earlier.message.sv}”`,
      `What the rule demands always breaks another rule, at ${earlier.at}: “${earlier.message.en}”`,
    ),
  )
