import { type ReactElement, useState } from 'react'
import { attempt } from '../../../client/call.ts'
import type { Problem } from '../../../client/problem.ts'
import { Button } from '../../../parts/button/button.tsx'
import { Dialog } from '../../../parts/dialog/dialog.tsx'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { say } from '../../../parts/status/say.ts'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText } from '../../../text/text.tsx'
import type { Kept } from '../draft/draft_now.ts'
import type { Keeper } from '../draft/keeper.ts'
import { focusSoon } from './building.ts'

interface Props {
  readonly keeper: Keeper
  readonly kept: Kept
  readonly id: string
  readonly onClose: () => void
}

/** What publishing means, before it is done. */
export const ConfirmPublish = ({ keeper, kept, id, onClose }: Props): ReactElement => {
  const text = useText({ sv, en })
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const publish = async (): Promise<void> => {
    setBusy(true)
    const body = { revision: keeper.now().kept.revision }
    const outcome = await attempt('POST /api/own-forms/:form/publication', { params: { form: id }, body })
    setBusy(false)
    if (!outcome.ok) return setProblem(outcome.problem)
    say(text.isPublished)
    onClose()
    keeper.became(outcome.value)
    focusSoon('sidrubrik')
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.publishTitle(kept.version)}
      actions={
        <>
          <Button look="main" busy={busy} onClick={() => void publish()}>
            {text.publish}
          </Button>
          <Button onClick={onClose}>{text.cancel}</Button>
        </>
      }
    >
      {problem && <ProblemView problem={problem} />}
      <ul>
        {text.publishWhat.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
      <p>{text.stays}</p>
    </Dialog>
  )
}
