import type { FigureTable } from '../../charts/chart/figure_table.ts'
import { shareCells, shareColumns } from '../results/share_figure.ts'
import { type EquityComparison, perGroup } from './answer.ts'
import { resultOf } from './result_of.ts'
import { signed } from './said.ts'
import type { Voice } from './voice.ts'

/** One row per group: the share as it is, then what it is held against and the difference given similar needs. */
export const equityTable = (all: readonly EquityComparison[], voice: Voice): FigureTable => {
  const { table } = voice.text
  return {
    columns: [
      voice.results.text.table.group,
      ...shareColumns(voice.results),
      table.against,
      table.difference,
      table.low,
      table.high,
      table.odds,
      table.oddsLow,
      table.oddsHigh,
      table.together,
    ],
    rows: perGroup(all).map((c) => [
      voice.text.groups[c.group].label,
      ...shareCells(resultOf(c), voice.results),
      c.against ? voice.text.groups[c.against].label : table.others,
      ...adjustedCells(c, voice),
      voice.format.number(c.together),
    ]),
  }
}

const adjustedCells = ({ adjusted, oddsRatio }: EquityComparison, voice: Voice): readonly string[] => {
  const points = (share: number | undefined) => (share === undefined ? '' : signed(share, voice, 1))
  const ratio = (odds: number | undefined) => (odds === undefined ? '' : voice.format.number(odds, 2))
  return [
    adjusted ? points(adjusted.difference) : voice.text.tooFewShort,
    points(adjusted?.low),
    points(adjusted?.high),
    ratio(oddsRatio?.ratio),
    ratio(oddsRatio?.low),
    ratio(oddsRatio?.high),
  ]
}
