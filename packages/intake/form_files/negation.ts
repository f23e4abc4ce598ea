import type { Comparison, Expr, Term } from '@lyhord/core'

/** A condition that needs no negation but at its leaves: what both XLSForm and REDCap can say without changing it. */
export type Plain =
  | { readonly all: readonly Plain[] }
  | { readonly any: readonly Plain[] }
  | { readonly answered: string; readonly is: boolean }
  | { readonly chosen: readonly [variable: string, codes: readonly string[]]; readonly is: boolean }
  | { readonly among: readonly [variable: string, multi: string]; readonly is: boolean }
  | { readonly compare: readonly [left: Term, by: Comparison | '!=', right: Term] }

/**
 * Moves negation inward (De Morgan), so that "unknown" can be read as false everywhere: a leaf is true exactly where
 * ours is. `given` becomes "and", which is true in the same cases. Three-valued logic after Kleene (1952).
 */
export const plainOf = (expr: Expr, is = true): Plain => {
  if ('not' in expr) return plainOf(expr.not, !is)
  if ('all' in expr) return joined(is ? 'all' : 'any', expr.all, is)
  if ('any' in expr) return joined(is ? 'any' : 'all', expr.any, is)
  if ('given' in expr) return { all: [plainOf(expr.given[0]), plainOf(expr.given[1], is)] }
  if ('compare' in expr) {
    const [left, by, right] = expr.compare
    return { compare: [left, is ? by : opposite[by], right] }
  }
  return { ...expr, is }
}

const joined = (by: 'all' | 'any', of: readonly Expr[], is: boolean): Plain => {
  const parts = of.map((part) => plainOf(part, is))
  return by === 'all' ? { all: parts } : { any: parts }
}

const opposite: Readonly<Record<Comparison, Comparison | '!='>> = {
  '=': '!=',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
}
