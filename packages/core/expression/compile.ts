import type { Answers } from '../answer.ts'
import { compileTerm, keyOf } from './compile_term.ts'
import type { Comparison, Expr, Term, Truth } from './tree.ts'

/** A compiled expression: total (never throws), pure; `today` is an ISO day. */
export type Predicate = (answers: Answers, today: string) => Truth

/** Compiles a tree to closures, so that evaluation does no work on the tree itself. */
export const compile = (expr: Expr): Predicate => {
  if ('all' in expr) return compileAll(expr.all.map(compile))
  if ('any' in expr) return compileAny(expr.any.map(compile))
  if ('not' in expr) return negate(compile(expr.not))
  if ('answered' in expr) return compileAnswered(keyOf(expr.answered))
  if ('chosen' in expr) return compileChosen(keyOf(expr.chosen[0]), expr.chosen[1])
  if ('among' in expr) return compileAmong(keyOf(expr.among[0]), keyOf(expr.among[1]))
  if ('given' in expr) return compileGiven(compile(expr.given[0]), compile(expr.given[1]))
  return compileComparison(...expr.compare)
}

const compileAnswered =
  (variable: string): Predicate =>
  (a) =>
    a[variable] !== undefined

const compileAll =
  (of: Predicate[]): Predicate =>
  (a, today) => {
    let truth: Truth = true
    for (const p of of) {
      const t = p(a, today)
      if (t === false) return false
      if (t === undefined) truth = undefined
    }
    return truth
  }

const compileAny =
  (of: Predicate[]): Predicate =>
  (a, today) => {
    let truth: Truth = false
    for (const p of of) {
      const t = p(a, today)
      if (t === true) return true
      if (t === undefined) truth = undefined
    }
    return truth
  }

const negate =
  (p: Predicate): Predicate =>
  (a, today) => {
    const t = p(a, today)
    return t === undefined ? undefined : !t
  }

const compileGiven =
  (condition: Predicate, then: Predicate): Predicate =>
  (a, today) =>
    condition(a, today) === true ? then(a, today) : undefined

const compileChosen = (variable: string, codes: readonly string[]): Predicate => {
  const isWanted = oneOf(codes)
  return (a) => {
    const answer = a[variable]
    if (typeof answer === 'string') return isWanted(answer)
    return Array.isArray(answer) ? answer.some(isWanted) : undefined
  }
}

const oneOf = (codes: readonly string[]): ((code: string) => boolean) => {
  const [only] = codes
  if (codes.length === 1) return (code) => code === only
  const wanted = new Set(codes)
  return (code) => wanted.has(code)
}

const compileAmong =
  (variable: string, multi: string): Predicate =>
  (a) => {
    const one = a[variable]
    const many = a[multi]
    return typeof one === 'string' && Array.isArray(many) ? many.includes(one) : undefined
  }

const compileComparison = (left: Term, by: Comparison, right: Term): Predicate => {
  const l = compileTerm(left)
  const r = compileTerm(right)
  const holds = comparisons[by]
  return (a, today) => {
    const x = l(a, today)
    const y = r(a, today)
    if (typeof x === 'number' && typeof y === 'number') return holds(x, y)
    return typeof x === 'string' && typeof y === 'string' ? holds(x, y) : undefined
  }
}

const comparisons: Record<Comparison, (x: string | number, y: string | number) => boolean> = {
  '=': (x, y) => x === y,
  '<': (x, y) => x < y,
  '<=': (x, y) => x <= y,
  '>': (x, y) => x > y,
  '>=': (x, y) => x >= y,
}
