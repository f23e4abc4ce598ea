import { codesOf, type VariableById } from '../codebook/variable.ts'
import { type Flaw, misread, unknownCode, unknownVariable, unlike } from './flaw.ts'
import { type Kind, kindOf, variableOf } from './kind.ts'
import { givenByLinking, linkedOf } from './linked.ts'
import { flawsOfComparison } from './lint_comparison.ts'
import { exprsIn, termsIn } from './parts.ts'
import { readsOf } from './reads.ts'
import type { Expr, Term } from './tree.ts'

/** A record beside the one at hand, whose answers a tree may read by prefix. */
export type Link = 'previous' | 'next' | 'linked' | 'chain'

/**
 * Unknown variables, codes that are not in the value set, and comparisons of things that cannot be compared.
 * `links`: the related records the tree may read.
 */
export const lintExpr = (
  expr: Expr,
  variables: VariableById,
  links: readonly Link[] = [],
): readonly Flaw[] => [
  ...[...readsOf(expr)].filter((id) => !isReadable(id, variables, links)).map(unknownVariable),
  ...exprsIn(expr).flatMap((e) => flawsOf(e, variables)),
  ...termsIn(expr).flatMap((t) => flawsOfTerm(t, variables)),
]

const isReadable = (id: string, variables: VariableById, links: readonly Link[]): boolean => {
  const { of } = linkedOf(id)
  const known = givenByLinking(id) !== undefined || variableOf(id, variables) !== undefined
  return known && (of === 'self' || links.includes(of))
}

const flawsOf = (expr: Expr, variables: VariableById): readonly Flaw[] => {
  if ('chosen' in expr) return flawsOfChosen(...expr.chosen, variables)
  if ('among' in expr)
    return [...mustBe(expr.among[0], ['code'], variables), ...mustBe(expr.among[1], ['codes'], variables)]
  return 'compare' in expr ? flawsOfComparison(expr.compare, variables) : []
}

const flawsOfChosen = (id: string, codes: readonly string[], variables: VariableById): readonly Flaw[] => {
  const variable = variableOf(id, variables)
  const known = variable && codesOf(variable)
  if (!known) return mustBe(id, ['code', 'codes'], variables)
  return codes.filter((code) => !known.some((c) => c.id === code)).map((code) => unknownCode(id, code))
}

const flawsOfTerm = (term: Term, variables: VariableById): readonly Flaw[] => {
  if ('count' in term) return mustBe(term.count, ['codes'], variables)
  if ('only' in term) return mustBe(term.only, ['codes'], variables)
  if ('year' in term) return mustBeDay(term.year, variables)
  if ('days' in term) return term.days.flatMap((t) => mustBeDay(t, variables))
  if ('months_after' in term) return mustBeDay(term.months_after[0], variables)
  return 'days_after' in term ? mustBeDay(term.days_after[0], variables) : []
}

const mustBe = (id: string, kinds: readonly Kind[], variables: VariableById): readonly Flaw[] => {
  const kind = kindOf({ var: id }, variables)
  return kind === 'any' || kinds.includes(kind) ? [] : [misread(id, kind)]
}

const mustBeDay = (term: Term, variables: VariableById): readonly Flaw[] => {
  const kind = kindOf(term, variables)
  return kind === 'day' || kind === 'any' ? [] : [unlike(kind, 'day')]
}
