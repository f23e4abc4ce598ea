import type { Expr, Term } from './tree.ts'

/** A tree and every tree inside it, outermost first. */
export const exprsIn = (expr: Expr): readonly Expr[] => [expr, ...childrenOf(expr).flatMap(exprsIn)]

const childrenOf = (expr: Expr): readonly Expr[] => {
  if ('all' in expr) return expr.all
  if ('any' in expr) return expr.any
  if ('not' in expr) return [expr.not]
  return 'given' in expr ? expr.given : []
}

/** Every term of a tree and every term inside those, outermost first. */
export const termsIn = (expr: Expr): readonly Term[] =>
  exprsIn(expr).flatMap((e) => ('compare' in e ? [e.compare[0], e.compare[2]].flatMap(termsWithin) : []))

/** A term and every term inside it, outermost first. */
export const termsWithin = (term: Term): readonly Term[] => [term, ...inputsOf(term).flatMap(termsWithin)]

const inputsOf = (term: Term): readonly Term[] => {
  if ('first' in term) return term.first
  if ('days' in term) return term.days
  if ('year' in term) return [term.year]
  if ('months_after' in term) return [term.months_after[0]]
  return 'days_after' in term ? [term.days_after[0]] : []
}
