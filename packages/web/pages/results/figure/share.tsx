import type { ToldIndicator } from '@lyhord/core/indicator/told_indicator.ts'
import type { ReactElement, ReactNode } from 'react'
import { resultIn } from '../answer.ts'
import { countedOf } from '../counted.ts'
import { differenceUnder } from '../difference_said.ts'
import { shareRows, shareSentenceWithPercent, shareTable } from '../share_figure.ts'
import { drawnGroups, everyGroup, type Shown } from '../shown.ts'
import { inVoice } from '../voice.ts'
import { Figure } from './figure.tsx'
import { dotsPicture } from './pictures.ts'

interface Props {
  readonly shown: Shown
  readonly indicator: ToldIndicator
  readonly children?: ReactNode
}

/** A share: the sentence, girls against boys, and one dot per group. */
export const ShareFigure = ({ shown, indicator, children }: Props): ReactElement => {
  const { voice, total } = shown
  const result = resultIn(total.cell, indicator.id)
  const heading = inVoice(voice, indicator.title)
  const rows = shareRows(indicator.id, drawnGroups(shown), voice)
  return (
    <Figure
      shown={shown}
      heading={heading}
      indicator={indicator}
      counted={countedOf(shown, (cell) => resultIn(cell, indicator.id))}
      table={() => shareTable(indicator.id, everyGroup(shown), voice)}
      pictures={[dotsPicture(heading, { rows, heads: [], end: 1, tick: voice.format.percent })]}
      beside
    >
      <p className="figure-says">{shareSentenceWithPercent(indicator, result, voice)}</p>
      <DifferenceSaid shown={shown} indicator={indicator} />
      {children}
    </Figure>
  )
}

/** Girls against boys in words, about what the sentence above says, when the page is split by sex and both are there. */
const DifferenceSaid = ({
  shown,
  indicator,
}: {
  readonly shown: Shown
  readonly indicator: ToldIndicator
}): ReactElement | null => {
  if (shown.split !== 'kon') return null
  const difference = shown.differences().find((d) => d.indicator === indicator.id && d.code === undefined)
  return difference ? <p>{differenceUnder(indicator, difference, shown.voice)}</p> : null
}
