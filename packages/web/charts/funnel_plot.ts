import type { FunnelPlot } from './funnel.ts'
import { axes, funnelHeight, left, right, scalesOf, soft } from './funnel_frame.ts'
import { limitLines, lineEnds } from './funnel_limits.ts'
import { nameMarks } from './funnel_names.ts'
import { peerDot } from './peer_dot.ts'
import { line, picture, written } from './svg.ts'

/** How far from the target chance alone brings those of few: the limits (95 and 99.8 %) and a dot each. `width` in pixels. */
export const funnelPlot = (plot: FunnelPlot, width: number): Element => {
  const { points, target, limits, words } = plot
  const scales = scalesOf(plot, width)
  const { across, up, most } = scales
  const drawn = limits.filter((l) => l.n > 0 && l.n <= most)
  const last = drawn.at(-1)
  const bound = { stroke: 'var(--chart-bound)', 'stroke-width': 1.5 }
  return picture(
    width,
    funnelHeight,
    ...axes(plot, scales),
    ...limitLines(drawn, plot, scales),
    line(left, up(target), across(last?.n ?? most), up(target), bound),
    ...lineEnds(last, plot, scales),
    ...points
      .toSorted((a, b) => Number(a.mine) - Number(b.mine))
      .map((p) => peerDot(p, across(p.n), up(p.value), points.length > 60 ? 4 : 5)),
    ...nameMarks(plot, last, scales),
    written(words.axis, width - right, funnelHeight - 8, { ...soft, 'text-anchor': 'end' }),
  )
}
