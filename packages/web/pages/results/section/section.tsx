import type { ToldIndicator } from '@lyhord/core/indicator/told_indicator.ts'
import { memo, type ReactElement } from 'react'
import { resultIn } from '../answer.ts'
import { inItsWords } from '../chain_voice.ts'
import { DaysFigure } from '../figure/days.tsx'
import { DistributionFigure } from '../figure/distribution.tsx'
import { NumberFigure } from '../figure/number.tsx'
import { ShareFigure } from '../figure/share.tsx'
import type { Shown } from '../shown.ts'
import { type Showing, WhereSeen } from './where_seen.tsx'
import './section.css'

/** The figures with these ids, in their order; those the register lacks are passed over. */
export const Figures = ({ ids, ...showing }: Showing & { readonly ids: readonly string[] }): ReactElement => (
  <>
    {ids.map((id) => {
      const indicator = showing.shown.knowledge.indicatorOf(id)
      return (
        indicator && (
          <WhereSeen key={id} {...showing}>
            {(shown) => <OneFigure shown={shown} indicator={indicator} />}
          </WhereSeen>
        )
      )
    })}
  </>
)

interface Props {
  readonly shown: Shown
  readonly indicator: ToldIndicator
}

const OneFigure = memo(({ shown, indicator }: Props): ReactElement | null => (
  <FigureOf shown={inItsWords(shown, indicator.id)} indicator={indicator} />
))

const FigureOf = ({ shown, indicator }: Props): ReactElement | null => {
  switch (indicator.kind) {
    case 'share':
      return (
        <ShareFigure shown={shown} indicator={indicator}>
          {indicator.id === 'ater_inom_ett_ar' && <Followed shown={shown} id={indicator.id} />}
        </ShareFigure>
      )
    case 'distribution':
      return <DistributionFigure shown={shown} indicator={indicator} />
    case 'days':
      return <DaysFigure shown={shown} indicator={indicator} />
    case 'count':
    case 'ratio':
    case 'rate':
      return <NumberFigure shown={shown} indicator={indicator} />
  }
}

/** How many could be followed long enough to be counted. */
const Followed = ({ shown, id }: { readonly shown: Shown; readonly id: string }): ReactElement => {
  const { text, format } = shown.voice
  const result = resultIn(shown.total.cell, id)
  const [followed, of] = [(result?.n ?? 0) + (result?.missing ?? 0), shown.total.cell?.records ?? 0]
  const percent = format.percent(of === 0 ? 0 : followed / of)
  return <p>{text.followed(format.number(followed), format.number(of), percent)}</p>
}
