import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useCan, useMe } from '../../../client/me.ts'
import { useAct } from '../../../client/use_call.ts'
import { useThisForm } from '../../../forms/of_form.tsx'
import { Button } from '../../../parts/button/button.tsx'
import { say } from '../../../parts/status/say.ts'
import { en } from '../../../text/en/work_session.ts'
import { sv } from '../../../text/sv/work_session.ts'
import { useText, useWords } from '../../../text/text.tsx'
import { AnswerFlag } from './answer_flag.tsx'
import { flagAddresses } from './flag_addresses.ts'
import { flagSaid } from './flag_said.ts'
import type { Flag } from './open_flags.tsx'

interface Props {
  readonly flag: Flag
  /** It has been answered or taken back: it leaves the list with the focus in it. */
  readonly onGone: () => void
}

/** One question to the group: which question of which case, and the group's answer. */
export const FlagItem = ({ flag, onGone }: Props): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const can = useCan()
  const { variableOf } = useThisForm()
  const variable = variableOf(flag.variable)
  const { answer } = flag
  return (
    <li className="flag">
      <h3>{variable ? words(variable.question) : flag.variable}</h3>
      <p className="quiet">
        {text.flagAbout(flag.localId ?? text.noId, flag.askedBy)}{' '}
        <Link to="/arende/$record" params={{ record: flag.record }}>
          {text.openRecord}
        </Link>
      </p>
      {flag.question && <p>{flag.question}</p>}
      {answer ? (
        <p>
          <strong>{flagSaid(answer, variable, words)}</strong>{' '}
          <span className="quiet">{text.answered(answer.by)}</span>
        </p>
      ) : (
        variable && can('record.write') && <AnswerFlag flag={flag} variable={variable} onGone={onGone} />
      )}
      {!answer && <Remove flag={flag} onGone={onGone} />}
    </li>
  )
}

/** The one who asked may take the question back. */
const Remove = ({ flag, onGone }: Props): ReactElement | null => {
  const text = useText({ sv, en })
  const { user } = useMe()
  const remove = useAct('DELETE /api/flags/:flag', flagAddresses)
  const removed = (): void => {
    say(text.removed)
    onGone()
  }
  if (flag.askedBy !== user.name) return null
  return (
    <Button
      look="plain"
      busy={remove.isPending}
      onClick={() => remove.mutate({ params: { flag: flag.id } }, { onSuccess: removed })}
    >
      {text.remove}
    </Button>
  )
}
