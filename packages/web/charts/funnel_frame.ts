import type { FunnelPlot } from './funnel.ts'
import { line, written } from './svg.ts'
import { ticksTo } from './ticks.ts'
import { ticksBetween } from './ticks_between.ts'

/** The height of the picture in pixels. */
export const funnelHeight = 360
/** What stands around the plot: axes and names of lines. */
export const [right, bottom, left] = [60, 46, 48]
const top = 16

/** Where things stand in a picture of this width. `most`: the largest number on the axis. */
export interface Scales {
  readonly width: number
  readonly most: number
  readonly across: (n: number) => number
  readonly up: (value: number) => number
}

/** A value outside the axis stands at its end. */
export const scalesOf = ({ points, range: [low, high] }: FunnelPlot, width: number): Scales => {
  const most = Math.max(1, ...points.map((p) => p.n)) * 1.1
  const room = funnelHeight - top - bottom
  return {
    width,
    most,
    across: (n) => left + ((width - left - right) * n) / most,
    up: (value) => {
      const within = Math.min(high, Math.max(low, value))
      return top + room * (1 - (within - low) / (high - low || 1))
    },
  }
}

/** The look of what stands around. */
export const soft = { fill: 'var(--chart-soft)', 'font-size': 14 }

/** The lines and numbers of both axes. */
export const axes = ({ range, tick }: FunnelPlot, { across, up, most, width }: Scales): Element[] => [
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
