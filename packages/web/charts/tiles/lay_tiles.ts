import { countyGrid } from './county_grid.ts'

/** A municipality's tile: its upper left corner, in tiles from the upper left of the picture. */
interface Tile {
  readonly code: string
  readonly col: number
  readonly row: number
}

/** A county's name stands above its block. */
interface CountyName {
  readonly county: string
  readonly col: number
  readonly row: number
}

export interface TileLayout {
  readonly cols: number
  readonly rows: number
  readonly tiles: readonly Tile[]
  readonly counties: readonly CountyName[]
}

/** Room above a block for the county's name, in tiles. */
export const nameRoom = 0.6

/**
 * A tile for each municipality code (`1495`): in its county's block, by code from left to right, row by row. Only the
 * counties that are asked for are laid, and empty space around them is left out. Codes outside the counties are passed over.
 */
export const layTiles = (codes: readonly string[]): TileLayout => {
  const tiles = countyGrid.flatMap(({ county, col, row, width }) =>
    codes
      .filter((code) => code.startsWith(county))
      .sort()
      .map((code, i) => ({ code, col: col + (i % width), row: row + nameRoom + Math.floor(i / width) })),
  )
  const blocks = countyGrid.filter(({ county }) => codes.some((code) => code.startsWith(county)))
  const [left, top] = [Math.min(...blocks.map((b) => b.col)), Math.min(...blocks.map((b) => b.row))]
  const moved = <T extends { readonly col: number; readonly row: number }>(thing: T): T => ({
    ...thing,
    col: tidy(thing.col - left),
    row: tidy(thing.row - top),
  })
  return {
    tiles: tiles.map(moved),
    counties: blocks.map(({ county, col, row }) => moved({ county, col, row })),
    cols: Math.max(0, ...tiles.map((t) => t.col - left + 1)),
    rows: Math.max(0, ...tiles.map((t) => t.row - top + 1)),
  }
}

const tidy = (tiles: number): number => Number(tiles.toFixed(3))

/** Tiles side by side in the order given, so many on a row. */
export const layInRows = (codes: readonly string[], width: number): TileLayout => ({
  tiles: codes.map((code, i) => ({ code, col: i % width, row: Math.floor(i / width) })),
  counties: [],
  cols: Math.min(width, codes.length),
  rows: Math.ceil(codes.length / width),
})
