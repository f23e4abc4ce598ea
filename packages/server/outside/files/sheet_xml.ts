/** A cell to be written: text or a whole number; nothing when `undefined`. */
export type SheetCell = string | number | undefined

/** A sheet of a workbook: a name, column headings, and rows that may come slowly. */
export interface Sheet {
  readonly name: string
  readonly headings: readonly string[]
  readonly rows: AsyncIterable<readonly SheetCell[]> | Iterable<readonly SheetCell[]>
}

const pieceLength = 1 << 16
const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** A sheet as SpreadsheetML (ECMA-376 part 1, 18.3) in pieces: headings bold, frozen and filterable. */
export async function* sheetXml({ headings, rows }: Sheet): AsyncGenerator<string, void, undefined> {
  let [piece, row] = [start + rowXml(headings, 1, ' s="1"'), 1]
  for await (const cells of rows) {
    row++
    piece += rowXml(cells, row, '')
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
  }
  const filter = `<autoFilter ref="A1:${columnName(headings.length - 1)}${row}"/>`
  yield `${piece}</sheetData>${filter}</worksheet>`
}

const start = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${namespace}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" defaultColWidth="18"/><sheetData>`

const rowXml = (cells: readonly SheetCell[], row: number, style: string): string => {
  let xml = `<row r="${row}">`
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]
    if (cell !== undefined && cell !== '') xml += cellXml(cell, ` r="${columnName(i)}${row}"${style}`)
  }
  return `${xml}</row>`
}

const cellXml = (cell: string | number, attributes: string): string =>
  typeof cell === 'number'
    ? `<c${attributes}><v>${cell}</v></c>`
    : `<c${attributes} t="inlineStr"><is><t xml:space="preserve">${xmlText(cell)}</t></is></c>`

/** Column names by place: A … Z, AA …. */
const columnName = (place: number): string =>
  place < 26
    ? String.fromCharCode(65 + place)
    : columnName(Math.floor(place / 26) - 1) + String.fromCharCode(65 + (place % 26))

/** Text as XML; what XML cannot hold is written as `_xHHHH_` (ECMA-376 part 1, 22.9.2.19). */
export const xmlText = (text: string): string =>
  /[&<>\p{Cc}\ufffe\uffff]|_x/u.test(text)
    ? text
        .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
        .replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, escaped)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
    : text

const escaped = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
