import { type Answer, type Form, judgeOf, questionsOf, readsOf } from '@lyhord/core'
import { useMemo, useState } from 'react'
import { answer, askedQuestions, beginCourse, type Course } from '../../recording/course/course.ts'
import { type Move, moved } from '../../recording/course/move.ts'
import { verdictOn } from '../../recording/review/verdict.ts'
import { todayHere } from '../../recording/today.ts'

/** Where the one who tries a form stands in it, what is asked and what the rules say, and the ways to go on. */
export const useTriedCourse = (form: Form, own: Form) => {
  const [today] = useState(todayHere)
  const judge = useMemo(() => judgeOf(form), [form])
  const [course, set] = useState<Course>(() => beginCourse(judge, {}, today))
  const asked = askedQuestions(judge, course.answers, today)
  const concerned = useMemo(() => concernedBy(own), [own])
  return {
    today,
    course,
    asked,
    verdict: verdictOn(judge, course.answers, {}, today),
    firstOwn: asked.find(({ variable: { id } }) => concerned(id, course.answers[id] === undefined))?.variable
      .id,
    move: (how: Move): void => set((c) => moved(c, how, judge, today)),
    give: (id: string, given: Answer | undefined, on: boolean): void =>
      set((c) => {
        const next = answer(c, judge, id, given)
        return on ? moved(next, 'on', judge, today) : next
      }),
    again: (): void => set(beginCourse(judge, {}, today)),
  }
}

/** Whether a question is one's own, or decides whether one's own is asked and is not answered yet. */
const concernedBy = (own: Form): ((id: string, unanswered: boolean) => boolean) => {
  const questions = questionsOf(own)
  const ids = new Set(questions.map((q) => q.variable.id))
  const reads = new Set(questions.flatMap(({ askedWhen }) => (askedWhen ? [...readsOf(askedWhen)] : [])))
  return (id, unanswered) => ids.has(id) || (reads.has(id) && unanswered)
}
