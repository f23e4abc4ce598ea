import type { FunnelLimit } from '@lyhord/core/statistics/funnel_range.ts'
import { peerDot } from './peer_dot.ts'
import { type PlacedName, placeNames } from './place_labels.ts'
import { line, picture, svg, written } from './svg.ts'
import { ticksTo } from './ticks.ts'
import { ticksBetween } from './ticks_between.ts'

/** A municipality by how many it counted and its value; `name` null when it has not agreed to be named. */
export interface FunnelPoint {
  readonly n: number
  readonly value: number
  readonly name: string | null
  readonly mine: boolean
  readonly said: string
}

export interface FunnelPlot {
  readonly points: readonly FunnelPoint[]
  readonly target: number
  /** By growing n. */
  readonly limits: readonly FunnelLimit[]
  /** The ends of the upright axis. */
  readonly range: readonly [low: number, high: number]
  readonly tick: (value: number) => string
  readonly words: {
    readonly axis: string
    readonly target: string
    /** What the inner and the outer limits are called: `95`, `99,8`. */
    readonly limits: readonly [inner: string, outer: string]
  }
}

/** The height of the picture in pixels. */
export const funnelHeight = 360
/** With more dots than this, names would stand at a few by chance: only one's own is named in the picture. */
const mostNamed = 25
const [top, right, bottom, left] = [16, 60, 46, 48]

interface Scales {
  readonly across: (n: number) => number
  readonly up: (value: number) => number
}

/** How far from the target chance alone brings those of few: the limits (95 and 99.8 %) and a dot each. `width` in pixels. */
export const funnelPlot = (plot: FunnelPlot, width: number): Element => {
  const { points, target, limits, range, words } = plot
  const most = Math.max(1, ...points.map((p) => p.n)) * 1.1
  const across = (n: number): number => left + ((width - left - right) * n) / most
  const room = funnelHeight - top - bottom
  const up = (value: number): number => {
    const within = Math.min(range[1], Math.max(range[0], value))
    return top + room * (1 - (within - range[0]) / (range[1] - range[0] || 1))
  }
  const drawn = limits.filter((l) => l.n > 0 && l.n <= most)
  const scales = { across, up }
  return picture(
    width,
    funnelHeight,
    ...axes(plot, scales, most, width),
    ...limitEnds.map(([end, look]) =>
      limitLine(
        drawn.filter((l) => l[end] >= range[0] && l[end] <= range[1]),
        scales,
        end,
        look,
      ),
    ),
    line(left, up(target), across(drawn.at(-1)?.n ?? most), up(target), {
      stroke: 'var(--chart-bound)',
      'stroke-width': 1.5,
    }),
    ...ends(drawn.at(-1), plot, scales, width),
    ...[...points]
      .sort((a, b) => Number(a.mine) - Number(b.mine))
      .map((p) => peerDot(p, across(p.n), up(p.value), points.length > 60 ? 4 : 5)),
    ...names(plot, drawn.at(-1), scales, width).map(nameMark),
    written(words.axis, width - right, funnelHeight - 8, { ...soft, 'text-anchor': 'end' }),
  )
}

const soft = { fill: 'var(--chart-soft)', 'font-size': 14 }
const inner = { 'stroke-dasharray': '5 4', 'stroke-width': 1.5 }
const outer = { 'stroke-width': 1.5 }
const limitEnds = [
  ['low998', outer],
  ['high998', outer],
  ['low95', inner],
  ['high95', inner],
] as const

const axes = (
  { range, tick }: FunnelPlot,
  { across, up }: Scales,
  most: number,
  width: number,
): Element[] => [
  ...ticksBetween(range[0], range[1], 5).flatMap((value) => [
    line(left, up(value), width - right, up(value), { stroke: 'var(--chart-grid)' }),
    written(tick(value), left - 6, up(value), { ...soft, 'text-anchor': 'end' }),
  ]),
  ...ticksTo(most, width < 520 ? 3 : 6)
    .filter(Number.isInteger)
    .map((n) =>
      written(String(n), across(n), funnelHeight - bottom + 12, { ...soft, 'text-anchor': 'middle' }),
    ),
  line(left, funnelHeight - bottom, width - right, funnelHeight - bottom, { stroke: 'var(--chart-soft)' }),
]

const limitLine = (
  limits: readonly FunnelLimit[],
  { across, up }: Scales,
  end: Exclude<keyof FunnelLimit, 'n'>,
  look: Readonly<Record<string, string | number>>,
): Element =>
  svg('path', {
    d: limits
      .map((l, i) => `${i === 0 ? 'M' : 'L'}${across(l.n).toFixed(1)},${up(l[end]).toFixed(1)}`)
      .join(''),
    fill: 'none',
    stroke: 'var(--chart-bound)',
    'stroke-opacity': 0.75,
    ...look,
  })

/** What the lines are, at their right ends. */
const ends = (
  last: FunnelLimit | undefined,
  { target, words }: FunnelPlot,
  { across, up }: Scales,
  width: number,
): Element[] => {
  const small = { ...soft, 'font-size': 12 }
  if (!last) return []
  const x = Math.min(across(last.n), width - right) + 5
  const apart = up(last.high95) - up(last.high998) > 11
  return [
    written(words.target, x, up(target), { ...small, fill: 'var(--chart-ink)' }),
    written(words.limits[0], x, up(last.high95) + (apart ? 0 : 6), small),
    written(words.limits[1], x, up(last.high998) - (apart ? 0 : 6), small),
  ]
}

const names = (
  { points, target }: FunnelPlot,
  last: FunnelLimit | undefined,
  { across, up }: Scales,
  width: number,
): readonly (PlacedName & { readonly mine: boolean })[] => {
  const marks = points.map((p) => ({ ...p, x: across(p.n), y: up(p.value) }))
  const named = marks.flatMap((m) => (m.name === null ? [] : [{ ...m, text: m.name, must: m.mine }]))
  const first = named.toSorted((a, b) => Number(b.mine) - Number(a.mine))
  // what the lines are called stands at their ends
  const atEnds = [target, ...(last ? [last.high95, last.high998] : [])].flatMap((value) =>
    [8, 20, 32].map((away) => ({ x: across(last?.n ?? 0) + away, y: up(value) })),
  )
  const room = { left, right: width - right + 4, top: 0, bottom: funnelHeight - bottom }
  const own = new Set(named.filter((m) => m.mine).map((m) => m.text))
  const wishes = marks.length > mostNamed ? first.filter((m) => m.mine) : first
  return placeNames(wishes, room, [...marks, ...atEnds], [up(target)]).map((p) => ({
    ...p,
    mine: own.has(p.text),
  }))
}

const nameMark = ({ x, y, text, anchor, mine }: PlacedName & { readonly mine: boolean }): Element =>
  written(text, x, y, {
    'text-anchor': anchor,
    'font-size': mine ? 15 : 13,
    'font-weight': mine ? 650 : 400,
    fill: mine ? 'var(--chart-ink)' : 'var(--chart-soft)',
    stroke: 'var(--chart-paper)',
    'stroke-width': 4,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  })
