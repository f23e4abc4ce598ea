import { picture, svg, written } from './svg.ts'
import { partsOf, type TalksOfGroup, type TalksPart, talksRow } from './talks_parts.ts'

export interface TalksBar {
  readonly groups: readonly TalksOfGroup[]
  /** What the steps are called, short: `0`, `1`, … `5+`. */
  readonly steps: readonly string[]
  /** So many of all, in few letters. */
  readonly said: (count: number, of: number) => string
}

const barHeight = 34

/** Stacked bars of 0 / 1 / 2 / 3 / 4 / 5+ talks, one per group; amber is the child's own voice. `width` in pixels. */
export const talksBar = ({ groups, steps, said }: TalksBar, width: number): Element =>
  picture(
    width,
    groups.length * talksRow,
    ...groups.flatMap((group, row) => [
      written(group.label, 0, row * talksRow + 12),
      ...partsOf(group).flatMap((part) => piece(part, row * talksRow + 40, width, steps, said)),
    ]),
  )

const piece = (
  { from, to, step, count, of }: TalksPart,
  top: number,
  width: number,
  steps: readonly string[],
  say: TalksBar['said'],
): Element[] => {
  const wide = (to - from) * width
  const middle = from * width + wide / 2
  const whole = say(count, of)
  const said = wide > whole.length * 11 ? whole : whole.replace(/[^\d<].*/, '')
  const centred = { 'text-anchor': 'middle' }
  return [
    svg('rect', {
      x: from * width,
      y: top,
      width: Math.max(0, wide - 1),
      height: barHeight,
      fill: `var(--chart-talks-${step})`,
      stroke: step === 0 ? 'var(--chart-edge)' : 'var(--chart-between)',
      'stroke-width': 1.5,
    }),
    ...(wide > 14
      ? [
          written(steps[step] ?? '', middle, top - 9, {
            ...centred,
            fill: 'var(--chart-soft)',
            'font-size': 14,
          }),
        ]
      : []),
    ...(wide > 22
      ? [
          written(said, middle, top + barHeight / 2, {
            ...centred,
            fill: `var(--chart-on-talks-${step})`,
            'font-weight': 650,
          }),
        ]
      : []),
  ]
}
