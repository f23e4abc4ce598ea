import { useNavigate } from '@tanstack/react-router'
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
import type { Keeper } from '../draft/keeper.ts'

interface Props {
  readonly keeper: Keeper
  readonly id: string
  readonly onClose: () => void
}

/** A draft that is let go is gone; what is published stays. */
export const ConfirmDelete = ({ keeper, id, onClose }: Props): ReactElement => {
  const text = useText({ sv, en })
  const navigate = useNavigate()
  const [problem, setProblem] = useState<Problem>()
  const remove = async (): Promise<void> => {
    await keeper.stop()
    const outcome = await attempt('DELETE /api/own-forms/:form', { params: { form: id } })
    if (!outcome.ok) return setProblem(outcome.problem)
    say(text.deleted)
    void navigate({ to: '/formular' })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.deleteTitle}
      actions={
        <>
          <Button look="stop" onClick={() => void remove()}>
            {text.deleteDraft}
          </Button>
          <Button onClick={onClose}>{text.cancel}</Button>
        </>
      }
    >
      {problem && <ProblemView problem={problem} />}
      <p>{text.deleteWhat}</p>
    </Dialog>
  )
}
