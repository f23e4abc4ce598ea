import { codesOf, type Judge, readAnswer, words } from '@lyhord/core'
import { refuse } from '../http/refusal.ts'

const noSuchCode = words('Frågan har inget sådant svar.', 'The question has no such answer.')

/** The codes the group suggests, in the order of the question; refuses those that are no answer to it. */
export const codesThatFit = (judge: Judge, variable: string, codes: readonly string[]): readonly string[] => {
  if (codes.length === 0) return []
  const asked = judge.questions.find((q) => q.id === variable)?.question.variable
  const several = asked?.kind === 'multi'
  if (!asked || !codesOf(asked) || (codes.length > 1 && !several)) throw noAnswer()
  const read = readAnswer(asked, several ? codes : codes[0])
  if ('refusal' in read) throw noAnswer()
  return Array.isArray(read.answer) ? read.answer : codes
}

const noAnswer = () => refuse('not_valid', [{ at: 'codes', message: noSuchCode }])
