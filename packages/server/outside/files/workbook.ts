import { type ZipEntry, zipOf } from '@lyhord/intake/workbook/zip.ts'
import { type Sheet, sheetXml, xmlText } from './sheet_xml.ts'

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const schemas = 'http://schemas.openxmlformats.org'
const relations = `${schemas}/officeDocument/2006/relationships`
const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** An Excel workbook as bytes, sheet after sheet, in constant memory (ECMA-376, the least that a workbook needs). */
export const workbookOf = (
  sheets: readonly Sheet[],
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> =>
  zipOf([
    part('[Content_Types].xml', contentTypes(sheets)),
    part('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])),
    part('xl/workbook.xml', workbook(sheets)),
    part(
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    ),
    part('xl/styles.xml', styles),
    ...sheets.map(
      (sheet, i): ZipEntry => ({ name: `xl/worksheets/sheet${i + 1}.xml`, text: sheetXml(sheet) }),
    ),
  ])

const part = (name: string, body: string): ZipEntry => ({ name, text: [xml, body] })

const contentTypes = (sheets: readonly Sheet[]): string =>
  `<Types xmlns="${schemas}/package/2006/content-types">${[
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${content}.styles+xml"/>`,
    ...sheets.map(
      (_, i) =>
        `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${content}.worksheet+xml"/>`,
    ),
  ].join('')}</Types>`

const relationships = (to: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${schemas}/package/2006/relationships">${to
    .map(
      ([type, target], i) =>
        `<Relationship Id="rId${i + 1}" Type="${relations}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

const workbook = (sheets: readonly Sheet[]): string =>
  `<workbook xmlns="${schemas}/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets>${sheets
    .map(({ name }, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join('')}</sheets></workbook>`

const font = '<sz val="11"/><name val="Calibri"/>'
const styles = `<styleSheet xmlns="${schemas}/spreadsheetml/2006/main"><fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`
