import { type Comparison, type Expr, isDay, type Term, type Variable, type VariableById } from '@lyhord/core'

/** What a part of a condition asks of one answer. */
export type Test =
  | 'is'
  | 'isNot'
  | 'answered'
  | 'unanswered'
  | 'atLeast'
  | 'atMost'
  | 'equal'
  | 'before'
  | 'after'
  | 'notBefore'
  | 'notAfter'

/** One part of a condition, as it is built; it may lack something. */
export interface Part {
  readonly variable: string
  readonly test: Test
  readonly codes: readonly string[]
  /** What a number or day is held against, as written: a number, an ISO day, {@link todayHere} or the id of a day. */
  readonly against: string
}

/** A condition as it is built: all of its parts, or at least one of them. */
export interface Condition {
  readonly join: 'all' | 'any'
  readonly parts: readonly Part[]
}

/** Stands for the day somebody answers. */
export const todayHere = '@idag'

const byDay = { before: '<', after: '>', notBefore: '>=', notAfter: '<=' } as const
const byNumber = { atLeast: '>=', atMost: '<=', equal: '=' } as const

/** What can be asked of the answer to a variable, the most common first. */
export const testsOf = ({ kind }: Variable): readonly Test[] => {
  if (kind === 'number') return ['atLeast', 'atMost', 'equal', 'answered', 'unanswered']
  if (kind === 'day') return ['before', 'after', 'notBefore', 'notAfter', 'answered', 'unanswered']
  if (kind === 'text' || kind === 'pseudonym') return ['answered', 'unanswered']
  return ['is', 'isNot', 'answered', 'unanswered']
}

/** A part about a variable that nothing has been chosen for yet. */
export const blankPart = (variable: Variable): Part => ({
  variable: variable.id,
  test: testsOf(variable)[0] ?? 'answered',
  codes: [],
  against: '',
})

/** A part as an expression; `undefined` while something is lacking. */
export const exprOfPart = ({ variable, test, codes, against }: Part): Expr | undefined => {
  if (test === 'answered') return { answered: variable }
  if (test === 'unanswered') return { not: { answered: variable } }
  if (test === 'is' || test === 'isNot') {
    const chosen: Expr = { chosen: [variable, codes] }
    return codes.length === 0 ? undefined : test === 'is' ? chosen : { not: chosen }
  }
  if (test === 'atLeast' || test === 'atMost' || test === 'equal') {
    const number = against.trim() === '' ? Number.NaN : Number(against)
    return Number.isSafeInteger(number)
      ? { compare: [{ var: variable }, byNumber[test], { value: number }] }
      : undefined
  }
  if (isFixedDay(against) && !isDay(against)) return undefined
  return { compare: [{ var: variable }, byDay[test], dayTerm(against)] }
}

/** Whether a day in the calendar is meant, chosen or still being written; otherwise today or another question. */
export const isFixedDay = (against: string): boolean => against === '' || /^\d/.test(against)

const dayTerm = (against: string): Term => {
  if (against === todayHere) return { today: true }
  return isDay(against) ? { value: against } : { var: against }
}

/** A condition as an expression, of the parts that lack nothing; `undefined` when there are none. */
export const exprOf = ({ join, parts }: Condition): Expr | undefined => {
  const whole = parts.flatMap((part) => exprOfPart(part) ?? [])
  const [only] = whole
  if (whole.length < 2) return only
  return join === 'all' ? { all: whole } : { any: whole }
}

/** An expression as a condition that can be built on; `undefined` when it says more than parts can. */
export const conditionOf = (expr: Expr | undefined, variables: VariableById): Condition | undefined => {
  if (expr === undefined) return { join: 'all', parts: [] }
  const join = 'any' in expr ? 'any' : 'all'
  const of = 'any' in expr ? expr.any : 'all' in expr ? expr.all : [expr]
  const parts = of.flatMap((e) => partOf(e, variables) ?? [])
  return parts.length === of.length ? { join, parts } : undefined
}

const partOf = (expr: Expr, variables: VariableById): Part | undefined => {
  const about = (variable: string, test: Test, more: Partial<Part> = {}): Part => ({
    variable,
    test,
    codes: [],
    against: '',
    ...more,
  })
  if ('answered' in expr) return about(expr.answered, 'answered')
  if ('chosen' in expr) return about(expr.chosen[0], 'is', { codes: expr.chosen[1] })
  if ('not' in expr) {
    if ('answered' in expr.not) return about(expr.not.answered, 'unanswered')
    return 'chosen' in expr.not
      ? about(expr.not.chosen[0], 'isNot', { codes: expr.not.chosen[1] })
      : undefined
  }
  if (!('compare' in expr)) return undefined
  const [left, by, right] = expr.compare
  if (!('var' in left)) return undefined
  const kind = variables.get(left.var)?.kind
  if (kind === 'number') return numberPart(left.var, by, right)
  const against = againstOf(right)
  const test = dayTest(by)
  return kind === 'day' && test && against ? about(left.var, test, { against }) : undefined
}

/** Numbers are whole, so that "more than 3" is "at least 4". */
const numberPart = (variable: string, by: Comparison, right: Term): Part | undefined => {
  if (!('value' in right) || typeof right.value !== 'number') return undefined
  const tests = { '=': 'equal', '>=': 'atLeast', '>': 'atLeast', '<=': 'atMost', '<': 'atMost' } as const
  const shift = by === '>' ? 1 : by === '<' ? -1 : 0
  return { variable, test: tests[by], codes: [], against: String(right.value + shift) }
}

const dayTest = (by: Comparison): Test | undefined => {
  const tests = { '<': 'before', '>': 'after', '>=': 'notBefore', '<=': 'notAfter', '=': undefined } as const
  return tests[by]
}

const againstOf = (term: Term): string | undefined => {
  if ('today' in term) return todayHere
  if ('var' in term) return term.var
  return 'value' in term && typeof term.value === 'string' ? term.value : undefined
}
