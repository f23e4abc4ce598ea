import type { Released } from '@lyhord/core'
import type { ReleasedFigure, ReleasedFigures } from '@lyhord/core/disclosure/figures.ts'
import type { CountedShare } from '../said_figure.ts'
import { everybody } from './places.ts'

/** The released cell of an area in a half-year: for all, or for one sex. */
export const cellOf = (
  figures: Released<ReleasedFigures> | undefined,
  period: string,
  area: string,
  sex = everybody,
): ReleasedFigure | undefined =>
  figures?.content.cells.find((c) => c.period === period && c.area === area && c.group.kon === sex)

/** The share of a cell; `undefined` when it is hidden, not there, or of nobody. */
export const shareOf = (cell: ReleasedFigure | undefined): CountedShare | undefined =>
  cell && cell.hidden === null && cell.n !== null && cell.n > 0 && cell.numerator !== null
    ? { n: cell.n, numerator: cell.numerator, interval: cell.interval }
    : undefined
