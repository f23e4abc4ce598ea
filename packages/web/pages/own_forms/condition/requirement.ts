import { type Expr, either, not } from '@lyhord/core'

/** What a rule asks for, and when it asks. */
export interface Requirement {
  /** The rule holds for every record when absent. */
  readonly when?: Expr
  readonly holds: Expr
}

/** A requirement as the one expression that a rule has. */
export const exprOfRequirement = ({ when, holds }: Requirement): Expr =>
  when === undefined ? holds : either(not(when), holds)

/** A rule's expression as a requirement: `not A or B` is B when A. */
export const requirementOf = (expr: Expr): Requirement => {
  if (!('any' in expr) || expr.any.length !== 2) return { holds: expr }
  const [first, then] = expr.any
  return first && then && 'not' in first ? { when: first.not, holds: then } : { holds: expr }
}
