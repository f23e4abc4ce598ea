import { type Answer, answerRules, type Question, readAnswer, remedyFor, type Words } from '@lyhord/core'
import { readDayEntry } from './day_entry.ts'
import { readNumberEntry } from './number_entry.ts'

/** What typed text is, as an answer to its question. */
export type Typed =
  | { readonly is: 'empty' }
  | { readonly is: 'answer'; readonly answer: Answer; readonly complete: boolean }
  /** `begun`: more is to be expected. `why`: the rule it breaks, where the hint beside the field does not say it. */
  | {
      readonly is: 'begun' | 'impossible'
      readonly why?: { readonly message: Words; readonly remedy: Words }
    }

const partOfPseudonym = /^\s*[0-9a-f]{1,63}\s*$/

/** Reads what has been typed so far. `complete`: nothing more can be meant, so that the form may go on by itself. */
export const readTyped = ({ variable }: Question, text: string, today: string): Typed => {
  if (variable.kind === 'number') {
    const entry = readNumberEntry(text, variable.min, variable.max)
    return entry.is === 'number'
      ? { is: 'answer', answer: entry.number, complete: entry.complete }
      : { is: entry.is }
  }
  if (variable.kind === 'day') {
    const entry = readDayEntry(text, today)
    return entry.is === 'day'
      ? { is: 'answer', answer: entry.day, complete: entry.complete }
      : { is: entry.is }
  }
  const read = readAnswer(variable, text.trim())
  if ('refusal' in read) {
    const { message, remedy } = answerRules[read.refusal]
    const identifies = read.refusal === 'svar-personnummer'
    return {
      is: variable.kind === 'pseudonym' && partOfPseudonym.test(text) ? 'begun' : 'impossible',
      why: { message, remedy: identifies ? remedy : remedyFor(read.refusal, variable) },
    }
  }
  return read.answer === undefined ? { is: 'empty' } : { is: 'answer', answer: read.answer, complete: false }
}
