import type { Question } from '@lyhord/core'
import type { ReactElement } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { Key } from '../../../parts/key/key.tsx'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useText } from '../../../text/text.tsx'
import { useRecording } from '../recording_context.ts'
import type { Walking } from './use_walking.ts'

interface Props {
  readonly question: Question
  readonly walking: Walking
}

/** What can be done, each with its key; at the thumb on a phone. */
export const Actions = ({ question, walking }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { now } = useRecording()
  const { kind, id } = question.variable
  const letters = kind === 'text' || kind === 'pseudonym'
  const answered = now.course.answers[id] !== undefined
  const typed = kind !== 'one' && kind !== 'multi' && kind !== 'yes_no'
  return (
    <div className="question-feet">
      <div className="question-actions">
        <Button look={answered || typed ? 'main' : 'quiet'} className="question-on" onClick={walking.on}>
          {answered || question.required || typed ? text.on : text.skip} <Key>↵</Key>
        </Button>
        <Button onClick={walking.back}>
          {text.back} <Key>↑</Key>
        </Button>
      </div>
      <div className="question-asides">
        <Button look="plain" aria-expanded={walking.helpOpen} onClick={walking.help}>
          {text.help} <Key>{letters ? text.keys.altHelp : 'H'}</Key>
        </Button>
        <Button look="plain" onClick={walking.flag}>
          {text.flag} <Key>{letters ? text.keys.altFlag : 'F'}</Key>
        </Button>
      </div>
    </div>
  )
}
