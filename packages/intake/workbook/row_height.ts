import type { Cell, Column } from './sheet.ts'
import type { Style } from './styles.ts'

const wraps: ReadonlySet<Style> = new Set(['prose', 'heading', 'headingRight'])
const lineHeight = 15
/** Excel's highest row, in points. */
const highest = 409

/**
 * How high a row must be for its wrapped texts, in points; `undefined` where one line is enough. Written out, since not
 * every program measures a row as it opens the file.
 */
export const rowHeight = (cells: readonly Cell[], columns: readonly Column[]): number | undefined => {
  let most = 1
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]
    if (typeof cell !== 'object' || typeof cell.value !== 'string' || !wraps.has(cell.style)) continue
    most = Math.max(most, linesOf(cell.value, columns[i]?.width ?? usualWidth))
  }
  return most === 1 ? undefined : Math.min(highest, most * lineHeight)
}

const usualWidth = 9

const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / width)), 0)
