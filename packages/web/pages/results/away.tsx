import type { ReactElement } from 'react'
import { isAway, type Problem } from '../../client/problem.ts'
import { Notice } from '../../parts/notice/notice.tsx'
import { ProblemView } from '../../parts/problem/problem.tsx'
import { useWords } from '../../text/text.tsx'
import type { ReportNow } from './use_report.ts'

interface Props {
  readonly now: ReportNow
  readonly problem: Problem
}

/** Says what is missing while nobody answers, and whose figures stand there meanwhile; they come by themselves. */
export const Away = ({ now, problem }: Props): ReactElement => {
  const words = useWords()
  const { answers, selection, voice, again } = now
  const { away } = voice.text
  if (!isAway(problem)) return <ProblemView problem={problem} onRetry={again} />
  const what = !answers ? away.none : answers.of === selection ? away.old : away.before
  return (
    <Notice tone="query" title={words(problem.title)} heard>
      <p>
        {what} {away.soon}
      </p>
    </Notice>
  )
}
