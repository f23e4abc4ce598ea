import type { ToldIndicator } from '@lyhord/core/indicator/told_indicator.ts'
import type { ReactElement } from 'react'
import { resultIn } from '../answer.ts'
import {
  hasNumber,
  numberCounted,
  numberEnd,
  numberRows,
  numberSentence,
  numberTable,
  toldOf,
} from '../number_figure.ts'
import { drawnGroups, everyGroup, type Shown } from '../shown.ts'
import { inVoice } from '../voice.ts'
import { Figure } from './figure.tsx'
import { Inhabitants } from './inhabitants.tsx'
import { dotsPicture } from './pictures.ts'

interface Props {
  readonly shown: Shown
  readonly indicator: ToldIndicator
}

/** A count, how many there are for each, or how many per inhabitants: a number per group. */
export const NumberFigure = ({ shown: all, indicator }: Props): ReactElement => {
  const shown = toldOf(indicator, all)
  const { voice, total } = shown
  const heading = inVoice(voice, indicator.title)
  const result = resultIn(total.cell, indicator.id)
  const rows = numberRows(indicator, drawnGroups(shown), voice)
  const dots = { rows, heads: [], end: numberEnd(rows), tick: voice.format.number }
  return (
    <Figure
      shown={shown}
      heading={heading}
      indicator={indicator}
      counted={numberCounted(indicator, shown)}
      table={() => numberTable(indicator, everyGroup(shown), voice)}
      pictures={hasNumber(rows) ? [dotsPicture(heading, dots)] : []}
      beside
    >
      <p className="figure-says">{numberSentence(indicator, result, shown)}</p>
      {indicator.kind === 'rate' && <Inhabitants result={result} shown={shown} />}
    </Figure>
  )
}
