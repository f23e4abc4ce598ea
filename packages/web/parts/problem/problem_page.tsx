import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { isAstray, isFault, mayPass, type Problem } from '../../client/problem.ts'
import { en as astrayEn } from '../../text/en/astray.ts'
import { en } from '../../text/en/parts.ts'
import { sv as astraySv } from '../../text/sv/astray.ts'
import { sv } from '../../text/sv/parts.ts'
import { useText, useWords } from '../../text/text.tsx'
import { Button } from '../button/button.tsx'
import { PageTitle } from '../page_title/page_title.tsx'

interface Props {
  readonly problem: Problem
  readonly onRetry?: (() => void) | undefined
}

/** A refusal where a whole page would have been: its title is the page's, so that it is heard and the focus has a place. */
export const ProblemPage = ({ problem, onRetry }: Props): ReactElement => {
  const text = useText({ sv, en })
  const astray = useText({ sv: astraySv, en: astrayEn })
  const words = useWords()
  const away = problem.id === 'no_contact'
  const [title, remedy] = away
    ? [text.away, text.awayWhy]
    : isAstray(problem)
      ? [astray.notFound, astray.notFoundWhy]
      : [words(problem.title).replace(/\.$/, ''), words(problem.remedy)]
  return (
    <div className="stack">
      <PageTitle title={title}>{remedy}</PageTitle>
      {isFault(problem) && <p className="quiet">{text.problemNumber(problem.number)}</p>}
      <div className="row">
        {onRetry && !away && mayPass(problem) && (
          <Button look="main" onClick={onRetry}>
            {text.tryAgain}
          </Button>
        )}
        <Link className="onward" to="/">
          {text.toOverview}
        </Link>
      </div>
    </div>
  )
}
