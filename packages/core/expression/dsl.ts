import { chainContinuedOn, chainLength, chainOpened } from './linked.ts'
import type { Comparison, Expr, Term } from './tree.ts'

/** The readable way to write an expression; every function returns a plain JSON tree. */
const compare =
  (by: Comparison) =>
  (left: Term | string, right: Term | string | number): Expr => ({
    compare: [typeof left === 'string' ? { var: left } : left, by, termOf(right)],
  })

const termOf = (t: Term | string | number): Term =>
  typeof t === 'number' ? { value: t } : typeof t === 'string' ? { var: t } : t

export const all = (...of: Expr[]): Expr => ({ all: of })
export const either = (...of: Expr[]): Expr => ({ any: of })
export const not = (of: Expr): Expr => ({ not: of })
export const answered = (variable: string): Expr => ({ answered: variable })
export const unanswered = (variable: string): Expr => not(answered(variable))
/** The variable has (at least) one of the codes. */
export const is = (variable: string, ...codes: string[]): Expr => ({ chosen: [variable, codes] })
export const isNot = (variable: string, ...codes: string[]): Expr => not(is(variable, ...codes))
export const among = (variable: string, multi: string): Expr => ({ among: [variable, multi] })
/** `then` must hold whenever `condition` does. */
export const whenever = (condition: Expr, then: Expr): Expr => either(not(condition), then)
/** `then` where `condition` is true, otherwise unknown. */
export const given = (condition: Expr, then: Expr): Expr => ({ given: [condition, then] })

/** Comparisons: a string is a variable id, a number is itself, anything else is a term. */
export const equal = compare('=')
export const below = compare('<')
export const atMost = compare('<=')
export const above = compare('>')
export const atLeast = compare('>=')

export const value = (v: string | number): Term => ({ value: v })
export const today: Term = { today: true }
export const count = (multi: string): Term => ({ count: multi })
export const only = (multi: string): Term => ({ only: multi })
export const firstOf = (...of: (Term | string)[]): Term => ({ first: of.map(termOf) })
export const daysBetween = (from: Term | string, to: Term | string): Term => ({
  days: [termOf(from), termOf(to)],
})
/** The calendar year of a day, as a number. */
export const calendarYear = (of: Term | string): Term => ({ year: termOf(of) })
export const monthsAfter = (from: Term | string, months: number): Term => ({
  months_after: [termOf(from), months],
})
export const daysAfter = (from: Term | string, days: number): Term => ({ days_after: [termOf(from), days] })
/** The same variable of the related earlier record (rules across records). */
export const previous = (variable: string): string => `previous.${variable}`
/** The same variable of the related later record (indicators across records). */
export const next = (variable: string): string => `next.${variable}`
/** What linking tells of the record's chain: how many records it has so far, and when its first and next were opened. */
export const chain = { length: chainLength, opened: chainOpened, continuedOn: chainContinuedOn } as const
/** A variable of the record of another form that this one led to (see `linkForms`). */
export const linked = (variable: string): string => `linked.${variable}`
