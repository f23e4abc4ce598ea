import type { Answer } from '../answer.ts'
import { compile } from '../expression/compile.ts'
import { foresee } from '../expression/outlook.ts'
import { readsOf } from '../expression/reads.ts'
import type { Rule } from '../rule/rule.ts'
import { type Form, type Question, questionsOf } from './form.ts'

/**
 * Something that may be found about a record: a broken rule, a required question without an answer, an answer to a question
 * that is not asked. Most answers settle most points by themselves: the rule about schools, where the child is five.
 */
export interface Point {
  /** The variables of which one answer may settle the point. Texts, which seldom come again, are not asked. */
  readonly reads: ReadonlySet<string>
  /** Whether nothing is found whatever else is answered: sometimes no too often, never yes too often. Pure. */
  readonly isSettledBy: (variable: string, answer: Answer | undefined) => boolean
}

/** What may be found about the questions of a form, in question order. `today`: ISO day. */
export const questionPoints = (form: Form, today: string): readonly Point[] => {
  const questions = questionsOf(form)
  return questions.flatMap((question, place) => [
    ...(question.required ? [requiredPoint(question)] : []),
    ...(question.askedWhen ? [unaskedPoint(question, questions.slice(0, place), today)] : []),
  ])
}

const requiredPoint = ({ variable }: Question): Point => ({
  reads: new Set([variable.id]),
  isSettledBy: (_, answer) => answer !== undefined,
})

/** Settled without an answer, or by the one answer that decides that the question is asked and is always seen itself. */
const unaskedPoint = (
  { variable: { id }, askedWhen = { all: [] } }: Question,
  earlier: readonly Question[],
  today: string,
): Point => {
  const deciding = [...readsOf(askedWhen)]
  const isSeen = earlier.some((q) => q.askedWhen === undefined && q.variable.id === deciding[0])
  const isAsked = compile(askedWhen)
  return {
    reads: new Set(deciding.length === 1 && isSeen ? [id, ...deciding] : [id]),
    isSettledBy: (variable, answer) =>
      variable === id ? answer === undefined : isAsked({ [variable]: answer }, today) === true,
  }
}

/** Whether a rule can be broken at all, given one answer. `texts`: the variables that are not asked. */
export const rulePoint = ({ holds }: Rule, texts: ReadonlySet<string>, today: string): Point => {
  const reads = [...readsOf(holds)]
  const first = (id: string): readonly string[] => [id, ...reads.filter((other) => other !== id)]
  const foresight = new Map(reads.filter((id) => !texts.has(id)).map((id) => [id, foresee(holds, first(id))]))
  return {
    reads: new Set(foresight.keys()),
    isSettledBy: (variable, answer) =>
      foresight.get(variable)?.({ [variable]: answer }, today, 1).false === false,
  }
}
