import { type Answer, type Answers, codesOf, type Judge, type Question } from '@lyhord/core'
import { withAnswer } from './answers.ts'

/** The end of the form, where everything is looked over before it is submitted. */
export const review = 'review'

/**
 * Where somebody is in a form. `passed`: the questions that have been dealt with, answered or left. `at`: the
 * variable id of the question in focus, or {@link review}.
 */
export interface Course {
  readonly answers: Answers
  readonly passed: ReadonlySet<string>
  readonly at: string
}

/** The questions the form asks, given the answers, in order. */
export const askedQuestions = (judge: Judge, answers: Answers, today: string): readonly Question[] => {
  const { ids } = judge.asked(answers, today)
  return judge.questions.filter((q) => ids.has(q.id)).map((q) => q.question)
}

const askedIds = (judge: Judge, answers: Answers, today: string): readonly string[] =>
  askedQuestions(judge, answers, today).map((q) => q.variable.id)

/** Opens a form: after the last answered question, or at `at` where somebody left it. */
export const beginCourse = (judge: Judge, answers: Answers, today: string, at?: string): Course => {
  const ids = askedIds(judge, answers, today)
  const known = at !== undefined && (at === review || ids.includes(at))
  const reached = known ? ids.indexOf(at) : ids.findLastIndex((id) => answers[id] !== undefined) + 1
  const passed = new Set(known && at === review ? ids : ids.slice(0, reached))
  return { answers, passed, at: known ? at : (ids[reached] ?? review) }
}

/** The course with an answer given or taken away; a choice among earlier choices is asked again when it no longer is one. */
export const answer = (course: Course, judge: Judge, id: string, given: Answer | undefined): Course => {
  const answers = withAnswer(course.answers, id, given)
  const lost = judge.questions.filter(({ question }) => isLost(question, id, answers)).map((q) => q.id)
  return { ...course, answers, passed: new Set([...course.passed].filter((p) => !lost.includes(p))) }
}

const isLost = (question: Question, changed: string, answers: Answers): boolean => {
  const chosen = answers[question.variable.id]
  const source = answers[changed]
  if (question.chosenAmong !== changed || typeof chosen !== 'string') return false
  return !(Array.isArray(source) && source.includes(chosen))
}

/** Deals with the question in focus and goes on to the next one that is not dealt with, or to the review. */
export const goOn = (course: Course, judge: Judge, today: string): Course => {
  const passed = course.at === review ? course.passed : new Set([...course.passed, course.at])
  const ids = askedIds(judge, course.answers, today)
  const from = ids.indexOf(course.at)
  const open = (id: string) => !passed.has(id)
  return { ...course, passed, at: ids.slice(from + 1).find(open) ?? ids.find(open) ?? review }
}

/** One question back; stays at the first. */
export const goBack = (course: Course, judge: Judge, today: string): Course => {
  const ids = askedIds(judge, course.answers, today)
  const from = course.at === review ? ids.length : ids.indexOf(course.at)
  return { ...course, at: ids[Math.max(0, from - 1)] ?? course.at }
}

/** One question ahead, dealt with or not; from the last to the review. */
export const goAhead = (course: Course, judge: Judge, today: string): Course => {
  if (course.at === review) return course
  const ids = askedIds(judge, course.answers, today)
  return {
    ...course,
    passed: new Set([...course.passed, course.at]),
    at: ids[ids.indexOf(course.at) + 1] ?? review,
  }
}

/** Straight to one question. */
export const goTo = (course: Course, at: string): Course => ({ ...course, at })

/** The codes that can be chosen now: valid today, and among the earlier choices where the question says so. */
export const choosableCodes = (question: Question, answers: Answers, today: string) => {
  const among = question.chosenAmong === undefined ? undefined : answers[question.chosenAmong]
  return (codesOf(question.variable) ?? []).filter(
    (c) =>
      (c.validFrom ?? today) <= today &&
      today <= (c.validTo ?? today) &&
      (question.chosenAmong === undefined || (Array.isArray(among) && among.includes(c.id))),
  )
}
