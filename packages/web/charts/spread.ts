import { peerDot } from './peer_dot.ts'
import { line, picture, svg, written } from './svg.ts'
import { swarm } from './swarm.ts'
import { ticksBetween } from './ticks_between.ts'

/** One municipality's value. */
export interface SpreadPoint {
  readonly value: number
  readonly mine: boolean
  readonly said: string
}

/** The quartiles of the municipalities' values. */
export interface Quartiles {
  readonly low: number
  readonly q1: number
  readonly median: number
  readonly q3: number
  readonly high: number
}

export interface Spread {
  readonly points: readonly SpreadPoint[]
  readonly quartiles: Quartiles | null
  /** The ends of the axis: it shows where the dots lie, and need not begin at zero. */
  readonly range: readonly [low: number, high: number]
  readonly tick: (value: number) => string
  readonly words: { readonly median: string; readonly mine: string }
}

const [left, right, under] = [10, 16, 30]
const headed = 46
const dot = 11

/** How high the picture becomes at a width: as high as the dots pile up. */
export const spreadHeight = (spread: Spread, width: number): number => {
  const levels = levelsOf(spread, width)
  return headed + (Math.max(0, ...levels.map(Math.abs)) * 2 + 3) * dot + under
}

/** Every municipality as a dot along the axis, the middle half shaded behind, one's own in front. `width` in pixels. */
export const spreadPicture = (spread: Spread, width: number): Element => {
  const { points, quartiles, range, tick, words } = spread
  const height = spreadHeight(spread, width)
  const across = acrossOf(range, width)
  const levels = levelsOf(spread, width)
  const middle = (headed + height - under) / 2
  const own = points.find((p) => p.mine)
  return picture(
    width,
    height,
    ...(quartiles ? band(quartiles, across, height, width, words) : []),
    ...ticksBetween(...range, width < 520 ? 4 : 8).flatMap((value) => [
      line(across(value), headed, across(value), height - under, { stroke: 'var(--chart-grid)' }),
      written(tick(value), across(value), height - 12, { ...soft, 'text-anchor': 'middle' }),
    ]),
    ...inFront(points).map(({ point, i }) =>
      peerDot(point, across(point.value), middle + (levels[i] ?? 0) * dot, 5),
    ),
    ...(own ? [ownName(words.mine, across(own.value), width)] : []),
  )
}

const soft = { fill: 'var(--chart-soft)', 'font-size': 14 }

const acrossOf =
  ([low, high]: Spread['range'], width: number) =>
  (value: number): number =>
    left + ((width - left - right) * (value - low)) / (high - low || 1)

const levelsOf = ({ points, range }: Spread, width: number): readonly number[] =>
  swarm(
    points.map((p) => acrossOf(range, width)(p.value)),
    dot,
  )

const inFront = (points: readonly SpreadPoint[]) =>
  points.map((point, i) => ({ point, i })).sort((a, b) => Number(a.point.mine) - Number(b.point.mine))

const band = (
  { q1, median, q3 }: Quartiles,
  across: (value: number) => number,
  height: number,
  width: number,
  words: Spread['words'],
): Element[] => [
  svg('rect', {
    x: across(q1),
    y: headed - 4,
    width: Math.max(2, across(q3) - across(q1)),
    height: height - under - headed + 4,
    fill: 'var(--chart-band)',
    stroke: 'var(--chart-band-edge)',
  }),
  line(across(median), headed - 10, across(median), height - under, {
    stroke: 'var(--chart-bound)',
    'stroke-width': 2,
  }),
  written(words.median, across(median), headed - 20, {
    ...soft,
    ...anchored(across(median), words.median, width),
  }),
]

/** Centred, but within the picture. */
const anchored = (x: number, text: string, width: number): { readonly 'text-anchor': string } => {
  const half = text.length * 4
  return { 'text-anchor': x < half ? 'start' : x > width - half ? 'end' : 'middle' }
}

const ownName = (name: string, x: number, width: number): Element =>
  written(name, x, 8, { ...anchored(x, name, width), 'font-weight': 650 })
