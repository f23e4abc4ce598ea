import type { Variable } from '@lyhord/core'
import { type ReactElement, useState } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { TextField } from '../../../parts/field/field.tsx'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useText, useWords } from '../../../text/text.tsx'
import { flagSaid } from '../../work_session/flags/flag_said.ts'
import { useStopped } from '../entry/free_text.ts'
import { useRecording } from '../recording_context.ts'
import { useAsking } from './use_asking.ts'
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
  const refused = now.refusedFlags.some((r) => r.flag.variable === variable.id)
  if (walking.flagging || refused) return <AskGroup variable={variable} walking={walking} />
  if (now.flags.some((f) => f.variable === variable.id))
    return <p className="question-flag">{text.flagPending}</p>
  if (asked.length === 0) return null
  return (
    <div className="question-flag">
      {asked.map(({ id, answer }) => {
        const said = answer ? flagSaid(answer, variable, words) : ''
        return <p key={id}>{answer ? text.flagAnswer(answer.by, said) : text.flagSaid}</p>
      })}
    </div>
  )
}

const AskGroup = ({ variable, walking }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { now, recorder } = useRecording()
  const askGroup = useAsking()
  const words = useWords()
  const stopped = useStopped()
  const refused = now.refusedFlags.find((r) => r.flag.variable === variable.id)
  const [question, write] = useState(refused?.flag.question ?? '')
  const close = (): void => {
    if (refused) recorder.letGoOfFlag(variable.id)
    if (walking.flagging) walking.flag()
  }
  const why = refused && refused.flag.question === question ? refused.problem : undefined
  const error = stopped(question) ?? (why && `${words(why.title)} ${words(why.remedy)}`)
  return (
    <form
      className="question-flag"
      data-own-keys
      onSubmit={(event) => {
        event.preventDefault()
        if (stopped(question)) return
        askGroup({ variable: variable.id, question: question.trim() || undefined })
        recorder.move('ahead')
      }}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <TextField
        name="fraga"
        label={text.flagAsk}
        value={question}
        error={error}
        maxLength={500}
        autoFocus
        onChange={(event) => write(event.target.value)}
      />
      <Button type="submit">{text.flagSend}</Button>
    </form>
  )
}
