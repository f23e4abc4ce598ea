import type { ReleasedFigures } from './figures.ts'
import { letThrough, type Released } from './released.ts'

/** Released figures with other labels for their areas, and in the order of those: what stood where is not told. */
export const rename = (
  { content }: Released<ReleasedFigures>,
  labelOf: (area: string) => string,
): Released<ReleasedFigures> =>
  letThrough({
    ...content,
    cells: content.cells
      .map((cell) => ({ ...cell, area: labelOf(cell.area) }))
      .sort((a, b) => (a.area < b.area ? -1 : a.area > b.area ? 1 : 0)),
  })
