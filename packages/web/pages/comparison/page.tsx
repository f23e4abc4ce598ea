import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useCan } from '../../client/me.ts'
import { Notice } from '../../parts/notice/notice.tsx'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { ProblemView } from '../../parts/problem/problem.tsx'
import { Waiting } from '../../parts/waiting/waiting.tsx'
import { withCapital } from '../../text/with_capital.ts'
import type { ProfileAnswer } from './answer.ts'
import { writeChoice } from './choosing/choice.ts'
import { Controls } from './choosing/controls.tsx'
import { useChange } from './choosing/use_change.ts'
import { ComparisonFrame } from './frame.tsx'
import { List } from './list/list.tsx'
import { againstInSentence, nameOf } from './names.ts'
import { type Meaning, meaningOf } from './said.ts'
import type { Shown } from './shown.ts'
import { useProfile } from './use_profile.ts'
import './comparison.css'

/** What can be compared: every indicator with own value, the comparison's value and the difference in words. */
export const Page = (): ReactElement => (
  <ComparisonFrame beside>{(shown, gone) => <Start shown={shown} gone={gone} />}</ComparisonFrame>
)

interface Props {
  readonly shown: Shown
  readonly gone: string | undefined
}

const Start = ({ shown, gone }: Props): ReactElement => {
  const { choice, comparison, voice } = shown
  const { text, format } = voice
  const { data, error, refetch } = useProfile(choice)
  const change = useChange('/jamfor', shown)
  return (
    <div className="stack">
      <PageTitle title={text.title} report>
        {[ledeOf(shown), data && summaryOf(shown, data)].filter(Boolean).join(' ')}
      </PageTitle>
      <Ways shown={shown} />
      <Controls shown={shown} change={change} whose={comparison.mine === null} />
      {gone && <Notice tone="query">{text.periodGone(format.period(gone))}</Notice>}
      {error && <ProblemView problem={error.problem} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && data.form === choice.form && <List shown={shown} answer={data} />}
    </div>
  )
}

/** When, whose and against whom. */
const ledeOf = ({ choice, comparison, voice }: Shown): string => {
  const { text, format } = voice
  const period = format.period(choice.period)
  const against = againstInSentence(comparison, choice, voice)
  if (comparison.mine === choice.area) return text.lede(withCapital(period), against)
  const name = nameOf(comparison, choice.area, voice)
  if (choice.area === choice.against) return text.ledeWithoutOwn(name, period)
  return text.lede(`${name}, ${period}`, against)
}

/** How many indicators can be told apart, strengths first. */
const summaryOf = ({ choice, voice }: Shown, { mine, form, figures }: ProfileAnswer): string => {
  if (!mine || form !== choice.form) return ''
  const rows = figures.content.rows.filter((r) => r.code === null)
  const count = (meaning: Meaning): number => rows.filter((r) => meaningOf(r) === meaning).length
  return voice.text.summary(count('strengths'), count('look'), count('other'), count('same'))
}

/** The neighbouring pages, for those who may go there. */
const Ways = ({ shown: { choice, comparison, voice } }: { readonly shown: Shown }): ReactElement => {
  const { ways } = voice.text
  const can = useCan()
  return (
    <nav className="compare-ways not-printed" aria-label={ways.heading}>
      <ul>
        <li>
          <Link to="/jamfor/profil" search={writeChoice(choice, comparison)}>
            {ways.profile}
          </Link>
        </li>
        <li>
          <Link to="/jamfor/jamlikhet" search={writeChoice(choice, comparison)}>
            {ways.equity}
          </Link>
        </li>
        {can('interpretation.read') && (
          <li>
            <Link to="/jamfor/tolkningar">{ways.interpretations}</Link>
          </li>
        )}
        {can('submission.manage') && (
          <li>
            <Link to="/jamfor/lamna-in">{ways.submit}</Link>
          </li>
        )}
        {can('report.read') && (
          <li>
            <Link to="/rapporter">{ways.reports}</Link>
          </li>
        )}
        <li>
          <Link to="/jamfor/utgavor">{ways.releases}</Link>
        </li>
        {can('area.manage') && (
          <li>
            <Link to="/jamfor/omraden">{ways.areas}</Link>
          </li>
        )}
      </ul>
    </nav>
  )
}
