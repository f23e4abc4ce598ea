import { type ReactElement, useCallback, useEffect } from 'react'
import { isFault, problemOf } from '../../client/problem.ts'
import { useWhenBack } from '../../client/use_when_back.ts'
import { Button } from '../../parts/button/button.tsx'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { Bare } from '../../shell/bare.tsx'
import { isPageAway, reloadForNewVersion } from '../../shell/page_code.ts'
import { en } from '../../text/en/astray.ts'
import { en as partsEn } from '../../text/en/parts.ts'
import { sv } from '../../text/sv/astray.ts'
import { sv as partsSv } from '../../text/sv/parts.ts'
import { useText, useWords } from '../../text/text.tsx'

/** The page could not be shown: a refusal, no contact, or a bug of ours. */
export const FaultPage = ({ error }: { readonly error: unknown }): ReactElement => {
  const text = useText({ sv, en })
  const parts = useText({ sv: partsSv, en: partsEn })
  const words = useWords()
  const isPage = isPageAway(error)
  const lookForPage = useCallback(() => {
    if (isPage) void reloadForNewVersion()
  }, [isPage])
  useEffect(lookForPage, [lookForPage])
  useWhenBack(lookForPage)
  const problem = problemOf(error)
  const title = problem.id === 'fault' ? text.fault : words(problem.title).replace(/\.$/, '')
  if (problem.id === 'no_contact' && !isPage) return <PageTitle title={text.away}>{text.awayWhy}</PageTitle>
  return (
    <div className="stack">
      <PageTitle title={title}>{words(problem.remedy)}</PageTitle>
      {isFault(problem) && <p className="quiet">{parts.problemNumber(problem.number)}</p>}
      <div className="row">
        <Button look="main" onClick={() => window.location.reload()}>
          {text.reload}
        </Button>
        <a href="/">{text.toOverview}</a>
      </div>
    </div>
  )
}

/** The same, when there is no page around it either. */
export const BareFaultPage = ({ error }: { readonly error: unknown }): ReactElement => (
  <Bare>
    <FaultPage error={error} />
  </Bare>
)
