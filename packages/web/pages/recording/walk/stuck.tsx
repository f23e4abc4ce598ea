import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { Notice } from '../../../parts/notice/notice.tsx'
import { say } from '../../../parts/status/say.ts'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useText, useWords } from '../../../text/text.tsx'
import { useRecording } from '../recording_context.ts'

/** When the server will not take the draft: why, and what can be done. The answers are kept here meanwhile. */
export const Stuck = (): ReactElement | null => {
  const text = useText({ sv, en })
  const words = useWords()
  const { now, opening, recorder } = useRecording()
  const navigate = useNavigate()
  const letGo = (): void => {
    recorder.discard()
    say(text.stuck.discarded)
    void navigate({ to: '/samla-in/$collection', params: { collection: opening.collection } })
  }
  const { hindrance } = now.sync
  if (hindrance?.is !== 'refused') return null
  const { problem } = hindrance
  return (
    <Notice tone="stop" title={words(problem.title)} heard>
      <p>{words(problem.remedy)}</p>
      <p>{text.saved.refused}</p>
      <div className="row">
        {now.sync.version !== null && (
          <Link to="/arende/$record" params={{ record: opening.id }}>
            {text.stuck.seeRecord}
          </Link>
        )}
        <Button look="plain" onClick={letGo}>
          {text.stuck.discard}
        </Button>
      </div>
    </Notice>
  )
}
