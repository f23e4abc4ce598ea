import type { FunnelLimit } from '@lyhord/core/statistics/funnel_range.ts'
import type { FunnelPlot } from './funnel.ts'
import { right, type Scales, soft } from './funnel_frame.ts'
import { svg, written } from './svg.ts'

const inner = { 'stroke-dasharray': '5 4', 'stroke-width': 1.5 }
const outer = { 'stroke-width': 1.5 }
const limitEnds = [
  ['low998', outer],
  ['high998', outer],
  ['low95', inner],
  ['high95', inner],
] as const

/** The four limits, as far as they are within the upright axis. */
export const limitLines = (
  drawn: readonly FunnelLimit[],
  { range: [low, high] }: FunnelPlot,
  scales: Scales,
): Element[] =>
  limitEnds.map(([end, look]) =>
    limitLine(
      drawn.filter((l) => l[end] >= low && l[end] <= high),
      scales,
      end,
      look,
    ),
  )

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
export const lineEnds = (
  last: FunnelLimit | undefined,
  { target, words }: FunnelPlot,
  { across, up, width }: Scales,
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
