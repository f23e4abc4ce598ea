import type { Indicator } from '../indicator/indicator.ts'
import { resultsOf } from '../indicator/result.ts'
import type { ReleasedCell, ReleasedTable } from './release.ts'
import { letThrough, type Released } from './released.ts'

/** A released cell with its figure: a share 0–1, a count or a ratio with its 95 % interval; `null` when hidden or n is 0. */
export interface ReleasedFigure extends ReleasedCell {
  readonly value: number | null
  readonly interval: readonly [low: number, high: number] | null
}

/** The figures of released tables of one indicator. */
export interface ReleasedFigures {
  readonly indicator: string
  readonly cells: readonly ReleasedFigure[]
}

/** The figures of tables that have been released, and of nothing else. */
export const figuresOf = (
  tables: readonly Released<ReleasedTable>[],
  indicator: Indicator,
): Released<ReleasedFigures> =>
  letThrough({
    indicator: indicator.id,
    cells: tables.flatMap(({ content }) => content.cells.map((cell) => figureOf(cell, indicator))),
  })

const figureOf = (cell: ReleasedCell, indicator: Indicator): ReleasedFigure => {
  const { n, numerator } = cell
  if (n === null || cell.hidden !== null) return { ...cell, value: null, interval: null }
  const [result] = resultsOf(indicator, { n, numerator: numerator ?? 0, missing: 0, counts: {} })
  const { value, interval } = result ?? { value: null, interval: null }
  return { ...cell, value: typeof value === 'number' ? value : null, interval }
}
