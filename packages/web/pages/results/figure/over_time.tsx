import type { ToldIndicator } from '@lyhord/core/indicator/told_indicator.ts'
import type { ReactElement } from 'react'
import { numberOf, resultIn } from '../answer.ts'
import { momentsEnd, momentsOf, overTimeTable } from '../over_time_figure.ts'
import type { Shown } from '../shown.ts'
import { inVoice } from '../voice.ts'
import { Figure } from './figure.tsx'
import { overTimePicture } from './pictures.ts'

interface Props {
  readonly shown: Shown
  readonly indicators: readonly ToldIndicator[]
}

/** Small multiples, one per figure, a dot per half-year. */
export const OverTimeFigure = ({ shown, indicators }: Props): ReactElement => {
  const { voice } = shown
  const halfYears = shown.halfYears()
  const { text, format } = voice
  const known = indicators.filter((i) => halfYears.some((c) => numberOf(resultIn(c, i.id)) !== null))
  return (
    <Figure
      shown={shown}
      heading={text.overTime.title}
      counted={undefined}
      table={() => overTimeTable(known, halfYears, voice)}
      pictures={known.map((indicator) => {
        const moments = momentsOf(indicator.id, halfYears, voice)
        const heading = inVoice(voice, indicator.title)
        const days = indicator.kind === 'days'
        const tick = (v: number): string => (days ? format.number(v) : format.percent(v))
        const unit = days ? `${heading}, ${text.overTime.medianDays}` : heading
        return { ...overTimePicture(unit, { moments, end: momentsEnd(moments, days), tick }), heading: unit }
      })}
    >
      <p className="quiet">{text.overTime.intro}</p>
    </Figure>
  )
}
