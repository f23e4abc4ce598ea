import type { ReactElement } from 'react'
import type { Problem } from '../../../client/problem.ts'
import { Empty } from '../../../parts/empty/empty.tsx'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { Waiting } from '../../../parts/waiting/waiting.tsx'
import type { IndicatorShown, Shown } from '../shown.ts'
import { IndicatorReport } from './report.tsx'

interface Props {
  readonly shown: IndicatorShown | undefined
  readonly problem: Problem | undefined
  readonly again: () => void
  readonly text: Shown['voice']['text']
}

/** The figures, or why there are none. */
export const WhatCame = ({ shown, problem, again, text }: Props): ReactElement => (
  <>
    {problem?.id === 'not_found' && <Empty title={text.noSuch.title}>{text.noSuch.what}</Empty>}
    {problem && problem.id !== 'not_found' && <ProblemView problem={problem} onRetry={again} />}
    {!shown && !problem && <Waiting />}
    {shown && <IndicatorReport shown={shown} />}
  </>
)
