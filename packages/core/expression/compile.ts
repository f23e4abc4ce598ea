import type { Answers } from '../answer.ts'
import { compileTermBy, type Key, type Keyed, keyOf, type Reader } from './compile_term.ts'
import type { Comparison, Expr, Truth } from './tree.ts'

/** A compiled expression: total (never throws), pure; `today` is an ISO day. */
export type Predicate<A = Answers> = (answers: A, today: string) => Truth

/** Compiles a tree to closures, so that evaluation does no work on the tree itself. */
export const compile = (expr: Expr): Predicate => compileBy(expr, keyOf)

/** The same for answers that are read by other keys than the ids of variables, such as their places in a list. */
export const compileBy = <K extends Key>(expr: Expr, keyOf: (id: string) => K): Predicate<Keyed<K>> => {
  const within = (e: Expr) => compileBy(e, keyOf)
  if ('all' in expr) return compileAll(expr.all.map(within))
  if ('any' in expr) return compileAny(expr.any.map(within))
  if ('not' in expr) return negate(within(expr.not))
  if ('answered' in expr) return compileAnswered(keyOf(expr.answered))
  if ('chosen' in expr) return compileChosen(keyOf(expr.chosen[0]), expr.chosen[1])
  if ('among' in expr) return compileAmong(keyOf(expr.among[0]), keyOf(expr.among[1]))
  if ('given' in expr) return compileGiven(within(expr.given[0]), within(expr.given[1]))
  const [left, by, right] = expr.compare
  return compileComparison(compileTermBy(left, keyOf), by, compileTermBy(right, keyOf))
}

const compileAnswered =
  <K extends Key>(variable: K): Predicate<Keyed<K>> =>
  (a) =>
    a[variable] !== undefined

const compileAll =
  <A>(of: Predicate<A>[]): Predicate<A> =>
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
  <A>(of: Predicate<A>[]): Predicate<A> =>
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
  <A>(p: Predicate<A>): Predicate<A> =>
  (a, today) => {
    const t = p(a, today)
    return t === undefined ? undefined : !t
  }

const compileGiven =
  <A>(condition: Predicate<A>, then: Predicate<A>): Predicate<A> =>
  (a, today) =>
    condition(a, today) === true ? then(a, today) : undefined

const compileChosen = <K extends Key>(variable: K, codes: readonly string[]): Predicate<Keyed<K>> => {
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
  <K extends Key>(variable: K, multi: K): Predicate<Keyed<K>> =>
  (a) => {
    const one = a[variable]
    const many = a[multi]
    return typeof one === 'string' && Array.isArray(many) ? many.includes(one) : undefined
  }

const compileComparison = <A>(l: Reader<A>, by: Comparison, r: Reader<A>): Predicate<A> => {
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
