import { exprsIn, termsIn, termsWithin } from './parts.ts'
import type { Expr, Term } from './tree.ts'

/** The ids of the variables a tree reads, in reading order; linked ones keep their prefix (`previous.`, `next.`). */
export const readsOf = (expr: Expr): ReadonlySet<string> =>
  new Set([...exprsIn(expr).flatMap(namedIn), ...termsIn(expr).flatMap(readByTerm)])

/** The ids of the variables a term reads. */
export const readsOfTerm = (term: Term): ReadonlySet<string> => new Set(termsWithin(term).flatMap(readByTerm))

const namedIn = (expr: Expr): readonly string[] => {
  if ('answered' in expr) return [expr.answered]
  if ('chosen' in expr) return [expr.chosen[0]]
  return 'among' in expr ? expr.among : []
}

const readByTerm = (term: Term): readonly string[] => {
  if ('var' in term) return [term.var]
  if ('count' in term) return [term.count]
  return 'only' in term ? [term.only] : []
}
