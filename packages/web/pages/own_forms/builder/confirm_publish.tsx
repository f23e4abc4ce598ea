import type { ReactElement } from 'react'
import { useAct } from '../../../client/use_call.ts'
import { Confirm } from '../../../parts/dialog/confirm.tsx'
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
  const publish = useAct('POST /api/own-forms/:form/publication')
  const act = async (): Promise<void> => {
    const body = { revision: keeper.now().kept.revision }
    const published = await publish.mutateAsync({ params: { form: id }, body })
    say(text.isPublished)
    onClose()
    keeper.became(published)
    focusSoon('sidrubrik')
  }
  return (
    <Confirm
      title={text.publishTitle(kept.version)}
      look="main"
      act={text.publish}
      keep={text.cancel}
      doing={publish}
      onAct={() => void act().catch(() => undefined)}
      onClose={onClose}
    >
      <ul>
        {text.publishWhat.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
      <p>{text.stays}</p>
    </Confirm>
  )
}
