import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import type { Cell, Table as Content } from '../../../work/report/document.ts'
import { colours } from '../look.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const rule = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color })

/** The width of the text of a page, and of a column of numbers, in twentieths of a point. */
const [full, widest, textColumn] = [9072, 1050, 1700]

/** Most rows of a table that is kept on one page. */
const keptWhole = 10

/** A table with one line of heads that is repeated on every page; a short one is not parted. */
export const tableOf = ({ columns, rows }: Content): Table => {
  const numbers = columns.filter((c) => c.numeric).length
  const texts = columns.length - numbers
  const number = Math.min(widest, Math.floor((full - textColumn * texts) / Math.max(1, numbers)))
  const widths = columns.map((c) => (c.numeric ? number : Math.floor((full - numbers * number) / texts)))
  const cells = (of: readonly Cell[], head: boolean, keepNext: boolean): TableCell[] =>
    of.map((cell, i) =>
      cellOf(cell, { numeric: columns[i]?.numeric ?? false, width: widths[i] ?? number, head, keepNext }),
    )
  return new Table({
    width: { size: full, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: none,
      left: none,
      right: none,
      bottom: none,
      insideVertical: none,
      insideHorizontal: rule(4, colours.hair),
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells(
          columns.map((c) => c.head),
          true,
          true,
        ),
      }),
      ...rows.map((row, i) => {
        const keepNext = rows.length <= keptWhole && i < rows.length - 1
        return new TableRow({ cantSplit: true, children: cells(row, false, keepNext) })
      }),
    ],
  })
}

interface Place {
  readonly numeric: boolean
  readonly width: number
  readonly head: boolean
  readonly keepNext: boolean
}

const cellOf = (cell: Cell, { numeric, width, head, keepNext }: Place): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: 60, right: 60 },
    ...(head ? { borders: { bottom: rule(10, colours.action) } } : {}),
    children: [
      new Paragraph({
        style: 'Table',
        keepNext,
        alignment: numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({ text: typeof cell === 'string' ? cell : cell.said, bold: head })],
      }),
    ],
  })
