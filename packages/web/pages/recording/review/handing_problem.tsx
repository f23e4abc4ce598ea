import type { ReactElement } from 'react'
import { Notice } from '../../../parts/notice/notice.tsx'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useText, useWords } from '../../../text/text.tsx'
import { useRecording } from '../recording_context.ts'

/** Why handing in did not go through. What the rules found is already in the list. */
export const HandingProblem = (): ReactElement | null => {
  const text = useText({ sv, en })
  const words = useWords()
  const { now } = useRecording()
  if (now.handing.is !== 'refused' || now.handing.problem.id === 'findings') return null
  const { problem } = now.handing
  return (
    <Notice tone="stop" title={words(problem.title)} heard>
      <p>{words(problem.remedy)}</p>
      <p>{text.review.again}</p>
    </Notice>
  )
}
