import { svg, written } from '../svg.ts'
import { fillOf, hatch, type TileFigure } from './tile.ts'

const legendRow = 26
const swatch = 18

/** What the colours mean, of those that are shown. */
export interface Legend {
  readonly figures: readonly TileFigure[]
  /** The scale's colours in words, low to high. */
  readonly legend: readonly string[]
  readonly words: { readonly hidden: string; readonly absent: string }
}

interface Key {
  readonly text: string
  readonly shows: TileFigure['shows']
}

const keysOf = ({ legend, words, figures }: Legend): readonly Key[] => [
  ...legend.map((text, i) => ({ text, shows: i })),
  ...(figures.some((f) => f.shows === 'hidden') ? [{ text: words.hidden, shows: 'hidden' as const }] : []),
  ...(figures.some((f) => f.shows === 'absent') ? [{ text: words.absent, shows: 'absent' as const }] : []),
]

const keyWidth = ({ text }: Key): number => swatch + 6 + text.length * 8.2 + 16

/** Keys beside each other, on as many rows as they need. */
const placedKeys = (map: Legend, width: number): readonly (Key & { x: number; row: number })[] => {
  let [x, row] = [0, 0]
  return keysOf(map).map((key) => {
    if (x > 0 && x + keyWidth(key) - 16 > width) [x, row] = [0, row + 1]
    const placed = { ...key, x, row }
    x += keyWidth(key)
    return placed
  })
}

export const legendHeight = (map: Legend, width: number): number =>
  ((placedKeys(map, width).at(-1)?.row ?? -1) + 1) * legendRow

export const legend = (map: Legend, width: number): Element[] =>
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
