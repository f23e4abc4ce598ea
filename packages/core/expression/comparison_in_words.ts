import { labelOf, type Variable } from '../codebook/variable.ts'
import { kindOf, variableOf } from './kind.ts'
import type { Phrases, Relation } from './phrases.ts'
import { sayTerm, type Voice } from './term_in_words.ts'
import type { Comparison, Term } from './tree.ts'

const contrary: Readonly<Record<Comparison, Relation>> = {
  '=': '≠',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
}
const mirrored: Readonly<Record<Comparison, Comparison>> = {
  '=': '=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
}

/** A comparison, or its contrary, with the plainer term first: "Ålder är minst 12". */
export const sayComparison = (
  voice: Voice,
  [left, by, right]: readonly [Term, Comparison, Term],
  holds: boolean,
): string => {
  if (weight(left) > weight(right)) return sayComparison(voice, [right, mirrored[by], left], holds)
  const relation = holds ? by : contrary[by]
  const days = kindOf(left, voice.variables) === 'day' || kindOf(right, voice.variables) === 'day'
  const between = days ? dayRelation(voice.phrases, left, relation, right) : voice.phrases.byValue[relation]
  return `${sayTerm(voice, left)} ${between} ${days ? sayTerm(voice, right) : sayValue(voice, left, right)}`
}

/** How far from a plain variable: literals and moved days are said last. */
const weight = (term: Term): number => {
  if ('value' in term) return 3
  if (spanOf(term) !== undefined) return 2
  return 'today' in term ? 1 : 0
}

const spanOf = (term: Term): number | undefined => {
  if ('months_after' in term) return term.months_after[1]
  return 'days_after' in term ? term.days_after[1] : undefined
}

/** Labels of days are said as sentences ("Utredningen avslutades före …"), anything else takes its verb. */
const dayRelation = (phrases: Phrases, left: Term, relation: Relation, right: Term): string => {
  const span = spanOf(right)
  const words = span === undefined ? phrases.byDay : span < 0 ? phrases.beforeSpan : phrases.afterSpan
  return 'var' in left ? words[relation] : `${phrases.is} ${words[relation]}`
}

/** The right side of a comparison; a code by its label. */
const sayValue = (voice: Voice, left: Term, right: Term): string => {
  const variable = codedBy(voice, left)
  if (!('value' in right) || variable === undefined) return sayTerm(voice, right)
  return labelOf(variable, String(right.value))[voice.lang]
}

const codedBy = (voice: Voice, term: Term): Variable | undefined => {
  if ('var' in term) return variableOf(term.var, voice.variables)
  if ('only' in term) return variableOf(term.only, voice.variables)
  return 'first' in term ? term.first.map((t) => codedBy(voice, t)).find((v) => v) : undefined
}
