import type { FigureTable } from '../../../charts/chart/figure_table.ts'
import { signed } from '../../equity/said.ts'
import type { Voice } from '../../equity/voice.ts'
import type { PooledComparison } from './answer.ts'

/** One row per comparison: the groups as they are, then the difference and the odds given similar needs. */
export const pooledTable = (all: readonly PooledComparison[], voice: Voice): FigureTable => {
  const { region, groups, table } = voice.text
  return {
    columns: Object.values(region.table),
    rows: all.map((c) => [
      groups[c.group].label,
      c.against ? groups[c.against].label : table.others,
      c.boards === null ? '' : voice.format.number(c.boards),
      ...sizeCells(c.first, voice),
      ...sizeCells(c.second, voice),
      ...adjustedCells(c, voice),
    ]),
  }
}

const sizeCells = (group: PooledComparison['first'], { format }: Voice): readonly string[] =>
  group ? [format.number(group.about), format.number(group.value * 100)] : ['', '']

const adjustedCells = (
  { verdict, adjusted, oddsRatio }: PooledComparison,
  voice: Voice,
): readonly string[] => {
  const { text, format } = voice
  const points = (share: number | undefined) => (share === undefined ? '' : signed(share, voice, 1))
  const ratio = (odds: number | undefined) => (odds === undefined ? '' : format.number(odds, 2))
  const without = verdict === 'hidden' ? text.region.notShown : text.tooFewShort
  return [
    adjusted ? points(adjusted.difference) : without,
    points(adjusted?.low),
    points(adjusted?.high),
    ratio(oddsRatio?.ratio),
    ratio(oddsRatio?.low),
    ratio(oddsRatio?.high),
  ]
}
