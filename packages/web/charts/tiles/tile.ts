import { line, svg, written } from '../svg.ts'

/** What a tile shows: a colour of the scale, `hidden` (there, but not shown), or `absent` (not in the comparison, or not named). */
export interface TileFigure {
  readonly code: string
  readonly name: string
  /** The value as it is written in the tile; empty when it has none. */
  readonly short: string
  readonly said: string
  readonly mine: boolean
  readonly shows: number | 'hidden' | 'absent'
}

export const tileMark = (
  figure: TileFigure,
  x: number,
  y: number,
  w: number,
  h: number,
  named: boolean,
): Element => {
  const { shows, mine, said } = figure
  const edge = mine
    ? { stroke: 'var(--chart-ink)', 'stroke-width': 3 }
    : { stroke: shows === 'absent' ? 'var(--chart-grid)' : 'var(--chart-edge)', 'stroke-width': 1 }
  return svg(
    'g',
    {
      transform: `translate(${x.toFixed(1)},${y.toFixed(1)})`,
      'data-said': said,
      'data-mine': mine ? '' : undefined,
    },
    svg('rect', { width: w, height: h, rx: 3, fill: fillOf(shows), ...edge }),
    ...(shows === 'hidden' ? hatch(w, h) : []),
    ...(named ? namedText(figure, w, h) : shortText(figure, w, h)),
    svg('title', {}, said),
  )
}

export const fillOf = (shows: TileFigure['shows']): string =>
  typeof shows === 'number' ? `var(--chart-step-${shows})` : 'var(--chart-paper)'

const inkOn = (shows: TileFigure['shows']): string =>
  typeof shows === 'number' ? `var(--chart-on-step-${shows})` : 'var(--chart-ink)'

/** Slanting lines, cut at the edges of the tile. */
export const hatch = (w: number, h: number): Element[] =>
  Array.from({ length: Math.floor((w + h - 4) / 7) }, (_, i) => i * 7 + 4).map((d) =>
    line(Math.max(0, d - h), Math.min(d, h), Math.min(d, w), Math.max(0, d - w), {
      stroke: 'var(--chart-edge)',
      'stroke-opacity': 0.6,
    }),
  )

const shortText = ({ short, shows, mine }: TileFigure, w: number, h: number): Element[] =>
  short === '' || w < 22
    ? []
    : [
        written(short, w / 2, h / 2, {
          'text-anchor': 'middle',
          'font-size': w < 28 ? 11 : 13,
          'font-weight': mine ? 700 : 400,
          fill: inkOn(shows),
        }),
      ]

const namedText = ({ name, short, shows, mine }: TileFigure, w: number, h: number): Element[] => {
  const fill = inkOn(shows)
  const behind = shows === 'hidden' ? halo : {}
  const fits = Math.floor((w - 10) / 7.4)
  const cut = name.length > fits ? `${name.slice(0, Math.max(1, fits - 1))}…` : name
  return [
    written(cut, 8, short === '' ? h / 2 : h * 0.34, {
      'font-size': 14,
      'font-weight': mine ? 700 : 400,
      fill,
      ...behind,
    }),
    ...(short === '' ? [] : [written(short, 8, h * 0.7, { 'font-size': 16, 'font-weight': 650, fill })]),
  ]
}

const halo = {
  stroke: 'var(--chart-paper)',
  'stroke-width': 5,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
}
