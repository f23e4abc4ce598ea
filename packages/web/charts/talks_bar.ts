import * as Plot from '@observablehq/plot'
import { ink } from './ink.ts'
import { partsOf, type TalksOfGroup, type TalksPart, talksRow } from './talks_parts.ts'

export interface TalksBar {
  readonly groups: readonly TalksOfGroup[]
  /** What the four steps are called, short: `0`, `1`, `2`, `3+`. */
  readonly steps: readonly string[]
  readonly percent: (share: number) => string
}

const barHeight = 34

/** Stacked bars of 0 / 1 / 2 / 3+ talks, one per group; amber is the child's own voice. `width` in pixels. */
export const talksBar = ({ groups, steps, percent }: TalksBar, width: number): Element => {
  const pieces = groups.flatMap((group, row) =>
    partsOf(group).map((part) => ({
      ...part,
      top: row * talksRow + 40,
      wide: (part.to - part.from) * width,
    })),
  )
  const middle = (p: TalksPart): number => (p.from + p.to) / 2
  return Plot.plot({
    ...ink,
    width,
    height: groups.length * talksRow,
    margin: 0,
    x: { domain: [0, 1], axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.text(groups, {
        frameAnchor: 'left',
        textAnchor: 'start',
        y: (_, row) => row * talksRow + 12,
        text: 'label',
      }),
      Plot.rect(pieces, {
        x1: 'from',
        x2: 'to',
        y1: 'top',
        y2: (p) => p.top + barHeight,
        fill: (p) => `var(--chart-talks-${p.step})`,
        stroke: (p) => (p.step === 0 ? 'var(--chart-edge)' : 'var(--chart-between)'),
        strokeWidth: 1.5,
        insetRight: 1,
      }),
      Plot.text(
        pieces.filter((p) => p.wide > 14),
        {
          x: middle,
          y: (p) => p.top - 9,
          text: (p) => steps[p.step] ?? '',
          fill: 'var(--chart-soft)',
          fontSize: 14,
        },
      ),
      Plot.text(
        pieces.filter((p) => p.wide > 22),
        {
          x: middle,
          y: (p) => p.top + barHeight / 2,
          text: (p) => (p.wide > 46 ? percent(p.share) : percent(p.share).replace(/[^\d<]/g, '')),
          fill: (p) => `var(--chart-on-talks-${p.step})`,
          fontWeight: 650,
        },
      ),
    ],
  })
}
