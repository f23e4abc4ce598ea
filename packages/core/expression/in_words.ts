import { labelOf, type VariableById } from '../codebook/variable.ts'
import type { Language } from '../words.ts'
import { sayComparison } from './comparison_in_words.ts'
import { variableOf } from './kind.ts'
import { type Clause, labelIn, subordinate, type Voice, voiceOf } from './term_in_words.ts'
import type { Expr } from './tree.ts'

/**
 * An expression in plain Swedish or English, without full stop: `Antal samtal är minst 1 och Förlängd är Ja`.
 * Negations are carried to the smallest parts, brackets stand only where they are needed. Never throws; an unknown
 * variable or code is said by its id. `subordinate` is for after "när" or "att": `Förlängd inte är Ja`.
 */
export const inWords = (
  expr: Expr,
  lang: Language,
  variables: VariableById,
  clause: Clause = 'main',
): string => {
  const voice = voiceOf(lang, variables, clause)
  return textOf(voice, say(voice, expr, true))
}

/** Something said: one clause, or clauses of the same rank joined by one word. */
interface Said {
  readonly joined: 'and' | 'or' | 'one' | 'complex'
  readonly parts: readonly string[]
}

const one = (text: string): Said => ({ joined: 'one', parts: [text] })
const complex = (text: string): Said => ({ joined: 'complex', parts: [text] })

const textOf = ({ phrases }: Voice, { joined, parts }: Said): string =>
  parts.join(` ${joined === 'or' ? phrases.or : phrases.and} `)

/** Says a tree, or its contrary: by De Morgan's laws, which hold in three-valued logic too. */
const say = (voice: Voice, expr: Expr, holds: boolean): Said => {
  if ('not' in expr) return say(voice, expr.not, !holds)
  if ('all' in expr) return sayAll(voice, expr.all, holds)
  if ('any' in expr) return sayAny(voice, expr.any, holds)
  if ('given' in expr) return sayGiven(voice, expr.given, holds)
  if ('answered' in expr) return one(voice.phrases.answered(labelIn(voice, expr.answered), holds))
  if ('chosen' in expr) return one(sayChosen(voice, ...expr.chosen, holds))
  if ('compare' in expr) return one(sayComparison(voice, expr.compare, holds))
  return one(voice.phrases.among(labelIn(voice, expr.among[0]), labelIn(voice, expr.among[1]), holds))
}

const sayAll = (voice: Voice, of: readonly Expr[], holds: boolean): Said => {
  const [conditions, then] = [of.slice(0, -1), of.at(-1)]
  if (holds || then === undefined || conditions.length === 0 || conditions.some(isNegation))
    return join(voice, of, holds, holds ? 'and' : 'or')
  if ('not' in then) return sayIf(voice, conditions, then.not)
  const inner = subordinate(voice)
  return complex(voice.phrases.notTogether(textOf(inner, join(inner, of, true, 'and'))))
}

const sayAny = (voice: Voice, of: readonly Expr[], holds: boolean): Said => {
  const [conditions, then] = [of.slice(0, -1), of.at(-1)]
  if (!holds || then === undefined || conditions.length === 0 || !conditions.every(isNegation))
    return join(voice, of, holds, holds ? 'or' : 'and')
  return sayIf(voice, conditions.map(contraryOf), then)
}

const isNegation = (expr: Expr): boolean => 'not' in expr
const contraryOf = (expr: Expr): Expr => ('not' in expr ? expr.not : { not: expr })

const sayIf = (voice: Voice, conditions: readonly Expr[], then: Expr): Said => {
  const inner = subordinate(voice)
  const condition = inside(inner, join(inner, conditions, true, 'and'))
  return complex(voice.phrases.implies(condition, inside(inner, say(inner, then, true))))
}

const sayGiven = (voice: Voice, [condition, then]: readonly [Expr, Expr], holds: boolean): Said => {
  const inner = subordinate(voice)
  return complex(
    voice.phrases.given(inside(inner, say(inner, condition, true)), inside(voice, say(voice, then, holds))),
  )
}

const inside = (voice: Voice, said: Said): string =>
  said.joined === 'complex' ? bracketed(voice, said) : textOf(voice, said)

const bracketed = (voice: Voice, said: Said): string => `(${textOf(voice, said)})`

const join = (voice: Voice, of: readonly Expr[], holds: boolean, joined: 'and' | 'or'): Said => {
  const said = of.map((e) => say(voice, e, holds))
  if (said.length === 0) return one(joined === 'and' ? voice.phrases.always : voice.phrases.never)
  if (said.length === 1 && said[0]) return said[0]
  return {
    joined,
    parts: said.flatMap((s) => (s.joined === joined || s.joined === 'one' ? s.parts : bracketed(voice, s))),
  }
}

const sayChosen = (voice: Voice, id: string, codes: readonly string[], holds: boolean): string => {
  const { lang, phrases } = voice
  const [variable, label] = [variableOf(id, voice.variables), labelIn(voice, id)]
  if (codes.length === 0) return holds ? phrases.never : phrases.answered(label, true)
  const labels = codes.map((c) => (variable ? labelOf(variable, c)[lang] : c))
  return (variable?.kind === 'multi' ? phrases.includes : phrases.isCode)(label, labels, holds)
}
