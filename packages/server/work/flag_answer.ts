import { codesOf, type Judge, words } from '@lyhord/core'
import { refuse } from '../http/refusal.ts'

const noSuchCode = words('Frågan har inget sådant svar.', 'The question has no such answer.')

/** Refuses a suggested code that is not among the answers to the question. */
export const mustFitQuestion = (judge: Judge, variable: string, code: string | undefined): void => {
  if (code === undefined) return
  const asked = judge.questions.find((q) => q.id === variable)?.question.variable
  const codes = (asked && codesOf(asked)) ?? []
  if (!codes.some((c) => c.id === code)) throw refuse('not_valid', [{ at: 'code', message: noSuchCode }])
}
