import { line, picture, svg, written } from '../svg.ts'
import type { TileLayout } from './lay_tiles.ts'

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

export interface TileMap {
  /** Where the tiles stand; how many go on a row may depend on the width. */
  readonly layout: (width: number) => TileLayout
  readonly figures: readonly TileFigure[]
  readonly countyNames: Readonly<Record<string, string>>
  /** The scale's colours in words, low to high. */
  readonly legend: readonly string[]
  readonly words: { readonly hidden: string; readonly absent: string }
  /** Tiles that hold names, in pixels; others are squares as large as fit. */
  readonly tile?: { readonly width: number; readonly height: number }
}

const largest = 34
const gap = 2
const legendRow = 26
const swatch = 18
/** Between the last row and what stands under the picture. */
const foot = 8

const sizeOf = ({ layout, tile }: TileMap, width: number): { readonly w: number; readonly h: number } => {
  const fits = width / Math.max(1, layout(width).cols)
  if (tile) return { w: Math.min(fits, tile.width), h: tile.height }
  const side = Math.min(largest, fits)
  return { w: side, h: side }
}

/** How high the picture becomes at a width, in pixels. */
export const tileMapHeight = (map: TileMap, width: number): number =>
  legendHeight(map, width) + 12 + map.layout(width).rows * sizeOf(map, width).h + foot

/** A tile for each municipality, coloured by its value. A schematic picture, not geography. `width` in pixels. */
export const tileMap = (map: TileMap, width: number): Element => {
  const { figures, countyNames } = map
  const layout = map.layout(width)
  const { w, h } = sizeOf(map, width)
  const top = legendHeight(map, width) + 12
  const figureOf = new Map(figures.map((f) => [f.code, f]))
  const placed = layout.tiles.flatMap(({ code, col, row }) => {
    const figure = figureOf.get(code)
    return figure ? [{ figure, x: col * w, y: top + row * h }] : []
  })
  const inFront = [...placed].sort((a, b) => Number(a.figure.mine) - Number(b.figure.mine))
  const drawn = picture(
    width,
    tileMapHeight(map, width),
    ...legend(map, width),
    ...layout.counties.map(({ county, col, row }) =>
      written(countyNames[county] ?? county, col * w, top + row * h + h * 0.32, {
        'font-size': w < 26 ? 10 : 12.5,
        fill: 'var(--chart-soft)',
      }),
    ),
    ...inFront.map(({ figure, x, y }) => tileMark(figure, x, y, w - gap, h - gap, map.tile !== undefined)),
  )
  drawn.setAttribute('data-rows', '')
  return drawn
}

const tileMark = (
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

const fillOf = (shows: TileFigure['shows']): string =>
  typeof shows === 'number' ? `var(--chart-step-${shows})` : 'var(--chart-paper)'

const inkOn = (shows: TileFigure['shows']): string =>
  typeof shows === 'number' ? `var(--chart-on-step-${shows})` : 'var(--chart-ink)'

/** Slanting lines, cut at the edges of the tile. */
const hatch = (w: number, h: number): Element[] =>
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

interface Key {
  readonly text: string
  readonly shows: TileFigure['shows']
}

const keysOf = ({ legend, words, figures }: TileMap): readonly Key[] => [
  ...legend.map((text, i) => ({ text, shows: i })),
  ...(figures.some((f) => f.shows === 'hidden') ? [{ text: words.hidden, shows: 'hidden' as const }] : []),
  ...(figures.some((f) => f.shows === 'absent') ? [{ text: words.absent, shows: 'absent' as const }] : []),
]

const keyWidth = ({ text }: Key): number => swatch + 6 + text.length * 8.2 + 16

/** Keys beside each other, on as many rows as they need. */
const placedKeys = (map: TileMap, width: number): readonly (Key & { x: number; row: number })[] => {
  let [x, row] = [0, 0]
  return keysOf(map).map((key) => {
    if (x > 0 && x + keyWidth(key) - 16 > width) [x, row] = [0, row + 1]
    const placed = { ...key, x, row }
    x += keyWidth(key)
    return placed
  })
}

const legendHeight = (map: TileMap, width: number): number =>
  ((placedKeys(map, width).at(-1)?.row ?? -1) + 1) * legendRow

const legend = (map: TileMap, width: number): Element[] =>
  placedKeys(map, width).flatMap(({ text, shows, x, row }) => [
    svg(
      'g',
      { transform: `translate(${x},${row * legendRow})` },
      svg('rect', {
        width: swatch,
        height: swatch,
        rx: 3,
        fill: fillOf(shows),
        stroke: 'var(--chart-edge)',
        'stroke-width': 1,
      }),
      ...(shows === 'hidden' ? hatch(swatch, swatch) : []),
    ),
    written(text, x + swatch + 6, row * legendRow + swatch / 2, { 'font-size': 14 }),
  ])
