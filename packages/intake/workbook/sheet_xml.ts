import { rowHeight } from './row_height.ts'
import type { Cell, Column, Sheet, SheetLink, Validation } from './sheet.ts'
import { styleNumber } from './styles.ts'
import { columnName, cut, xmlText } from './xml.ts'

const pieceLength = 1 << 16
const schemas = 'http://schemas.openxmlformats.org'

/** A sheet as SpreadsheetML (ECMA-376 part 1, 18.3) in pieces. `drawing`: the relation of its comments, if any. */
export async function* sheetXml(sheet: Sheet, drawing?: string): AsyncGenerator<string, void, undefined> {
  let [piece, row] = [startOf(sheet), 0]
  for await (const cells of sheet.rows) {
    row++
    piece += rowXml(cells, row, sheet.columns)
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
  }
  const last = `${columnName(Math.max(0, sheet.columns.length - 1))}${Math.max(1, row)}`
  yield [
    `${piece}</sheetData>`,
    sheet.filter ? `<autoFilter ref="A1:${last}"/>` : '',
    validationsXml(sheet.validations ?? []),
    linksXml(sheet.links ?? []),
    sheet.paper ? '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' : '',
    drawing === undefined ? '' : `<legacyDrawing r:id="${drawing}"/>`,
    '</worksheet>',
  ].join('')
}

const startOf = ({ columns, frozen, paper }: Sheet): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${schemas}/spreadsheetml/2006/main" xmlns:r="${schemas}/officeDocument/2006/relationships">${paper ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : ''}<sheetViews><sheetView workbookViewId="0">${
    frozen ? paneXml(frozen) : ''
  }</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>${columns.length === 0 ? '' : `<cols>${columns.map(columnXml).join('')}</cols>`}<sheetData>`

const paneXml = ({ rows, columns }: { readonly rows: number; readonly columns: number }): string => {
  const pane = columns === 0 ? 'bottomLeft' : 'bottomRight'
  const split = `${columns === 0 ? '' : ` xSplit="${columns}"`} ySplit="${rows}"`
  return `<pane${split} topLeftCell="${columnName(columns)}${rows + 1}" activePane="${pane}" state="frozen"/>`
}

const columnXml = ({ width, style, hidden }: Column, at: number): string =>
  `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${styleNumber(style ?? 'plain')}"${hidden ? ' hidden="1"' : ''} customWidth="1"/>`

const rowXml = (cells: readonly Cell[], row: number, columns: readonly Column[]): string => {
  const height = rowHeight(cells, columns)
  let xml = `<row r="${row}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>`
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]
    if (cell !== undefined && cell !== '') xml += cellXml(cell, `${columnName(i)}${row}`)
  }
  return `${xml}</row>`
}

const cellXml = (cell: Exclude<Cell, undefined>, place: string): string => {
  if (typeof cell === 'object') return valueXml(cell.value, ` r="${place}" s="${styleNumber(cell.style)}"`)
  return valueXml(cell, typeof cell === 'string' ? ` r="${place}" s="${asText}"` : ` r="${place}"`)
}

const asText = styleNumber('text')

const valueXml = (value: string | number, attributes: string): string => {
  if (typeof value === 'number') return `<c${attributes}><v>${value}</v></c>`
  return value === ''
    ? `<c${attributes}/>`
    : `<c${attributes} t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`
}

const linksXml = (links: readonly SheetLink[]): string =>
  links.length === 0
    ? ''
    : `<hyperlinks>${links
        .map(
          ({ column, row, to }) =>
            `<hyperlink ref="${columnName(column)}${row}" location="${xmlText(`'${to.replaceAll("'", "''")}'!A1`)}"/>`,
        )
        .join('')}</hyperlinks>`

const validationsXml = (validations: readonly Validation[]): string =>
  validations.length === 0
    ? ''
    : `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`

const validationXml = ({ column, from, to, prompt, refusal, allow }: Validation): string => {
  const cells = `${columnName(column)}${from}:${columnName(column)}${to}`
  const shown = `promptTitle="${attribute(prompt.title, 32)}" prompt="${attribute(prompt.text, 255)}"`
  const refused = allow && refusal ? ` showErrorMessage="1" error="${attribute(refusal, 255)}"` : ''
  return `<dataValidation${allowed(allow)} allowBlank="1" showInputMessage="1"${refused} ${shown} sqref="${cells}">${formulas(allow)}</dataValidation>`
}

/** A line break in an attribute would be read as a space. */
const attribute = (text: string, length: number): string =>
  xmlText(cut(text, length)).replaceAll('\n', '&#10;')

const allowed = (allow: Validation['allow']): string => {
  if (!allow) return ''
  if ('list' in allow) return ' type="list"'
  return ` type="${'whole' in allow ? 'whole' : 'date'}" operator="between"`
}

const formulas = (allow: Validation['allow']): string => {
  if (!allow) return ''
  if ('list' in allow) return `<formula1>${xmlText(allow.list)}</formula1>`
  const { min, max } = 'whole' in allow ? allow.whole : allow.serial
  return `<formula1>${min}</formula1><formula2>${max}</formula2>`
}
