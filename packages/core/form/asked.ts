import type { Answer, Answers } from '../answer.ts'
import { compileBy, type Predicate } from '../expression/compile.ts'
import { keyOf } from '../expression/compile_term.ts'
import { readsOf } from '../expression/reads.ts'
import { type Form, type Question, questionsOf } from './form.ts'

/** Answers in the order of the questions: conditions and rules read them by place, in two thirds of the time. */
export type InOrder = readonly (Answer | undefined)[]

/** A question with its condition compiled. */
export interface CompiledQuestion {
  readonly question: Question
  readonly id: string
  readonly asked?: Predicate<InOrder>
  /** Whether any question's condition reads the answer. */
  readonly isRead: boolean
}

/** The questions of a form with their conditions compiled, in order. */
export const compileQuestions = (form: Form): readonly CompiledQuestion[] => {
  const questions = questionsOf(form)
  const read = new Set(questions.flatMap(({ askedWhen }) => (askedWhen ? [...readsOf(askedWhen)] : [])))
  const placeOf = placesIn(form)
  return questions.map((question) => ({
    question,
    id: question.variable.id,
    isRead: read.has(question.variable.id),
    ...(question.askedWhen ? { asked: compileBy(question.askedWhen, placeOf) } : {}),
  }))
}

/** The place of a variable among the questions of a form; what is not asked for is at a place where nothing is. */
export const placesIn = (form: Form): ((id: string) => number) => {
  const questions = questionsOf(form)
  const places = new Map(questions.map((q, place) => [q.variable.id, place]))
  return (id) => places.get(keyOf(id)) ?? questions.length
}

/**
 * Makes the skip logic of a form: for each question in order, whether it is asked. A condition sees only visible answers,
 * so that hiding one question hides those that depend on it. A question whose condition is unknown is not asked. The list
 * holds until the next record: lists made anew for each were a third of all memory that a file's check asked for.
 */
export const skipLogicOf = (
  questions: readonly CompiledQuestion[],
): ((answers: InOrder, today: string) => readonly boolean[]) => {
  const visible = new Array<Answer | undefined>(questions.length)
  const asked = new Array<boolean>(questions.length)
  return (answers, today) => {
    visible.fill(undefined)
    let place = 0
    for (const question of questions) {
      const isAsked = question.asked === undefined || question.asked(visible, today) === true
      if (isAsked && question.isRead) visible[place] = answers[place]
      asked[place++] = isAsked
    }
    return asked
  }
}

/** Puts the answers of records in the order of the questions, in a list that holds until the next record. */
export const orderingOf = (questions: readonly CompiledQuestion[]): ((answers: Answers) => InOrder) => {
  const inOrder = new Array<Answer | undefined>(questions.length)
  return (answers) => {
    let place = 0
    for (const { id } of questions) inOrder[place++] = answers[id]
    return inOrder
  }
}

/** What a form asks of one record: the visible answers, and the ids that are asked. */
export interface Asked {
  readonly ids: ReadonlySet<string>
  /** The given answers to asked questions. */
  readonly answers: Answers
  /** Ids of given answers whose question is not asked. */
  readonly hidden: readonly string[]
}

/** The outcome of the skip logic for one record. */
export const askedIn = (questions: readonly CompiledQuestion[], answers: Answers, today: string): Asked => {
  const asked = skipLogicOf(questions)(orderingOf(questions)(answers), today)
  const given = questions.map((q) => q.id).filter((id) => answers[id] !== undefined)
  const ids = new Set(questions.filter((_, i) => asked[i]).map((q) => q.id))
  return {
    ids,
    answers: Object.fromEntries(given.filter((id) => ids.has(id)).map((id) => [id, answers[id]])),
    hidden: given.filter((id) => !ids.has(id)),
  }
}
