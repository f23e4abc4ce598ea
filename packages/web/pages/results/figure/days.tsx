import type { ToldIndicator } from '@lyhord/core/indicator/told_indicator.ts'
import type { ReactElement } from 'react'
import type { DaysHistogram } from '../../../charts/days_histogram.ts'
import { axisEnd, daySteps } from '../../../charts/scale.ts'
import { resultIn } from '../answer.ts'
import { countedOf } from '../counted.ts'
import { daysOf, daysSentences, daysTable, medianRows } from '../days_figure.ts'
import { highestOf } from '../distribution_figure.ts'
import { drawnGroups, everyGroup, type Shown } from '../shown.ts'
import { inVoice } from '../voice.ts'
import { Figure } from './figure.tsx'
import { daysPicture, dotsPicture } from './pictures.ts'

interface Props {
  readonly shown: Shown
  readonly indicator: ToldIndicator
}

/** How long it took: the histogram with four months marked, and the median of each group. */
export const DaysFigure = ({ shown, indicator }: Props): ReactElement => {
  const { voice, total } = shown
  const { text } = voice
  const result = resultIn(total.cell, indicator.id)
  // Four months is the limit of an investigation; other times have other limits, or none.
  const ofInvestigations = indicator.id === 'utredningstid'
  const { says, sure } = daysSentences(result, voice)
  const heading = ofInvestigations ? text.days.title : inVoice(voice, indicator.title)
  return (
    <Figure
      shown={shown}
      heading={heading}
      indicator={indicator}
      counted={countedOf(shown, (cell) => resultIn(cell, indicator.id))}
      table={() => daysTable(indicator.id, everyGroup(shown), voice)}
      pictures={[
        daysPicture(
          { title: heading, description: [...says, ...sure].join(' ') },
          histogramOf(shown, indicator.id, ofInvestigations),
        ),
        mediansOf(shown, indicator.id),
      ]}
    >
      <p className="figure-says">{says.join(' ')}</p>
      {sure.length > 0 && <p>{sure}</p>}
      {ofInvestigations && <p className="quiet">{text.days.limit}</p>}
    </Figure>
  )
}

/** The histogram of all, with its median. */
const histogramOf = ({ days, total, voice }: Shown, id: string, ofInvestigations: boolean): DaysHistogram => {
  const { text, format } = voice
  const { axis, count, open, fourMonths } = text.days
  const median = daysOf(resultIn(total.cell, id))?.median ?? null
  const words = {
    ...(ofInvestigations && { fourMonths }),
    axis,
    count,
    open: (from: number) => open(format.number(from)),
    median: median === null ? '' : text.days.median(format.number(median)),
  }
  return { days: days()[id] ?? {}, median, words }
}

/** The median of each group. */
const mediansOf = (shown: Shown, id: string) => {
  const { text, format } = shown.voice
  const rows = medianRows(id, drawnGroups(shown), shown.voice)
  const dots = { rows, heads: [], end: axisEnd(highestOf(rows), daySteps), tick: format.number }
  return { ...dotsPicture(text.table.median, dots), heading: text.table.median }
}
