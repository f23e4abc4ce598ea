import type { Finding } from '../rule/finding.ts'
import { compileQuestions, type InOrder, placesIn, skipLogicOf } from './asked.ts'
import { type CompiledRule, compileRules, questionFindings, ruleFindings } from './findings.ts'
import { type Form, variablesOf } from './form.ts'
import { type Point, questionPoints, rulePoint } from './points.ts'

/** Judges records on the points that their answers leave open: for files, where the same answers come again and again. */
export interface PointJudge {
  readonly points: readonly Point[]
  /** The place of a variable among the answers; what is not asked for is at a place where nothing is. */
  readonly placeOf: (id: string) => number
  /** What `Judge.findings` finds, when all points but these are settled. `open`: places in `points`, in order. */
  findings(given: InOrder, open: readonly number[]): readonly Finding[]
}

/** Makes the judge of a form by points. `today`: ISO day. */
export const pointJudgeOf = (form: Form, today: string): PointJudge => {
  const questions = compileQuestions(form)
  const [aboutQuestions, placeOf] = [questionPoints(form, today), placesIn(form)]
  const [isAsked, rules] = [skipLogicOf(questions), compileRules(form.rules, placeOf)(today)]
  const texts = new Set(variablesOf(form).flatMap((v) => (hasOwnTexts(v.kind) ? [v.id] : [])))
  return {
    points: [...aboutQuestions, ...rules.map(({ rule }) => rulePoint(rule, texts, today))],
    placeOf,
    findings: (given, open) => {
      const broken = ruleFindings(openIn(rules, open, aboutQuestions.length), given, today)
      if ((open[0] ?? aboutQuestions.length) >= aboutQuestions.length) return broken
      return [...questionFindings(questions, isAsked(given, today), given), ...broken]
    },
  }
}

const hasOwnTexts = (kind: string): boolean => kind === 'text' || kind === 'pseudonym'

const openIn = (
  rules: readonly CompiledRule[],
  open: readonly number[],
  before: number,
): readonly CompiledRule[] => {
  const found: CompiledRule[] = []
  for (const point of open) {
    const rule = rules[point - before]
    if (rule) found.push(rule)
  }
  return found
}
