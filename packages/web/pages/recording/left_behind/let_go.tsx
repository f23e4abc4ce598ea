import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { say } from '../../../parts/status/say.ts'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useText } from '../../../text/text.tsx'
import { useRecording } from '../recording_context.ts'

/** When the answers kept here go nowhere: the record as the server has it, and letting go of the answers. */
export const LetGo = (): ReactElement => {
  const { stuck } = useText({ sv, en })
  const { now, opening, recorder } = useRecording()
  const navigate = useNavigate()
  const letGo = (): void => {
    recorder.discard()
    say(stuck.discarded)
    void navigate({ to: '/samla-in/$collection', params: { collection: opening.collection } })
  }
  return (
    <div className="row">
      {now.sync.version !== null && (
        <Link to="/arende/$record" params={{ record: opening.id }}>
          {stuck.seeRecord}
        </Link>
      )}
      <Button look="plain" onClick={letGo}>
        {stuck.discard}
      </Button>
    </div>
  )
}
