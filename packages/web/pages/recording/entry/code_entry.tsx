import type { Question } from '@lyhord/core'
import type { ReactElement } from 'react'
import { Key } from '../../../parts/key/key.tsx'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useText, useWords } from '../../../text/text.tsx'
import { useRecording } from '../recording_context.ts'
import type { Walking } from '../walk/use_walking.ts'

interface Props {
  readonly question: Question
  readonly walking: Walking
}

/** The codes of a question, each with its key. */
export const CodeEntry = ({ question: { variable }, walking }: Props): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const { now } = useRecording()
  const answer = now.course.answers[variable.id]
  const several = variable.kind === 'multi'
  const chosen = (code: string) => (typeof answer === 'object' ? answer.includes(code) : answer === code)
  return (
    <>
      <p id="fragan-om" className="question-hint quiet">
        {several ? text.chooseSeveral : text.chooseOne}.{' '}
        <span className="by-key">{several ? text.keys.several : text.keys.choice}.</span>
      </p>
      <ul className={walking.codes.length > 9 ? 'codes codes-many' : 'codes'}>
        {walking.codes.map(({ code, key }) => (
          <li key={code.id}>
            <button
              type="button"
              className="code"
              aria-pressed={chosen(code.id)}
              aria-keyshortcuts={key}
              onClick={() => walking.choose(code)}
            >
              <Key>{key?.toUpperCase()}</Key>
              <span className="code-label">
                {words(code.label)}
                {walking.helpOpen && code.help && <span className="code-help">{words(code.help)}</span>}
              </span>
              <span className="code-mark" aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
