import { columnWidth, type DotRow, headHeight, layDots, type PlacedDot } from './dots_layout.ts'
import { looks, type Series } from './series.ts'
import { line, mark, picture, written } from './svg.ts'
import { ticksBetween } from './ticks_between.ts'

/** The name of a column of dots, with its shape. */
interface Head {
  readonly label: string
  readonly series: Series
}

export interface DotsWithIntervals {
  readonly rows: readonly DotRow[]
  /** Names of the dots of a row, when there are several. */
  readonly heads: readonly Head[]
  /** Where the axis begins and ends, in the unit of the values; it begins at zero, and only differences may begin below. */
  readonly start?: number
  readonly end: number
  readonly tick: (value: number) => string
}

const axisHeight = 26
/** Words that lines pass behind. */
const clear = { 'paint-order': 'stroke', stroke: 'var(--chart-paper)', 'stroke-width': 5 }

/** A dot per value with its 95 % interval as a line; values written to the right. `width` in pixels. */
export const dotsWithIntervals = (
  { rows, heads, start = 0, end, tick }: DotsWithIntervals,
  width: number,
): Element => {
  const names = heads.map((h) => h.label)
  const { left, right, height, labels, dots } = layDots(rows, width, names)
  const room = width - left - right
  const across = (value: number): number => left + (room * (value - start)) / (end - start)
  const [top, bottom] = [heads.length > 0 ? headHeight : 0, height - axisHeight]
  const ticks = ticksBetween(start, end, room < 110 ? 1 : room < 260 ? 2 : 5)
  return picture(
    width,
    height,
    ...ticks.map((t) => line(across(t), top, across(t), bottom, { stroke: 'var(--chart-grid)' })),
    ...(start < 0 ? [line(across(0), top, across(0), bottom, { stroke: 'var(--chart-soft)' })] : []),
    ...ticks.map((t) =>
      written(tick(t), across(t), bottom + 12, { fill: 'var(--chart-soft)', 'text-anchor': 'middle' }),
    ),
    ...labels.map(({ label, y }) => written(label, 0, y, clear)),
    ...dots.flatMap((dot) => dotMarks(dot, across)),
    ...dots.map(({ said, column, row }) =>
      written(said, width - column, row, { ...clear, 'text-anchor': 'end' }),
    ),
    ...headMarks(heads, columnWidth(rows, names), width),
  )
}

const dotMarks = (
  { series, value, interval, y }: PlacedDot,
  across: (value: number) => number,
): Element[] => {
  if (value === null) return []
  const range = { stroke: looks[series].colour, 'stroke-width': 3, 'stroke-opacity': 0.5 }
  return [
    ...(interval ? [line(across(interval[0]), y, across(interval[1]), y, range)] : []),
    mark(series, across(value), y, 5.5, { stroke: 'var(--chart-paper)', 'stroke-width': 1.5 }),
  ]
}

const headMarks = (heads: readonly Head[], column: number, width: number): Element[] =>
  heads.flatMap(({ label, series }, i) => {
    const end = width - (heads.length - 1 - i) * column
    return [
      written(label, end, 9, { 'text-anchor': 'end', 'font-weight': 600 }),
      mark(series, end - label.length * 8 - 10, 9, 5),
    ]
  })
