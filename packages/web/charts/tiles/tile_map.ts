import { picture, written } from '../svg.ts'
import type { TileLayout } from './lay_tiles.ts'
import { tileMark } from './tile.ts'
import { type Legend, legend, legendHeight } from './tile_legend.ts'

export interface TileMap extends Legend {
  /** Where the tiles stand; how many go on a row may depend on the width. */
  readonly layout: (width: number) => TileLayout
  readonly countyNames: Readonly<Record<string, string>>
  /** Tiles that hold names, in pixels; others are squares as large as fit. */
  readonly tile?: { readonly width: number; readonly height: number }
}

const largest = 34
const gap = 2
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
