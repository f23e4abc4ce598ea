import type { Answer, Answers } from '../answer.ts'
import { addDays, addMonths, daysBetween, isDay } from '../time/day.ts'
import type { Comparison, Expr, Term, Truth } from './tree.ts'

/** A compiled expression: total (never throws), pure; `today` is an ISO day. */
export type Predicate = (answers: Answers, today: string) => Truth
/** A compiled term: its value or `undefined` when unknown. */
export type Reader = (answers: Answers, today: string) => Answer | undefined

/** Compiles a tree to closures, so that evaluation does no work on the tree itself. */
export const compile = (expr: Expr): Predicate => {
  if ('all' in expr) return compileAll(expr.all.map(compile))
  if ('any' in expr) return compileAny(expr.any.map(compile))
  if ('not' in expr) return negate(compile(expr.not))
  if ('answered' in expr) return (a) => a[expr.answered] !== undefined
  if ('chosen' in expr) return compileChosen(expr.chosen[0], expr.chosen[1])
  if ('among' in expr) return compileAmong(expr.among[0], expr.among[1])
  if ('given' in expr) return compileGiven(compile(expr.given[0]), compile(expr.given[1]))
  return compileComparison(...expr.compare)
}

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
  const wanted = new Set(codes)
  return (a) => {
    const answer = a[variable]
    if (typeof answer === 'string') return wanted.has(answer)
    return Array.isArray(answer) ? answer.some((c) => wanted.has(c)) : undefined
  }
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

/** Compiles a term to a reader. */
export const compileTerm = (term: Term): Reader => {
  if ('var' in term) return (a) => a[term.var]
  if ('value' in term) return () => term.value
  if ('today' in term) return (_, today) => today
  if ('count' in term) return (a) => chosenIn(a[term.count])?.length
  if ('only' in term) return (a) => onlyOf(chosenIn(a[term.only]))
  if ('first' in term) return compileFirst(term.first.map(compileTerm))
  if ('days' in term) return compileDays(compileTerm(term.days[0]), compileTerm(term.days[1]))
  if ('months_after' in term)
    return compileShift(compileTerm(term.months_after[0]), term.months_after[1], addMonths)
  return compileShift(compileTerm(term.days_after[0]), term.days_after[1], addDays)
}

const chosenIn = (answer: Answer | undefined): readonly string[] | undefined =>
  Array.isArray(answer) ? answer : undefined

const onlyOf = (codes: readonly string[] | undefined): string | undefined =>
  codes?.length === 1 ? codes[0] : undefined

const compileFirst =
  (of: Reader[]): Reader =>
  (a, today) => {
    for (const r of of) {
      const v = r(a, today)
      if (v !== undefined) return v
    }
    return undefined
  }

const compileDays =
  (from: Reader, to: Reader): Reader =>
  (a, today) => {
    const x = from(a, today)
    const y = to(a, today)
    return isDay(x) && isDay(y) ? daysBetween(x, y) : undefined
  }

const compileShift =
  (from: Reader, by: number, shift: (day: string, by: number) => string): Reader =>
  (a, today) => {
    const day = from(a, today)
    return isDay(day) ? shift(day, by) : undefined
  }
