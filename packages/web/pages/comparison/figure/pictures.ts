import type { AgainstOverTime } from '../../../charts/against_over_time.ts'
import type { Picture } from '../../../charts/chart/chart.tsx'
import { keptCode } from '../../../charts/chart/kept_code.ts'
import type { FunnelPlot } from '../../../charts/funnel.ts'
import type { Spread } from '../../../charts/spread.ts'
import { layInRows, layTiles, type TileLayout } from '../../../charts/tiles/lay_tiles.ts'
import type { TileMap } from '../../../charts/tiles/tile_map.ts'

const funnelCode = keptCode(() => import('../../../charts/funnel_plot.ts'))
const spreadCode = keptCode(() => import('../../../charts/spread.ts'))
const againstCode = keptCode(() => import('../../../charts/against_over_time.ts'))
const tilesCode = keptCode(() => import('../../../charts/tiles/tile_map.ts'))

type Named = Pick<Picture, 'title' | 'description'>

/** The funnel plot. */
export const funnelPicture = (named: Named, plot: FunnelPlot): Picture => ({
  ...named,
  height: () => 360,
  draw: async (width) => (await funnelCode()).funnelPlot(plot, width),
})

/** All municipalities along an axis. */
export const spreadPicture = (named: Named, spread: Spread): Picture => ({
  ...named,
  height: () => 180,
  draw: async (width) => (await spreadCode()).spreadPicture(spread, width),
})

/** One's own line beside that of an area. */
export const againstPicture = (named: Named, over: AgainstOverTime): Picture => ({
  ...named,
  height: () => 280,
  draw: async (width) => (await againstCode()).againstOverTime(over, width),
})

/** Tiles for municipalities. */
export const tilePicture = (named: Named, map: TileMap): Picture => ({
  ...named,
  height: (width) => {
    const { rows, cols } = map.layout(width)
    return 60 + rows * (map.tile?.height ?? Math.min(34, width / Math.max(1, cols)))
  },
  draw: async (width) => (await tilesCode()).tileMap(map, width),
})

/** Where tiles stand: by county when their codes are official, otherwise in rows that hold their names. */
export const layoutOf = (
  codes: readonly string[],
  official: boolean,
  tileWidth: number,
): ((width: number) => TileLayout) => {
  if (!official) return (width) => layInRows(codes, Math.max(2, Math.floor(width / tileWidth)))
  const layout = layTiles(codes)
  return () => layout
}
