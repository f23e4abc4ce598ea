import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { isFault, mayPass, type Problem } from '../../client/problem.ts'
import { en } from '../../text/en/parts.ts'
import { sv } from '../../text/sv/parts.ts'
import { useText, useWords } from '../../text/text.tsx'
import { Button } from '../button/button.tsx'
import { Notice } from '../notice/notice.tsx'

interface Props {
  readonly problem: Problem
  /** Offered as "Försök igen" where that may help; otherwise the way to the overview is. */
  readonly onRetry?: () => void
  /** Something was to be done, not shown: it does not come by itself. */
  readonly act?: boolean
}

/** A refusal in words: what, and what to do; its number for those who help. */
export const ProblemView = ({ problem, onRetry, act = false }: Props): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  if (onRetry && !act && problem.id === 'no_contact')
    return (
      <Notice tone="query" title={text.away} heard>
        <p>{text.awayWhy}</p>
      </Notice>
    )
  return (
    <Notice tone="stop" title={words(problem.title)} heard>
      <p>{words(problem.remedy)}</p>
      {isFault(problem) && <p className="quiet">{text.problemNumber(problem.number)}</p>}
      {onRetry && mayPass(problem) && <Button onClick={onRetry}>{text.tryAgain}</Button>}
      {onRetry && !mayPass(problem) && (
        <p>
          <Link to="/">{text.toOverview}</Link>
        </p>
      )}
    </Notice>
  )
}
