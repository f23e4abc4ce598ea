/** The looks that cells can have. `text`: kept as written, never made into a day, a figure or a formula by Excel. */
export type Style = (typeof names)[number]

const names = [
  'plain',
  'text',
  'heading',
  'error',
  'query',
  'note',
  'day',
  'whole',
  'prose',
  'title',
  'headingRight',
  'thousands',
  'oneDecimal',
  'twoDecimals',
  'link',
] as const

/** The number of a style in the workbook. */
export const styleNumber = (style: Style): number => names.indexOf(style)

const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>'
const fill = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`

const textFormat = 49
const wholeFormat = 1
const dayFormat = 164
const thousandsFormat = 3
const oneDecimalFormat = 165
const twoDecimalsFormat = 2
const wrapped = '<alignment vertical="top" wrapText="1"/>'
const wrappedRight = '<alignment horizontal="right" vertical="top" wrapText="1"/>'
const xf = (format: number, fontNumber: number, fillNumber: number, alignment = ''): string =>
  `<xf numFmtId="${format}" fontId="${fontNumber}" fillId="${fillNumber}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"${
    alignment ? ` applyAlignment="1">${alignment}</xf>` : '/>'
  }`

/** `xl/styles.xml`. Faults are told by comments too, never by colour alone. */
export const stylesXml = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="${dayFormat}" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="${oneDecimalFormat}" formatCode="#,##0.0"/></numFmts><fonts count="4"><font>${font}</font><font><b/>${font}</font><font><b/>${font.replace('11', '14')}</font><font><u/>${font.replace('<name', '<color rgb="FF0A5561"/><name')}</font></fonts><fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('F8D7D0')}${fill('FCEFC7')}${fill('E3ECF5')}</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${names.length}">${[
  xf(0, 0, 0),
  xf(textFormat, 0, 0),
  xf(textFormat, 1, 0, wrapped),
  xf(textFormat, 0, 2),
  xf(textFormat, 0, 3),
  xf(textFormat, 0, 4),
  xf(dayFormat, 0, 0),
  xf(wholeFormat, 0, 0),
  xf(textFormat, 0, 0, wrapped),
  xf(textFormat, 2, 0),
  xf(textFormat, 1, 0, wrappedRight),
  xf(thousandsFormat, 0, 0),
  xf(oneDecimalFormat, 0, 0),
  xf(twoDecimalsFormat, 0, 0),
  xf(textFormat, 3, 0),
].join(
  '',
)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
