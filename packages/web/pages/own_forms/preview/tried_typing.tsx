import type { Answer, Answers, Question } from '@lyhord/core'
import { type ReactElement, useState } from 'react'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useText } from '../../../text/text.tsx'
import { readTyped } from '../../recording/entry/typed.ts'

interface Props {
  readonly question: Question
  readonly answers: Answers
  readonly today: string
  /** Gives an answer, and goes on when `on`. */
  readonly give: (id: string, answer: Answer | undefined, on: boolean) => void
}

/** A number, a day or a text; what cannot be an answer is said and not given. */
export const TriedTyping = ({ question, answers, today, give }: Props): ReactElement => {
  const { variable } = question
  const digits = variable.kind === 'number' || variable.kind === 'day'
  const before = answers[variable.id]
  const [typed, type] = useState(before === undefined ? '' : String(before))
  const hint = useHint(question)
  const write = (written: string): void => {
    type(written)
    const result = readTyped(question, written, today)
    const grew = written.length > typed.length
    if (result.is === 'answer') give(variable.id, result.answer, digits && grew && result.complete)
    else give(variable.id, undefined, false)
  }
  return (
    <div className="typed">
      {hint && (
        <p id="provad-om" className="question-hint quiet">
          {hint}
        </p>
      )}
      <input
        className="typed-input"
        style={{ width: variable.kind === 'text' ? '24ch' : '13ch' }}
        aria-labelledby="provad-fraga"
        aria-describedby={hint ? 'provad-om' : undefined}
        aria-invalid={readTyped(question, typed, today).is === 'impossible' || undefined}
        inputMode={digits ? 'numeric' : 'text'}
        autoComplete="off"
        value={typed}
        onChange={(event) => write(event.target.value)}
      />
    </div>
  )
}

/** How a number or a day is written. */
const useHint = ({ variable }: Question): string => {
  const text = useText({ sv, en })
  if (variable.kind === 'number') return text.numberHint(variable.min, variable.max)
  return variable.kind === 'day' ? text.dayHint : ''
}
