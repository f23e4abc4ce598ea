import * as Plot from '@observablehq/plot'
import {
  columnWidth,
  type DotRow,
  type DotsLayout,
  headHeight,
  layDots,
  type PlacedDot,
} from './dots_layout.ts'
import { ink } from './ink.ts'
import { looks, type Series } from './series.ts'

/** The name of a column of dots, with its shape. */
export interface Head {
  readonly label: string
  readonly series: Series
}

export interface DotsWithIntervals {
  readonly rows: readonly DotRow[]
  /** Names of the dots of a row, when there are several. */
  readonly heads: readonly Head[]
  /** The axis starts at zero and ends here, in the unit of the values. */
  readonly end: number
  readonly tick: (value: number) => string
}

/** A dot per value with its 95 % interval as a line; values written to the right. `width` in pixels. */
export const dotsWithIntervals = ({ rows, heads, end, tick }: DotsWithIntervals, width: number): Element => {
  const names = heads.map((h) => h.label)
  const layout = layDots(rows, width, names)
  const ticks = width - layout.left - layout.right < 260 ? 2 : 5
  return Plot.plot({
    ...ink,
    width,
    height: layout.height,
    marginLeft: layout.left,
    marginRight: layout.right,
    marginTop: heads.length > 0 ? headHeight : 0,
    marginBottom: 26,
    x: { domain: [0, end], label: null },
    y: { type: 'identity', axis: null },
    symbol: { type: 'identity' },
    marks: [
      Plot.gridX({ ticks, stroke: 'var(--chart-grid)', strokeOpacity: 1 }),
      Plot.axisX({ ticks, tickFormat: tick, tickSize: 0, fill: 'var(--chart-soft)' }),
      Plot.text(layout.labels, {
        frameAnchor: 'left',
        dx: -layout.left,
        textAnchor: 'start',
        y: 'y',
        text: 'label',
      }),
      ...dotMarks(layout),
      ...saidMarks(layout),
      ...headMarks(heads, columnWidth(rows, names), layout.right),
    ],
  })
}

const colour = (d: { readonly series: Series }): string => looks[d.series].colour
const shape = (d: { readonly series: Series }): string => looks[d.series].symbol

const dotMarks = ({ dots }: DotsLayout) => {
  const counted = dots.filter((d) => d.value !== null)
  return [
    Plot.ruleY(
      counted.filter((d) => d.interval !== null),
      {
        y: 'y',
        x1: (d: PlacedDot) => d.interval?.[0] ?? null,
        x2: (d: PlacedDot) => d.interval?.[1] ?? null,
        stroke: colour,
        strokeWidth: 3,
        strokeOpacity: 0.5,
      },
    ),
    Plot.dot(counted, {
      x: 'value',
      y: 'y',
      symbol: shape,
      fill: colour,
      stroke: 'var(--chart-paper)',
      r: 5.5,
    }),
  ]
}

/** One mark per column, because a mark moves all its texts alike. */
const saidMarks = ({ dots, right }: DotsLayout) =>
  [...new Set(dots.map((d) => d.column))].map((column) =>
    Plot.text(
      dots.filter((d) => d.column === column),
      { frameAnchor: 'right', dx: right - column, textAnchor: 'end', y: 'row', text: 'said' },
    ),
  )

const headMarks = (heads: readonly Head[], column: number, right: number) =>
  heads.flatMap((head, i) => {
    const end = right - (heads.length - 1 - i) * column
    const place = { frameAnchor: 'right', dx: end, y: () => 9 } as const
    return [
      Plot.text([head], { ...place, textAnchor: 'end', text: 'label', fontWeight: 600 }),
      Plot.dot([head], { ...place, dx: end - head.label.length * 8 - 9, symbol: shape, fill: colour, r: 5 }),
    ]
  })
