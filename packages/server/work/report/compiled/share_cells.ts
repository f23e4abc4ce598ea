import type { ReleasedFigure } from '@lyhord/core/disclosure/figures.ts'
import type { Cell, Table } from '../document.ts'
import { cellOf as numberCell } from '../share_table.ts'
import { ofNumbers } from '../table.ts'
import type { Voice } from '../voice.ts'
import { shareOf } from './cells.ts'

/** Heads of {@link shareCells}. */
export const shareColumns = ({ text: { table } }: Voice): Table['columns'] =>
  ofNumbers(table.share, table.low, table.high, table.count, table.of)

/** A released share in per cent with its interval, count and of how many; empty where it is not shown. */
export const shareCells = (cell: ReleasedFigure | undefined, voice: Voice): readonly Cell[] => {
  const share = shareOf(cell)
  const number = (x: number | null | undefined, decimals: 0 | 1 = 0): Cell =>
    typeof x === 'number' ? numberCell(x, voice, decimals) : ''
  const percents = [share && share.numerator / share.n, share?.interval?.[0], share?.interval?.[1]]
  return [
    ...percents.map((x) => number(x === undefined ? x : x * 100, 1)),
    number(share?.numerator),
    number(cell?.n),
  ]
}
