import { endNames, narrow } from './against_end_names.ts'
import type { Axis } from './axis_around.ts'
import { labelsWithRoom } from './labels_with_room.ts'
import { joined, knownIn } from './line_through.ts'
import { line, mark, picture, svg, written } from './svg.ts'

/** One period: one's own value with its interval, what it is held against, and how the municipalities lay. */
export interface AgainstMoment {
  readonly period: string
  /** Under the axis; lines are parted by `\n`. */
  readonly label: string
  readonly mine: { readonly value: number | null; readonly interval: readonly [number, number] | null } | null
  readonly against: number | null
  readonly band: { readonly q1: number; readonly q3: number } | null
  /** All of it in words, for who reaches the period. */
  readonly said: string
}

export interface AgainstOverTime {
  readonly moments: readonly AgainstMoment[]
  /** Where it does not start at zero, a break is drawn at its foot. */
  readonly axis: Axis
  readonly tick: (value: number) => string
  /** Names at the right ends of the lines. */
  readonly words: { readonly mine: string | null; readonly against: string }
}

/** The height of the picture in pixels. */
export const againstHeight = 280
const [top, bottom, left] = [16, 48, 52]
const letter = 7.8

/** Own line with intervals, the line it is held against, and the middle half of the municipalities behind. `width` in pixels. */
export const againstOverTime = ({ moments, axis, tick, words }: AgainstOverTime, width: number): Element => {
  const longest = Math.max(words.against.length, words.mine?.length ?? 0)
  const right = width < narrow ? 16 : Math.min(width * 0.34, longest * letter + 18)
  const step = (width - left - right) / Math.max(1, moments.length)
  const up = (value: number): number =>
    againstHeight -
    bottom -
    ((againstHeight - top - bottom) * (value - axis.low)) / (axis.high - axis.low || 1)
  const placed = moments.map((m, i) => ({ ...m, x: left + step * (i + 0.5) }))
  const lines = moments.flatMap(({ label }) => label.split('\n'))
  const hasRoom = labelsWithRoom(moments.length, step, lines)
  const own = placed.map(({ x, mine }) => ({ x, value: mine?.value ?? null }))
  const against = placed.map(({ x, against: value }) => ({ x, value }))
  return picture(
    width,
    againstHeight,
    ...bands(placed, up, Math.min(40, step * 0.5)),
    ...axis.ticks.flatMap((value) => [
      line(left, up(value), width - right, up(value), { stroke: 'var(--chart-grid)' }),
      written(tick(value), left - 6, up(value), { ...soft, 'text-anchor': 'end' }),
    ]),
    ...(axis.low > 0 ? [broken()] : []),
    ...placed.filter((_, i) => hasRoom(i)).map(({ label, x }) => under(label, x)),
    joined(against, up, { stroke: 'var(--chart-others)', 'stroke-dasharray': '6 4', 'stroke-width': 2 }),
    ...knownIn(against).map(({ x, value }) => mark('others', x, up(value), 4.5)),
    ...placed.flatMap(({ x, mine }) =>
      mine?.interval
        ? [line(x, up(mine.interval[0]), x, up(mine.interval[1]), { ...whisker, stroke: 'var(--chart-all)' })]
        : [],
    ),
    joined(own, up, { stroke: 'var(--chart-all)', 'stroke-width': 2 }),
    ...knownIn(own).map(({ x, value }) => mark('all', x, up(value), 5.5)),
    ...endNames(placed, up, words, width),
    ...placed.map(({ x, said }) => reach(x, step, said)),
  )
}

/** A break at the foot of the axis: what lies below is left out. */
const foot = againstHeight - bottom
const broken = (): Element =>
  svg('path', {
    d: `M${left},${top}V${foot - 16}l-5,3 10,4 -10,4 5,3V${foot}`,
    fill: 'none',
    stroke: 'var(--chart-soft)',
    'stroke-width': 1.5,
  })

/** The whole height of a period, to be reached. */
const reach = (x: number, step: number, said: string): Element =>
  svg('rect', {
    x: x - step / 2 + 2,
    y: top - 8,
    width: step - 4,
    height: againstHeight - bottom - top + 12,
    fill: 'transparent',
    'data-said': said,
  })

const soft = { fill: 'var(--chart-soft)', 'font-size': 14 }
const whisker = { 'stroke-width': 3, 'stroke-opacity': 0.4 }

/** The middle half of the municipalities, a quiet block for each period. */
const bands = (
  placed: readonly (AgainstMoment & { readonly x: number })[],
  up: (value: number) => number,
  wide: number,
): Element[] =>
  placed.flatMap(({ x, band }) =>
    band
      ? [
          svg('rect', {
            x: x - wide / 2,
            y: up(band.q3),
            width: wide,
            height: Math.max(2, up(band.q1) - up(band.q3)),
            rx: 4,
            fill: 'var(--chart-band)',
            stroke: 'var(--chart-band-edge)',
          }),
        ]
      : [],
  )

const under = (label: string, x: number): Element =>
  svg(
    'text',
    { y: againstHeight - bottom + 18, ...soft, 'text-anchor': 'middle' },
    ...label.split('\n').map((text, i) => svg('tspan', { x, dy: i === 0 ? 0 : '1.25em' }, text)),
  )
