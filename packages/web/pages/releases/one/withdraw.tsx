import type { ReactElement } from 'react'
import { AskWhy, oneLine } from '../../../parts/dialog/ask_why.tsx'
import { OpensDialog } from '../../../parts/dialog/opens_dialog.tsx'
import { unfilled } from '../../../parts/form/form_errors.ts'
import { useForm } from '../../../parts/form/use_form.ts'
import { say } from '../../../parts/status/say.ts'
import { en } from '../../../text/en/releases.ts'
import { sv } from '../../../text/sv/releases.ts'
import { useText } from '../../../text/text.tsx'
import type { OneRelease } from '../answer.ts'
import { stale } from './publish.tsx'

/** Takes a published release away, saying why. */
export const Withdraw = ({ release }: { readonly release: OneRelease }): ReactElement => (
  <OpensDialog label={useText({ sv, en }).withdraw}>
    {(close) => <AskWithdraw release={release} onClose={close} />}
  </OpensDialog>
)

interface Props {
  readonly release: OneRelease
  readonly onClose: () => void
}

const AskWithdraw = ({ release, onClose }: Props): ReactElement => {
  const text = useText({ sv, en })
  const form = useForm('POST /api/releases/:release/withdrawal', {
    makesStale: stale,
    onDone: () => {
      say(text.withdrawn)
      onClose()
    },
  })
  return (
    <AskWhy
      title={text.withdrawAsk}
      what={text.withdrawWhat}
      why={text.why}
      hint={text.whyHint}
      look="stop"
      act={text.withdraw}
      keep={text.cancel}
      form={form}
      onSend={(values) =>
        form.send(
          { params: { release: release.id }, body: { why: oneLine(values.why ?? '') } },
          unfilled(values, { why: text.whyMissing }),
        )
      }
      onClose={onClose}
    />
  )
}
