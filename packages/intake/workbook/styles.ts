/** The looks that cells can have. `text`: kept as written, never made into a day, a figure or a formula by Excel. */
export type Style = 'plain' | 'text' | 'heading' | 'error' | 'query' | 'note' | 'day' | 'whole' | 'prose'

const names: readonly Style[] = [
  'plain',
  'text',
  'heading',
  'error',
  'query',
  'note',
  'day',
  'whole',
  'prose',
]

/** The number of a style in the workbook. */
export const styleNumber = (style: Style): number => names.indexOf(style)

const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>'
const fill = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`

const textFormat = 49
const wholeFormat = 1
const dayFormat = 164
const wrapped = '<alignment vertical="top" wrapText="1"/>'
const xf = (format: number, fontNumber: number, fillNumber: number, alignment = ''): string =>
  `<xf numFmtId="${format}" fontId="${fontNumber}" fillId="${fillNumber}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"${
    alignment ? ` applyAlignment="1">${alignment}</xf>` : '/>'
  }`

/** `xl/styles.xml`. Faults are told by comments too, never by colour alone. */
export const stylesXml = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="${dayFormat}" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts><fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('F8D7D0')}${fill('FCEFC7')}${fill('E3ECF5')}</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${names.length}">${[
  xf(0, 0, 0),
  xf(textFormat, 0, 0),
  xf(textFormat, 1, 0, wrapped),
  xf(textFormat, 0, 2),
  xf(textFormat, 0, 3),
  xf(textFormat, 0, 4),
  xf(dayFormat, 0, 0),
  xf(wholeFormat, 0, 0),
  xf(textFormat, 0, 0, wrapped),
].join(
  '',
)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
