import type { ReactElement } from 'react'
import { Notice } from '../../../parts/notice/notice.tsx'
import '../../../parts/choices/choices.css'
import { PageTitle } from '../../../parts/page_title/page_title.tsx'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { Waiting } from '../../../parts/waiting/waiting.tsx'
import { Acts, BackLink } from '../acts.tsx'
import { Controls } from '../choosing/controls.tsx'
import { useChange } from '../choosing/use_change.ts'
import { ComparisonFrame } from '../frame.tsx'
import { againstInSentence, nameOf } from '../names.ts'
import type { Shown } from '../shown.ts'
import { useProfile } from '../use_profile.ts'
import { ProfileReport } from './report.tsx'
import '../comparison.css'

/** One area or board: all indicators on one page, to read and to print. */
export const Page = (): ReactElement => (
  <ComparisonFrame beside>{(shown, gone) => <OneArea shown={shown} gone={gone} />}</ComparisonFrame>
)

interface Props {
  readonly shown: Shown
  readonly gone: string | undefined
}

const OneArea = ({ shown, gone }: Props): ReactElement => {
  const { choice, comparison, voice } = shown
  const { text, format } = voice
  const { data, error, refetch } = useProfile(choice)
  const change = useChange('/jamfor/profil', shown)
  const against = againstInSentence(comparison, choice, voice)
  const ready = data?.form === choice.form ? data : undefined
  return (
    <div className="stack">
      <p className="not-printed">
        <BackLink shown={shown} />
      </p>
      <PageTitle
        title={text.profile.title(nameOf(comparison, choice.area, voice))}
        report
        actions={ready && <Acts voice={voice} />}
      >
        {choice.area === choice.against
          ? text.profile.ledeAlone(format.period(choice.period))
          : text.profile.lede(format.period(choice.period), against)}
      </PageTitle>
      <Controls shown={shown} change={change} whose>
        <label className="choice">
          <input
            type="checkbox"
            checked={choice.codes}
            onChange={(event) => change({ codes: event.target.checked })}
          />
          <span>{text.profile.codesShown}</span>
        </label>
      </Controls>
      {gone && <Notice tone="query">{text.periodGone(format.period(gone))}</Notice>}
      {error && <ProblemView problem={error.problem} onRetry={() => void refetch()} />}
      {!ready && !error && <Waiting />}
      {ready && <ProfileReport shown={shown} answer={ready} />}
    </div>
  )
}
