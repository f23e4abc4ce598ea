import type { Indicator } from '../indicator/indicator.ts'
import { wilson } from '../statistics/wilson.ts'
import { letThrough, type Released } from './released.ts'
import type { ReleasedCell, ReleasedTable } from './released_table.ts'

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

/** What is released: an indicator, or one code of a distribution (`huvudorsak_fordelning:relation`) as a share of its own. */
export interface ReleasedIndicator {
  readonly id: string
  readonly kind: Indicator['kind']
}

/** The figures of tables that have been released, and of nothing else. */
export const figuresOf = (
  tables: readonly Released<ReleasedTable>[],
  { id, kind }: ReleasedIndicator,
): Released<ReleasedFigures> =>
  letThrough({
    indicator: id,
    cells: tables.flatMap(({ content }) =>
      content.cells.map((cell) => {
        const { median: _, ...shown } = cell
        return { ...shown, ...figureIn(cell, kind) }
      }),
    ),
  })

type Shown = Pick<ReleasedFigure, 'value' | 'interval'>

const none: Shown = { value: null, interval: null }

/** The value of a released cell with its 95 % interval (shares: Wilson); none when it is hidden or n is 0. */
export const figureIn = (cell: ReleasedCell, kind: Indicator['kind']): Shown => {
  const { n, numerator, hidden, median } = cell
  if (n === null || hidden !== null) return none
  switch (kind) {
    case 'count':
      return { value: n, interval: null }
    case 'share':
    case 'distribution':
      return numerator === null || n === 0 ? none : share(numerator, n)
    case 'ratio':
      return numerator === null || numerator === 0 ? none : { value: n / numerator, interval: null }
    case 'days':
      return median ? { value: median.days, interval: median.interval } : none
    case 'rate':
      return none
  }
}

const share = (numerator: number, n: number): Shown => {
  const interval = wilson(numerator, n)
  return { value: numerator / n, interval: interval ? [interval.low, interval.high] : null }
}
