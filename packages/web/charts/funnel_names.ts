import type { FunnelLimit } from '@lyhord/core/statistics/funnel_range.ts'
import type { FunnelPlot } from './funnel.ts'
import { bottom, funnelHeight, left, right, type Scales } from './funnel_frame.ts'
import { type PlacedName, placeNames } from './place_labels.ts'
import { written } from './svg.ts'

/** With more dots than this, names would stand at a few by chance: only one's own is named in the picture. */
const mostNamed = 25

/** The names of those who have one, where there is room for them. */
export const nameMarks = (plot: FunnelPlot, last: FunnelLimit | undefined, scales: Scales): Element[] =>
  names(plot, last, scales).map(nameMark)

const names = (
  { points, target }: FunnelPlot,
  last: FunnelLimit | undefined,
  { across, up, width }: Scales,
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
