import type { Answer, Question } from '@lyhord/core'
import { type ReactElement, useState } from 'react'
import { useLanguage, useWords } from '../../../text/text.tsx'
import { useRecording } from '../recording_context.ts'
import type { Walking } from '../walk/use_walking.ts'
import { dayWords } from './day_words.ts'
import { readTyped, type Typed } from './typed.ts'
import { useTypedHint } from './use_typed_hint.ts'

interface Props {
  readonly question: Question
  readonly walking: Walking
  readonly entries: Map<string, string>
}

const shown = (answer: Answer | undefined): string => (answer === undefined ? '' : String(answer))

/** A number, a day or a text. Days and numbers go on by themselves when nothing more can be meant. */
export const TypedEntry = ({ question, walking, entries }: Props): ReactElement => {
  const { variable } = question
  const words = useWords()
  const language = useLanguage()
  const { now, recorder, today, suggestedId, takeWhenItComes } = useRecording()
  const [typed, type] = useState(() => entries.get(variable.id) ?? shown(now.course.answers[variable.id]))
  const [pressedOn, setPressedOn] = useState(false)
  const hint = useTypedHint(question)
  const read = readTyped(question, typed, today)
  const digits = variable.kind === 'number' || variable.kind === 'day'
  const suggestion = 'identifies' in variable ? suggestedId : undefined

  walking.commit.current = (takesGuess) => {
    const empty = takesGuess && typed === '' && now.course.answers[variable.id] === undefined
    const taken = empty ? suggestion : undefined
    if (empty && !suggestion && 'identifies' in variable) takeWhenItComes()
    setPressedOn(true)
    return settle(taken ? readTyped(question, taken, today) : read)
  }
  const settle = (result: Typed): boolean => {
    const fits = result.is === 'answer' || result.is === 'empty'
    if (fits) entries.delete(variable.id)
    else entries.set(variable.id, typed)
    const answer = result.is === 'answer' ? result.answer : undefined
    if (answer !== now.course.answers[variable.id]) recorder.answer(variable.id, answer)
    return fits
  }
  const write = (text: string): void => {
    type(text)
    setPressedOn(false)
    const result = readTyped(question, text, today)
    const grew = text.length > typed.length
    if (digits && grew && result.is === 'answer' && result.complete) {
      entries.delete(variable.id)
      walking.give(result.answer)
    }
  }
  const wrong = read.is === 'impossible' || (pressedOn && read.is === 'begun')
  return (
    <div className="typed">
      <p id="fragan-om" className="question-hint quiet">
        <span className={hint.touch && 'by-key'}>{hint.beside}</span>
        {hint.touch && <span className="by-touch">{hint.touch}</span>}
      </p>
      <div className="typed-line">
        <input
          data-entry
          className="typed-input"
          style={{ width: `${hint.wide}ch` }}
          aria-labelledby="fragan"
          aria-describedby="fragan-om fragan-last"
          aria-invalid={wrong || undefined}
          inputMode={digits ? 'numeric' : 'text'}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          placeholder={suggestion}
          value={typed}
          onChange={(event) => write(event.target.value)}
          onBlur={() => settle(read)}
        />
        {variable.kind === 'number' && variable.unit && <span className="quiet">{words(variable.unit)}</span>}
        <output id="fragan-last" className={wrong ? 'typed-wrong' : 'typed-read'}>
          {wrong
            ? read.is === 'impossible' && read.why
              ? `${words(read.why.message)} ${words(read.why.remedy)}`
              : hint.impossible
            : read.is === 'answer' && variable.kind === 'day' && typeof read.answer === 'string'
              ? dayWords(read.answer, language)
              : null}
        </output>
      </div>
    </div>
  )
}
