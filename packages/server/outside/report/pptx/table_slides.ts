import type { Table } from '../../../work/report/document.ts'
import { colours } from '../look.ts'
import type { TableCell } from './library.ts'
import { type Deck, left, newSlide, wide } from './slide.ts'

/** Most rows of a table on one slide. */
const mostRows = 11

/** A table on as many slides as its rows take. */
export const addTable = (deck: Deck, chapter: string, { title, columns, rows }: Table): void => {
  const cell = (value: string, numeric: boolean, head: boolean): TableCell => ({
    text: value,
    options: {
      align: numeric ? 'right' : 'left',
      bold: head,
      border: [
        { type: 'none' },
        { type: 'none' },
        { type: 'solid', pt: head ? 1.5 : 0.5, color: head ? colours.action : colours.hair },
        { type: 'none' },
      ],
    },
  })
  const numbers = columns.filter((c) => c.numeric).length
  const numberWide = Math.min(1.6, (wide - 3) / Math.max(1, numbers))
  const textWide = (wide - numbers * numberWide) / (columns.length - numbers)
  for (let from = 0; from < Math.max(1, rows.length); from += mostRows)
    newSlide(deck, chapter, title).addTable(
      [
        columns.map((c) => cell(c.head, c.numeric, true)),
        ...rows
          .slice(from, from + mostRows)
          .map((row) =>
            row.map((c, i) => cell(typeof c === 'string' ? c : c.said, columns[i]?.numeric ?? false, false)),
          ),
      ],
      {
        x: left,
        y: 1.75,
        w: wide,
        colW: columns.map((c) => (c.numeric ? numberWide : textWide)),
        fontFace: 'Calibri',
        fontSize: 13,
        color: colours.ink,
        margin: [0.05, 0.08, 0.05, 0.08],
      },
    )
}
