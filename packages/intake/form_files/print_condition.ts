import type { Comparison, Expr, Term, VariableById } from '@lyhord/core'
import { type Plain, plainOf } from './negation.ts'

/** How one foreign notation writes the leaves of a condition; `undefined` for what it cannot say. */
export interface Notation {
  readonly empty: (variable: string) => string
  readonly notEmpty: (variable: string) => string
  readonly has: (variable: string, code: string) => string
  readonly among: ((variable: string, multi: string) => string) | undefined
  readonly compare: (left: string, by: Comparison | '!=', right: string) => string
  readonly term: (term: Term) => string | undefined
  /** The negation of something in parentheses. */
  readonly not: (text: string) => string
}

/** Makes the notation for the variables of one form. */
export type NotationFor = (variables: VariableById) => Notation

/** A condition in a foreign notation, true exactly where ours is true; `undefined` when it cannot be said there. */
export const printCondition = (expr: Expr, notation: Notation): string | undefined =>
  printed(plainOf(expr), notation)

const printed = (plain: Plain, notation: Notation): string | undefined => {
  if ('all' in plain) return joined(plain.all, 'and', notation)
  if ('any' in plain) return joined(plain.any, 'or', notation)
  if ('answered' in plain)
    return plain.is ? notation.notEmpty(plain.answered) : notation.empty(plain.answered)
  if ('chosen' in plain) return chosen(plain, notation)
  if ('among' in plain) return among(plain, notation)
  const [left, by, right] = plain.compare
  const [l, r] = [notation.term(left), notation.term(right)]
  if (l === undefined || r === undefined) return undefined
  const guards = by === '!=' ? [left, right].flatMap((term) => ('var' in term ? [term.var] : [])) : []
  return [...guards.map(notation.notEmpty), notation.compare(l, by, r)].join(' and ')
}

const joined = (parts: readonly Plain[], by: 'and' | 'or', notation: Notation): string | undefined => {
  const texts = parts.map((part) => printed(part, notation))
  return texts.some((text) => text === undefined) || texts.length === 0
    ? undefined
    : texts.map((text) => (texts.length > 1 ? `(${text})` : text)).join(` ${by} `)
}

const chosen = (
  { chosen: [variable, codes], is }: Extract<Plain, { chosen: unknown }>,
  notation: Notation,
) => {
  const has = codes.map((code) => notation.has(variable, code)).join(' or ')
  return is ? has : `${notation.notEmpty(variable)} and ${notation.not(has)}`
}

const among = ({ among: [variable, multi], is }: Extract<Plain, { among: unknown }>, notation: Notation) => {
  const text = notation.among?.(variable, multi)
  if (text === undefined || is) return text
  return `${notation.notEmpty(variable)} and ${notation.notEmpty(multi)} and ${notation.not(text)}`
}
