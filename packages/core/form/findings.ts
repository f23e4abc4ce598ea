import type { Answers } from '../answer.ts'
import type { Refusal } from '../codebook/refusal.ts'
import type { Variable } from '../codebook/variable.ts'
import { compile, type Predicate } from '../expression/compile.ts'
import { containsPersonalNumber } from '../identity/personal_number.ts'
import { answerRules, remedyFor } from '../rule/answer_rules.ts'
import { type Finding, findingOf } from '../rule/finding.ts'
import { appliesOn, type Rule } from '../rule/rule.ts'
import type { CompiledQuestion } from './asked.ts'

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
  answers: Answers,
): readonly Finding[] => {
  const found: Finding[] = []
  for (const [i, { id, question }] of questions.entries()) {
    const answer = answers[id]
    if (answer === undefined) {
      if (question.required && asked[i]) found.push(findingOf(answerRules['fraga-kravs'], id))
    } else if (!asked[i]) found.push(findingOf(answerRules['fraga-stalls-inte'], id, answer))
  }
  return found
}

export interface CompiledRule {
  readonly rule: Rule
  readonly holds: Predicate
}

export const compileRules = (rules: readonly Rule[]): readonly CompiledRule[] =>
  rules.map((rule) => ({ rule, holds: compile(rule.holds) }))

/** The rules that the answers break. */
export const ruleFindings = (
  rules: readonly CompiledRule[],
  answers: Answers,
  today: string,
): readonly Finding[] => {
  const found: Finding[] = []
  for (const { rule, holds } of rules)
    if (appliesOn(rule, today) && holds(answers, today) === false)
      found.push(findingOf(rule, rule.at, answers[rule.at]))
  return found
}
