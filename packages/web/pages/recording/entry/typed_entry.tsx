import type { Question } from '@lyhord/core'
import type { ReactElement } from 'react'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useLanguage, useText, useWords } from '../../../text/text.tsx'
import type { Walking } from '../walk/use_walking.ts'
import { dayWords } from './day_words.ts'
import { useTypedHint } from './use_typed_hint.ts'
import { goesOn, type Typing, useTyping } from './use_typing.ts'

interface Props {
  readonly question: Question
  readonly walking: Walking
  readonly entries: Map<string, string>
}

/** A number, a day or a text. Days and numbers go on by themselves when nothing more can be meant. */
export const TypedEntry = ({ question, walking, entries }: Props): ReactElement => {
  const { variable } = question
  const words = useWords()
  const hint = useTypedHint(question)
  const typing = useTyping(question, walking, entries)
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
          aria-invalid={typing.wrong || undefined}
          inputMode={goesOn(question) ? 'numeric' : 'text'}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          placeholder={typing.suggestion}
          value={typing.typed}
          onChange={(event) => typing.write(event.target.value)}
          onBlur={typing.settle}
        />
        {variable.kind === 'number' && variable.unit && <span className="quiet">{words(variable.unit)}</span>}
        <output id="fragan-last" className={typing.wrong ? 'typed-wrong' : 'typed-read'}>
          <ReadAs question={question} typing={typing} impossible={hint.impossible} />
        </output>
      </div>
    </div>
  )
}

interface ReadAsProps {
  readonly question: Question
  readonly typing: Typing
  /** Said of what can be no answer, when there is nothing better to say. */
  readonly impossible: string
}

/** What is wrong with what is typed, why it waits, or the day as it was understood. */
const ReadAs = ({ question, typing: { read, wrong, doubt }, impossible }: ReadAsProps): string | null => {
  const text = useText({ sv, en })
  const words = useWords()
  const language = useLanguage()
  if (wrong)
    return 'why' in read && read.why ? `${words(read.why.message)} ${words(read.why.remedy)}` : impossible
  if (doubt) return text.waits(doubt === 'largest' ? text.largest : words(doubt.message))
  const isDay = question.variable.kind === 'day' && read.is === 'answer'
  return isDay && typeof read.answer === 'string' ? dayWords(read.answer, language) : null
}
