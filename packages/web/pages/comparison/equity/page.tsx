import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useCan } from '../../../client/me.ts'
import { useCall } from '../../../client/use_call.ts'
import { useMeasures } from '../../../forms/measures.ts'
import { Empty } from '../../../parts/empty/empty.tsx'
import { PageSection } from '../../../parts/page_section/page_section.tsx'
import { PageTitle } from '../../../parts/page_title/page_title.tsx'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { PeriodSelect } from '../../../parts/select/period_select.tsx'
import { Waiting } from '../../../parts/waiting/waiting.tsx'
import { Summary } from '../../equity/summary.tsx'
import { useVoice } from '../../equity/use_voice.ts'
import type { Voice } from '../../equity/voice.ts'
import { Acts, BackLink } from '../acts.tsx'
import { useChange } from '../choosing/use_change.ts'
import { ComparisonFrame } from '../frame.tsx'
import type { Shown, Sourced } from '../shown.ts'
import { type RegionEquity, toldOf } from './answer.ts'
import { PooledDimension } from './dimension.tsx'
import '../choosing/controls.css'
import '../comparison.css'

/** Whether interventions are granted and consent is missing as often given similar needs, all municipalities together. */
export const Page = (): ReactElement => (
  <ComparisonFrame>{(shown) => <Together shown={shown} />}</ComparisonFrame>
)

const Together = ({ shown }: { readonly shown: Shown }): ReactElement => {
  const { choice, comparison } = shown
  const voice = useVoice()
  const { region } = voice.text
  const can = useCan()
  const periods = comparison.periods.map((p) => p.period)
  const period = periods.find((one) => one === choice.period) ?? periods.at(-1) ?? ''
  return (
    <div className="stack">
      <p className="not-printed row">
        <BackLink shown={shown} />
        {can('result.read') && <Link to="/resultat/jamlikhet">{region.own}</Link>}
      </p>
      <PageTitle title={region.title} report actions={<Acts voice={shown.voice} />}>
        {region.lede(comparison.region, voice.format.period(period))}
      </PageTitle>
      {choice.form === 'utredning' ? (
        <OfPeriod shown={shown} period={period} periods={periods} voice={voice} />
      ) : (
        <p>{region.onlyInvestigations}</p>
      )}
    </div>
  )
}

interface PeriodProps {
  readonly shown: Shown
  readonly period: string
  readonly periods: readonly string[]
  readonly voice: Voice
}

const OfPeriod = ({ shown, period, periods, voice }: PeriodProps): ReactElement => {
  const change = useChange('/jamfor/jamlikhet', shown)
  const { from, form } = shown.choice
  const { data, error, refetch } = useCall('GET /api/comparisons/equity', { query: { from, form, period } })
  const { region } = voice.text
  return (
    <>
      <div className="compare-choices not-printed">
        <PeriodSelect
          label={region.period}
          value={period}
          periods={periods.toReversed()}
          onChange={(next) => change({ period: next })}
        />
      </div>
      {data && <Report answer={data} shown={shown} voice={voice} />}
      {error?.problem.id === 'not_found' && (
        <Empty title={region.none}>{isYear(period) ? region.noneYear : region.noneWhat}</Empty>
      )}
      {error && error.problem.id !== 'not_found' && (
        <ProblemView problem={error.problem} onRetry={() => void refetch()} />
      )}
      {!data && !error && <Waiting />}
    </>
  )
}

const isYear = (period: string): boolean => period.length === 4

interface ReportProps {
  readonly answer: RegionEquity
  readonly voice: Voice
}

const Report = ({ answer, shown, voice }: ReportProps & { readonly shown: Shown }): ReactElement => {
  const { indicators } = useMeasures('utredning')
  const { comparisons } = answer.figures.content
  const behind = (id: string): Sourced => {
    const indicator = indicators.find((i) => i.id === id)
    return { voice: shown.voice, indicator, title: indicator?.title[voice.language] ?? id, answer }
  }
  return (
    <div>
      <p className="figure-says">{voice.text.question}</p>
      <Summary all={comparisons.map(toldOf)} voice={voice} />
      <Limits answer={answer} voice={voice} />
      {[...Map.groupBy(comparisons, (c) => c.dimension)].map(([dimension, own]) => (
        <PooledDimension
          key={dimension}
          dimension={dimension}
          comparisons={own}
          behind={behind}
          voice={voice}
        />
      ))}
    </div>
  )
}

/** What it cannot say, how it is made, and who is in it. */
const Limits = ({ answer: { releases, figures }, voice }: ReportProps): ReactElement => {
  const { limits, limitsAbout, method, region } = voice.text
  const { number } = voice.format
  const [release] = releases
  const most = Math.max(0, ...figures.content.comparisons.map((c) => c.boards ?? 0))
  return (
    <PageSection id="kan_inte" title={limitsAbout.title}>
      <ul>
        {limits.together.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {release && <p>{region.counted(number(most), number(release.reported), number(release.members))}</p>}
      <details className="about equity-method">
        <summary>{limitsAbout.methodTitle}</summary>
        <p className="about-words">{method.together}</p>
      </details>
    </PageSection>
  )
}
