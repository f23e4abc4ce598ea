import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { type ReactElement, useMemo } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { Copy } from '../../../parts/copy/copy.tsx'
import { Empty } from '../../../parts/empty/empty.tsx'
import { Notice } from '../../../parts/notice/notice.tsx'
import { PageTitle } from '../../../parts/page_title/page_title.tsx'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { Select } from '../../../parts/select/select.tsx'
import { Waiting } from '../../../parts/waiting/waiting.tsx'
import { useKeys } from '../../../shell/use_keys.ts'
import { en } from '../../../text/en/comparison.ts'
import { sv } from '../../../text/sv/comparison.ts'
import { askedId, everybody, type IndicatorAnswer } from '../answer.ts'
import { type Choice, views, writeChoice } from '../choosing/choice.ts'
import { Controls } from '../choosing/controls.tsx'
import { ComparisonFrame } from '../frame.tsx'
import { isTested, measureOf } from '../measure.ts'
import { memberName } from '../names.ts'
import { saidFigure } from '../said.ts'
import { codeLabelOf, type IndicatorShown, type Shown, titleIn } from '../shown.ts'
import { useIndicator } from '../use_indicator.ts'
import { saidAgainst } from './against.tsx'
import { IndicatorReport } from './report.tsx'
import '../comparison.css'

/** One indicator: own board against group, region and nation; spread, funnel, time, sex and age, case mix and tile map. */
export const Page = (): ReactElement => {
  const { indicator = '' } = useParams({ strict: false })
  return (
    <ComparisonFrame>
      {(shown, gone) => <OneIndicator shown={shown} gone={gone} id={indicator} />}
    </ComparisonFrame>
  )
}

interface Props {
  readonly shown: Shown
  readonly gone: string | undefined
  readonly id: string
}

const OneIndicator = ({ shown, gone, id }: Props): ReactElement => {
  const { choice, comparison, voice } = shown
  const { text, format } = voice
  const navigate = useNavigate()
  const go = (indicator: string, next: Partial<Choice>): void =>
    void navigate({
      to: '/jamfor/$indicator',
      params: { indicator },
      search: writeChoice({ ...choice, ...next }, comparison),
      resetScroll: false,
    })
  const listed = comparison.indicators.find((i) => i.id === id)
  const title = listed ? titleIn(shown, listed.indicator, listed.code) : text.noSuch.title
  const { data, error, refetch } = useIndicator(choice, id)
  const answer = data && askedId(data) === id && data.form === choice.form ? data : undefined
  const all = useIndicatorShown(shown, answer)
  useViewKey(choice.view, (view) => go(id, { view }))
  return (
    <div className="stack">
      <p className="not-printed">
        <Link to="/jamfor" search={writeChoice(choice, comparison)}>
          {text.ways.back}
        </Link>
      </p>
      <PageTitle
        title={title}
        report
        actions={
          all && (
            <>
              <Copy text={() => window.location.href} label={text.choose.copyAddress} />
              <Button onClick={() => window.print()}>{text.choose.print}</Button>
            </>
          )
        }
      >
        {all ? <Lede shown={all} /> : undefined}
      </PageTitle>
      <Controls shown={shown} change={(next) => go(id, next)}>
        <IndicatorSelects shown={shown} id={id} go={(next) => go(next, {})} />
        <Select
          name="visa"
          label={text.choose.view}
          value={choice.view}
          options={views.map((value) => ({ value, label: text.choose.views[value] }))}
          onChange={(view) => go(id, { view })}
        />
      </Controls>
      {gone && <Notice tone="query">{text.periodGone(format.period(gone))}</Notice>}
      {error && error.problem.id === 'not_found' && (
        <Empty title={text.noSuch.title}>{text.noSuch.what}</Empty>
      )}
      {error && error.problem.id !== 'not_found' && (
        <ProblemView problem={error.problem} onRetry={() => void refetch()} />
      )}
      {!answer && !error && <Waiting />}
      {all && <IndicatorReport shown={all} />}
    </div>
  )
}

/** Which indicator, and which answer where it is a distribution. */
const IndicatorSelects = ({
  shown,
  id,
  go,
}: {
  readonly shown: Shown
  readonly id: string
  readonly go: (id: string) => void
}): ReactElement => {
  const { comparison, voice, knowledge } = shown
  const { choose } = voice.text
  const all = comparison.indicators
  const asked = all.find((i) => i.id === id)
  const first = all.filter((i, place) => all.findIndex((o) => o.indicator === i.indicator) === place)
  const codes = all.filter((i) => i.code !== null && i.indicator === asked?.indicator)
  return (
    <>
      <Select
        name="matt"
        label={choose.indicator}
        value={first.find((i) => i.indicator === asked?.indicator)?.id ?? id}
        options={[
          ...(asked ? [] : [{ value: id, label: '–' }]),
          ...first.map((i) => ({ value: i.id, label: titleIn(shown, i.indicator, null) })),
        ]}
        onChange={go}
      />
      {codes.length > 0 && (
        <Select
          name="svar"
          label={choose.code}
          value={id}
          options={codes.map((i) => ({
            value: i.id,
            label: codeLabelOf(knowledge, i.indicator, i.code, voice) ?? i.id,
          }))}
          onChange={go}
        />
      )}
    </>
  )
}

/** The same object while nothing has changed, so that no picture is drawn in vain. */
const useIndicatorShown = (shown: Shown, answer: IndicatorAnswer | undefined): IndicatorShown | undefined =>
  useMemo(() => {
    if (!answer) return undefined
    const compared = answer.figures.content
    return {
      ...shown,
      answer,
      compared,
      measure: measureOf(answer.kind, shown.voice),
      indicator: shown.knowledge.indicatorOf(answer.indicator),
      title: titleIn(shown, answer.indicator, answer.code),
      own: compared.members.find((m) => m.mine),
    }
  }, [shown, answer])

/** One's own figure as a sentence, and against the others; for those who have none, everybody's. */
const Lede = ({ shown }: { readonly shown: IndicatorShown }): ReactElement => {
  const { compared, choice, indicator, title, measure, voice, own, answer } = shown
  const all = compared.areas.find((a) => a.label === everybody) ?? compared.areas[0]
  const figure = own?.figure ?? all?.figure
  const name = own ? memberName(own, voice) : voice.text.all
  const named = { id: answer.indicator, title: indicator?.title ?? { sv: title, en: title } }
  const standing = compared.standing.find((s) => s.against === choice.against)
  const against = own && standing && isTested(measure.kind) ? saidAgainst(standing, shown) : ''
  return <>{figure && `${saidFigure(named, name, figure, measure, voice)} ${against}`.trim()}</>
}

/** One key between charts and tables. */
const useViewKey = (view: Choice['view'], show: (view: Choice['view']) => void): void =>
  useKeys([
    {
      press: 't',
      does: { sv: sv.choose.viewKey, en: en.choose.viewKey },
      run: () => show(view === 'tabell' ? 'diagram' : 'tabell'),
    },
  ])
