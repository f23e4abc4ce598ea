import { csvCell } from '@lyhord/core/csv_cell.ts'

/** A figure's numbers as they are shown: the first column names the row, the others are figures. Empty: not known. */
export interface FigureTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const cell = (text: string): string => csvCell(text.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-'), ';')

/** The table as CSV that spreadsheets open as it is: UTF-8 with byte order mark, `;` between cells, CRLF. */
export const csvOf = ({ columns, rows }: FigureTable): string =>
  `\ufeff${[columns, ...rows].map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`
