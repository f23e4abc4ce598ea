import type { ReactElement } from 'react'
import { useAct } from '../../client/use_call.ts'
import { Confirm } from '../../parts/dialog/confirm.tsx'
import { OpensDialog } from '../../parts/dialog/opens_dialog.tsx'
import { say } from '../../parts/status/say.ts'
import { en } from '../../text/en/submissions.ts'
import { sv } from '../../text/sv/submissions.ts'
import { useText } from '../../text/text.tsx'
import type { Sent } from './submit.tsx'

interface Props {
  readonly sent: Sent
  /** Form and half-year in words. */
  readonly what: string
}

/** Takes back what has been submitted; what that does, and does not do, is said first. */
export const Withdraw = ({ sent, what }: Props): ReactElement => {
  const text = useText({ sv, en })
  const label = (
    <>
      {text.withdraw}
      <span className="only-heard">: {what}</span>
    </>
  )
  return (
    <OpensDialog look="plain" label={label}>
      {(close) => <AskWithdraw sent={sent} what={what} onClose={close} />}
    </OpensDialog>
  )
}

const AskWithdraw = ({ sent, what, onClose }: Props & { readonly onClose: () => void }): ReactElement => {
  const text = useText({ sv, en })
  const act = useAct('POST /api/submissions/:submission/withdrawal', ['GET /api/submissions'])
  const withdraw = (): void =>
    act.mutate({ params: { submission: sent.id } }, { onSuccess: () => done(text.withdrawn, onClose) })
  return (
    <Confirm
      title={text.withdrawAsk(what)}
      look="stop"
      act={text.withdraw}
      keep={text.keepIt}
      doing={act}
      onAct={withdraw}
      onClose={onClose}
    >
      <p>{text.withdrawWhat}</p>
      {sent.standing > 0 && <p>{text.withdrawStands}</p>}
    </Confirm>
  )
}

const done = (said: string, onClose: () => void): void => {
  say(said)
  onClose()
}
