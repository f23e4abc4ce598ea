import type { Indicator } from '@lyhord/core'
import type { ReactElement } from 'react'
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
  readonly indicator: Indicator
}

/** How long it took: the histogram with four months marked, and the median of each group. */
export const DaysFigure = ({ shown, indicator }: Props): ReactElement => {
  const { voice, total } = shown
  const { text, format } = voice
  const result = resultIn(total.cell, indicator.id)
  // Four months is the limit of an investigation; other times have other limits, or none.
  const ofInvestigations = indicator.id === 'utredningstid'
  const { says, sure } = daysSentences(result, voice)
  const median = daysOf(result)?.median ?? null
  const rows = medianRows(indicator.id, drawnGroups(shown), voice)
  const { axis, count, open } = text.days
  const words = {
    ...(ofInvestigations && { fourMonths: text.days.fourMonths }),
    axis,
    count,
    open: (from: number) => open(format.number(from)),
    median: median === null ? '' : text.days.median(format.number(median)),
  }
  const heading = ofInvestigations ? text.days.title : inVoice(voice, indicator.title)
  const end = axisEnd(highestOf(rows), daySteps)
  return (
    <Figure
      shown={shown}
      heading={heading}
      indicator={indicator}
      counted={countedOf(shown, (cell) => resultIn(cell, indicator.id))}
      table={daysTable(indicator.id, everyGroup(shown), voice)}
      pictures={[
        daysPicture(
          { title: heading, description: [...says, ...sure].join(' ') },
          { days: shown.days[indicator.id] ?? {}, median, words },
        ),
        {
          ...dotsPicture(text.table.median, { rows, heads: [], end, tick: format.number }),
          heading: text.table.median,
        },
      ]}
    >
      <p className="figure-says">{says.join(' ')}</p>
      {sure.length > 0 && <p>{sure}</p>}
      {ofInvestigations && <p className="quiet">{text.days.limit}</p>}
    </Figure>
  )
}
