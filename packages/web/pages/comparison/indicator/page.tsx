import { useNavigate, useParams } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Notice } from '../../../parts/notice/notice.tsx'
import { PageTitle } from '../../../parts/page_title/page_title.tsx'
import { Acts, BackLink } from '../acts.tsx'
import { askedId } from '../answer.ts'
import { type Choice, writeChoice } from '../choosing/choice.ts'
import { ComparisonFrame } from '../frame.tsx'
import { type Shown, titleIn } from '../shown.ts'
import { useIndicator } from '../use_indicator.ts'
import { IndicatorControls } from './indicator_controls.tsx'
import { Lede } from './lede.tsx'
import { useIndicatorShown } from './use_indicator_shown.ts'
import { useViewKey } from './use_view_key.ts'
import { WhatCame } from './what_came.tsx'
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
  const go = useGo(shown)
  const { data, error, refetch } = useIndicator(choice, id)
  const answer = data && askedId(data) === id && data.form === choice.form ? data : undefined
  const all = useIndicatorShown(shown, answer)
  const listed = comparison.indicators.find((i) => i.id === id)
  useViewKey(choice.view, (view) => go(id, { view }))
  return (
    <div className="stack">
      <p className="not-printed">
        <BackLink shown={shown} />
      </p>
      <PageTitle
        title={listed ? titleIn(shown, listed.indicator, listed.code) : text.noSuch.title}
        report
        actions={all && <Acts voice={voice} />}
      >
        {all ? <Lede shown={all} /> : undefined}
      </PageTitle>
      <IndicatorControls shown={shown} id={id} go={go} />
      {gone && <Notice tone="query">{text.periodGone(format.period(gone))}</Notice>}
      <WhatCame shown={all} problem={error?.problem} again={() => void refetch()} text={text} />
    </div>
  )
}

/** Goes to an indicator with some choices changed. */
const useGo = ({ choice, comparison }: Shown) => {
  const navigate = useNavigate()
  return (indicator: string, next: Partial<Choice>): void =>
    void navigate({
      to: '/jamfor/$indicator',
      params: { indicator },
      search: writeChoice({ ...choice, ...next }, comparison),
      resetScroll: false,
    })
}
