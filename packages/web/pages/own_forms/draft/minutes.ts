import { type Form, questionsOf } from '@lyhord/core'

/** What one question costs to answer; measured for the investigation form: 40 questions in three minutes. */
const minutesPerQuestion = 3 / 40

/** A form with what it costs to answer, in minutes, counted anew. */
export const costed = (form: Form): Form => ({
  ...form,
  minutes: Number((questionsOf(form).length * minutesPerQuestion).toFixed(2)),
})
