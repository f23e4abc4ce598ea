import type { Refusal } from '../codebook/refusal.ts'
import type { Variable } from '../codebook/variable.ts'
import { compileBy, type Predicate } from '../expression/compile.ts'
import { containsPersonalNumber } from '../identity/personal_number.ts'
import { answerRules, remedyFor } from '../rule/answer_rules.ts'
import { type Finding, findingOf } from '../rule/finding.ts'
import { appliesOn, type Rule } from '../rule/rule.ts'
import type { CompiledQuestion, InOrder } from './asked.ts'

/**
 * The finding for a value that could not be read. The value is shown unless it may identify a person, in any column:
 * texts, numbers and flat lists of them are; nothing else is worth showing.
 */
export const readFinding = (variable: Variable, refusal: Refusal, raw: unknown): Finding => {
  const shown = Array.isArray(raw) ? raw.filter(isPlain) : isPlain(raw) ? raw : undefined
  if (containsPersonalNumber([shown].flat().join(', ')))
    return findingOf(answerRules['svar-personnummer'], variable.id)
  return findingOf({ ...answerRules[refusal], remedy: remedyFor(refusal, variable) }, variable.id, shown)
}

const isPlain = (x: unknown): boolean =>
  typeof x === 'string' || typeof x === 'number' || typeof x === 'boolean'

/** Required questions without an answer, and answers to questions that are not asked, in question order. */
export const questionFindings = (
  questions: readonly CompiledQuestion[],
  asked: readonly boolean[],
  answers: InOrder,
): readonly Finding[] => {
  const found: Finding[] = []
  let place = 0
  for (const { id, question } of questions) {
    const isAsked = asked[place]
    const answer = answers[place++]
    if (answer === undefined) {
      if (question.required && isAsked) found.push(findingOf(answerRules['fraga-kravs'], id))
    } else if (!isAsked) found.push(findingOf(answerRules['fraga-stalls-inte'], id, answer))
  }
  return found
}

export interface CompiledRule {
  readonly rule: Rule
  readonly holds: Predicate<InOrder>
  /** The place of the answer that the finding is shown beside. */
  readonly at: number
}

/** Compiles rules, and gives those that apply on a day; whoever judges many records asks about one day again and again. */
export const compileRules = (
  rules: readonly Rule[],
  placeOf: (id: string) => number,
): ((today: string) => readonly CompiledRule[]) => {
  const compiled = rules.map((rule) => ({
    rule,
    holds: compileBy(rule.holds, placeOf),
    at: placeOf(rule.at),
  }))
  let latest: { readonly day: string; readonly rules: readonly CompiledRule[] } | undefined
  return (today) => {
    if (latest?.day !== today)
      latest = { day: today, rules: compiled.filter(({ rule }) => appliesOn(rule, today)) }
    return latest.rules
  }
}

/** The rules that the answers break, of those that apply. */
export const ruleFindings = (
  rules: readonly CompiledRule[],
  answers: InOrder,
  today: string,
): readonly Finding[] => {
  const found: Finding[] = []
  for (const { rule, holds, at } of rules)
    if (holds(answers, today) === false) found.push(findingOf(rule, rule.at, answers[at]))
  return found
}
