import { labelsWithRoom } from './labels_with_room.ts'
import { line, picture, svg, written } from './svg.ts'

/** One period's value with its interval; `value` null: nobody was counted, and the line is broken there. */
export interface Moment {
  readonly period: string
  /** Under the axis: the period, and below it the number counted. */
  readonly label: string
  readonly value: number | null
  readonly interval: readonly [low: number, high: number] | null
  readonly said: string
  /** Few were counted: drawn hollow. */
  readonly few: boolean
}

export interface OverTime {
  readonly moments: readonly Moment[]
  /** The axis starts at zero and ends here. */
  readonly end: number
  readonly tick: (value: number) => string
}

const height = 190
const [top, right, bottom, left] = [26, 16, 46, 56]
/** Room before the first and after the last, in steps. */
const padding = 0.4

/** One small multiple: a dot with its interval per period, joined; the first and last are written. `width` in pixels. */
export const overTime = ({ moments, end, tick }: OverTime, width: number): Element => {
  const step = (width - left - right) / Math.max(1, moments.length - 1 + 2 * padding)
  const first = moments.length === 1 ? (width - left - right) / 2 : padding * step
  const up = (value: number): number => height - bottom - ((height - top - bottom) * value) / end
  const placed = moments.map((moment, i) => ({ ...moment, x: left + first + i * step }))
  const lines = moments.flatMap(({ label }) => label.split('\n'))
  const hasRoom = labelsWithRoom(moments.length, step, lines)
  const known = placed.flatMap((m) => (m.value === null ? [] : [{ ...m, value: m.value }]))
  return picture(
    width,
    height,
    ...[0, end / 2, end].flatMap((value) => [
      line(left, up(value), width - right, up(value), { stroke: 'var(--chart-grid)' }),
      written(tick(value), left - 4, up(value), { fill: 'var(--chart-soft)', 'text-anchor': 'end' }),
    ]),
    ...placed.filter((_, i) => hasRoom(i)).map(under),
    ...known.flatMap(({ x, interval }) =>
      interval ? [line(x, up(interval[0]), x, up(interval[1]), whisker)] : [],
    ),
    svg('path', { d: joined(placed, up), fill: 'none', stroke: 'var(--chart-all)', 'stroke-width': 1.5 }),
    ...known.map(({ x, value, few, label, said }) =>
      svg('circle', {
        cx: x,
        cy: up(value),
        r: 4.5,
        fill: few ? 'var(--chart-paper)' : 'var(--chart-all)',
        stroke: 'var(--chart-all)',
        'stroke-width': 1.5,
        'data-said': `${label.replace('\n', ', ')}: ${said}`,
      }),
    ),
    ...endsOf(known).map((m) => written(m.said, m.x, up(m.interval?.[1] ?? m.value) - 12, halo)),
  )
}

type Placed = Moment & { readonly x: number }

const whisker = { stroke: 'var(--chart-all)', 'stroke-width': 3, 'stroke-opacity': 0.4 }
const halo = {
  'text-anchor': 'middle',
  'font-weight': 650,
  stroke: 'var(--chart-paper)',
  'stroke-width': 6,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
}

/** The period, and how many, each on its line. */
const under = ({ label, x }: Placed): Element =>
  svg(
    'text',
    { y: height - bottom + 16, fill: 'var(--chart-soft)', 'font-size': 13, 'text-anchor': 'middle' },
    ...label.split('\n').map((text, i) => svg('tspan', { x, dy: i === 0 ? 0 : '1.25em' }, text)),
  )

/** The line is broken where nobody was counted. */
const joined = (placed: readonly Placed[], up: (value: number) => number): string =>
  placed
    .map(({ x, value }, i) => {
      if (value === null) return ''
      const goesOn = i > 0 && placed[i - 1]?.value !== null
      return `${goesOn ? 'L' : 'M'}${x.toFixed(2)},${up(value).toFixed(2)}`
    })
    .join('')

const endsOf = <T>(known: readonly T[]): readonly T[] =>
  known.filter((_, i) => i === 0 || i === known.length - 1)
