import { labelOf, type Variable } from '@lyhord/core'
import { type ReactElement, useState } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { TextField } from '../../../parts/field/field.tsx'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useText, useWords } from '../../../text/text.tsx'
import { useRecording } from '../recording_context.ts'
import type { Walking } from './use_walking.ts'

interface Props {
  readonly variable: Variable
  readonly walking: Walking
}

/** What the group has been asked about this question, and what it answers. */
export const FlagLine = ({ variable, walking }: Props): ReactElement | null => {
  const text = useText({ sv, en })
  const words = useWords()
  const { now, groupFlags } = useRecording()
  const asked = groupFlags.filter((f) => f.variable === variable.id)
  if (walking.flagging) return <AskGroup variable={variable} walking={walking} />
  if (now.flags.some((f) => f.variable === variable.id))
    return <p className="question-flag">{text.flagPending}</p>
  if (asked.length === 0) return null
  return (
    <div className="question-flag">
      {asked.map(({ id, answer }) => {
        const code = answer?.code ? words(labelOf(variable, answer.code)) : undefined
        const said = [code, answer?.text].filter(Boolean).join('. ')
        return <p key={id}>{answer ? text.flagAnswer(answer.by, said) : text.flagSaid}</p>
      })}
    </div>
  )
}

const AskGroup = ({ variable, walking }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { recorder } = useRecording()
  const [question, write] = useState('')
  return (
    <form
      className="question-flag"
      data-own-keys
      onSubmit={(event) => {
        event.preventDefault()
        recorder.flag({ variable: variable.id, question: question.trim() || undefined })
        recorder.move('ahead')
      }}
      onKeyDown={(event) => event.key === 'Escape' && walking.flag()}
    >
      <TextField
        name="fraga"
        label={text.flagAsk}
        value={question}
        maxLength={500}
        autoFocus
        onChange={(event) => write(event.target.value)}
      />
      <Button type="submit">{text.flagSend}</Button>
    </form>
  )
}
