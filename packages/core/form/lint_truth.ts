import { isPossible, type Patience } from '../expression/possible.ts'
import type { Expr } from '../expression/tree.ts'
import { words } from '../words.ts'
import type { Question } from './form.ts'
import { type LintFinding, lintError } from './lint_finding.ts'
import { unknownsOf } from './unknowns.ts'

/** Whether a question can be asked at all, and whether its condition makes any difference. */
export const lintTruth = (
  id: string,
  condition: Expr,
  earlier: readonly Question[],
  patience: Patience,
): readonly LintFinding[] => {
  if (patience.left <= 0) return []
  const unknowns = unknownsOf(condition, earlier)
  const free = unknowns.map(({ id, variable }) => ({ id, variable }))
  if (isPossible(condition, true, free, patience) === 'no') return [contradiction(id)]
  if (isPossible(condition, true, unknowns, patience) === 'no') return [unreachable(id)]
  return isPossible(condition, false, unknowns, patience) === 'no' ? [alwaysTrue(id)] : []
}

const contradiction = (id: string): LintFinding =>
  lintError(
    'motsagelse',
    id,
    words(
      'Villkoret motsäger sig självt och kan aldrig vara sant.',
      'The condition contradicts itself and can never be true.',
    ),
  )

const unreachable = (id: string): LintFinding =>
  lintError(
    'onabar-fraga',
    id,
    words(
      'Frågan ställs aldrig: när dess villkor är sant ställs inte de frågor som den beror på.',
      'The question is never asked: when its condition is true, the questions it depends on are not asked.',
    ),
  )

const alwaysTrue = (id: string): LintFinding => ({
  lint: 'alltid-sann',
  severity: 'warning',
  at: id,
  message: words(
    'Villkoret är aldrig falskt, så det gör ingen skillnad vad som svaras.',
    'The condition is never false, so it makes no difference what is answered.',
  ),
})
