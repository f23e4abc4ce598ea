import { useNavigate } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useAct } from '../../../client/use_call.ts'
import { Confirm } from '../../../parts/dialog/confirm.tsx'
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
  const remove = useAct('DELETE /api/own-forms/:form')
  const act = async (): Promise<void> => {
    await keeper.stop()
    await remove.mutateAsync({ params: { form: id } })
    say(text.deleted)
    void navigate({ to: '/formular' })
  }
  return (
    <Confirm
      title={text.deleteTitle}
      look="stop"
      act={text.deleteDraft}
      keep={text.cancel}
      doing={remove}
      onAct={() => void act().catch(() => undefined)}
      onClose={onClose}
    >
      <p>{text.deleteWhat}</p>
    </Confirm>
  )
}
