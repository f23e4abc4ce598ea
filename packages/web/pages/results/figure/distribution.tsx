import type { ToldIndicator } from '@lyhord/core/indicator/told_indicator.ts'
import type { ReactElement } from 'react'
import { axisEnd, shareSteps } from '../../../charts/scale.ts'
import { resultsIn } from '../answer.ts'
import { countedOf } from '../counted.ts'
import {
  distributionRows,
  distributionTable,
  highestOf,
  mostCommon,
  orderedCodes,
} from '../distribution_figure.ts'
import type { Group } from '../groups.ts'
import { drawnGroups, type Shown } from '../shown.ts'
import { inVoice } from '../voice.ts'
import { Figure } from './figure.tsx'
import { dotsPicture } from './pictures.ts'

interface Props {
  readonly shown: Shown
  readonly indicator: ToldIndicator
}

/** A distribution: the most common in words, a row per code; girls and boys on the same row, ages as small multiples. */
export const DistributionFigure = ({ shown, indicator }: Props): ReactElement => {
  const { voice, total, order, knowledge } = shown
  const { codesShown, isSeveral } = knowledge
  const { id } = indicator
  const heading = inVoice(voice, indicator.title)
  const codes = orderedCodes(codesShown(indicator), id, total, order)
  const panels = panelsOf(shown).map((panel) => ({ panel, rows: distributionRows(id, codes, panel, voice) }))
  const end = axisEnd(Math.max(...panels.map(({ rows }) => highestOf(rows))), shareSteps)
  return (
    <Figure
      shown={shown}
      heading={heading}
      indicator={indicator}
      counted={countedOf(shown, (cell) => resultsIn(cell, id)[0])}
      table={() => distributionTable(id, codes, drawnGroups(shown), voice)}
      pictures={panels.map(({ panel, rows }) => {
        const name = panels.length > 1 ? (panel[0]?.label ?? '') : ''
        const title = name ? `${heading}, ${name}` : heading
        const heads = panel.length > 1 ? panel : []
        return { ...dotsPicture(title, { rows, heads, end, tick: voice.format.percent }), heading: name }
      })}
    >
      <p className="figure-says">{mostCommon(id, codesShown(indicator), total, voice)}</p>
      {isSeveral(indicator) && <p className="quiet">{voice.text.figure.several}</p>}
    </Figure>
  )
}

const panelsOf = ({ split, groups, total }: Shown): readonly (readonly Group[])[] => {
  if (split === 'kon') return [groups.filter((g) => !g.unknown)]
  const known = groups.filter((g) => !g.unknown)
  return known.length > 0 ? known.map((g) => [g]) : [[total]]
}
