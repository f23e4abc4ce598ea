import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useThisForm } from '../../../forms/of_form.tsx'
import { Button } from '../../../parts/button/button.tsx'
import { Notice } from '../../../parts/notice/notice.tsx'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import { useRecording } from '../recording_context.ts'

/** The id is taken: by which record, and the ways on. It takes no focus, so what is being typed goes where it was meant. */
export const SameIdNotice = (): ReactElement | null => {
  const { sameId: text } = useText({ sv, en })
  const { day } = useFormat()
  const { sameId, recorder } = useRecording()
  const { judge } = useThisForm()
  if (!sameId) return null
  const { id, localId, state, mine, changedBy, changedAt } = sameId
  const when = day(changedAt.slice(0, 10))
  return (
    <Notice tone="query" title={text.title(localId ?? '')} heard>
      <p>
        {state === 'submitted'
          ? text.submitted(changedBy, when)
          : mine
            ? text.ownDraft(when)
            : text.draft(changedBy, when)}
      </p>
      <div className="row">
        <Link to="/arende/$record" params={{ record: id }} target="_blank">
          {text.see}
        </Link>
        <Button look="plain" onClick={() => recorder.move({ to: judge.form.keys.record })}>
          {text.change}
        </Button>
      </div>
    </Notice>
  )
}
