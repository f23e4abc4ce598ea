import type { Answer, Question } from '@lyhord/core'
import { useState } from 'react'
import { useThisForm } from '../../../forms/of_form.tsx'
import { useRecording } from '../recording_context.ts'
import type { Walking } from '../walk/use_walking.ts'
import { type Doubt, doubtOf } from './doubt.ts'
import { readTyped, type Typed } from './typed.ts'

/** What is typed in answer to a question; `entries` keeps what is no answer yet while other questions are looked at. */
export interface Typing {
  readonly typed: string
  readonly read: Typed
  /** It is no answer, and no more is to be expected. */
  readonly wrong: boolean
  /** Why it is not gone on from by itself, though nothing more can be meant. */
  readonly doubt: Doubt | undefined
  /** An id that is given when nothing is typed. */
  readonly suggestion: string | undefined
  readonly write: (text: string) => void
  /** Gives what stands there, if it is an answer. */
  readonly settle: () => void
}

const shown = (answer: Answer | undefined): string => (answer === undefined ? '' : String(answer))

/** Typing an answer: whole numbers and days are given at once, the rest when one goes on. */
export const useTyping = (question: Question, walking: Walking, entries: Map<string, string>): Typing => {
  const { variable } = question
  const { now, recorder, today, suggestedId, takeWhenItComes } = useRecording()
  const doubtAbout = useDoubt(question)
  const given = now.course.answers[variable.id]
  const [typed, type] = useState(() => entries.get(variable.id) ?? shown(given))
  const [pressedOn, setPressedOn] = useState(false)
  const read = readTyped(question, typed, today)
  const suggestion = 'identifies' in variable ? suggestedId : undefined
  const settle = (result: Typed): boolean => {
    const fits = result.is === 'answer' || result.is === 'empty'
    if (fits) entries.delete(variable.id)
    else entries.set(variable.id, typed)
    const answer = result.is === 'answer' ? result.answer : undefined
    if (answer !== given) recorder.answer(variable.id, answer)
    return fits
  }
  walking.commit.current = (takesGuess) => {
    const empty = takesGuess && typed === '' && given === undefined
    const taken = empty ? suggestion : undefined
    if (empty && !suggestion && 'identifies' in variable) takeWhenItComes()
    setPressedOn(true)
    return settle(taken ? readTyped(question, taken, today) : read)
  }
  const write = (text: string): void => {
    type(text)
    setPressedOn(false)
    const result = readTyped(question, text, today)
    const grew = text.length > typed.length
    if (!goesOn(question) || !grew || result.is !== 'answer' || !result.complete) return
    if (doubtAbout(result)) return
    entries.delete(variable.id)
    walking.give(result.answer)
  }
  const wrong = read.is === 'impossible' || (pressedOn && read.is === 'begun')
  return { typed, read, wrong, doubt: doubtAbout(read), suggestion, write, settle: () => void settle(read) }
}

/** What speaks against going on by itself from what is typed. */
const useDoubt = (question: Question): ((typed: Typed) => Doubt | undefined) => {
  const { now, today } = useRecording()
  const { judge } = useThisForm()
  const recorded = { judge, answers: now.course.answers, reasons: now.reasons, today }
  return (typed) =>
    typed.is === 'answer' && typed.complete ? doubtOf(recorded, question, typed.answer) : undefined
}

/** Days and numbers go on by themselves when nothing more can be meant. */
export const goesOn = ({ variable: { kind } }: Question): boolean => kind === 'number' || kind === 'day'
