import type { ReactElement } from 'react'
import { Notice } from '../../../parts/notice/notice.tsx'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useText, useWords } from '../../../text/text.tsx'
import { LetGo } from '../left_behind/let_go.tsx'
import { useRecording } from '../recording_context.ts'

/** When the server will not take the draft: why, and what can be done. The answers are kept here meanwhile. */
export const Stuck = (): ReactElement | null => {
  const text = useText({ sv, en })
  const words = useWords()
  const { hindrance } = useRecording().now.sync
  if (hindrance?.is !== 'refused') return null
  const { problem } = hindrance
  return (
    <Notice tone="stop" title={words(problem.title)} heard>
      <p>{words(problem.remedy)}</p>
      <p>{text.saved.refused}</p>
      <LetGo />
    </Notice>
  )
}
