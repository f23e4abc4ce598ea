import { mark, svg } from './svg.ts'

/** A municipality among others: one's own is the dark diamond, the others quiet circles; `said` is shown under the pointer. */
export const peerDot = (
  { mine, said }: { readonly mine: boolean; readonly said: string },
  x: number,
  y: number,
  r: number,
): Element => {
  const dot = mark(mine ? 'all' : 'others', x, y, mine ? r + 2 : r, {
    stroke: 'var(--chart-paper)',
    'stroke-width': mine ? 2 : 1,
    'data-said': said,
    'data-mine': mine ? '' : undefined,
  })
  dot.append(svg('title', {}, said))
  return dot
}
