/** A figure's numbers as they are shown: the first column names the row, the others are figures. Empty: not known. */
export interface FigureTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const cell = (text: string): string => {
  const plain = text.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-')
  return /[";\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

/** The table as CSV that spreadsheets open as it is: UTF-8 with byte order mark, `;` between cells, CRLF. */
export const csvOf = ({ columns, rows }: FigureTable): string =>
  `\ufeff${[columns, ...rows].map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`
