import { commentDrawing, commentsXml } from './comments_xml.ts'
import { type AboutWorkbook, coreOverride, coreProperties, coreRelationship } from './core_properties.ts'
import type { Sheet } from './sheet.ts'
import { sheetXml } from './sheet_xml.ts'
import { stylesXml } from './styles.ts'
import { xmlText } from './xml.ts'
import { type ZipEntry, zipOf } from './zip.ts'

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const schemas = 'http://schemas.openxmlformats.org'
const relations = `${schemas}/officeDocument/2006/relationships`
const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * An Excel workbook as bytes, sheet after sheet, in constant memory, in Node and in the browser (ECMA-376, the least
 * that drop-down lists, comments and colours need). The writers at hand hold every cell of such sheets in memory.
 */
export const workbookOf = (
  sheets: readonly Sheet[],
  about?: AboutWorkbook,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> =>
  zipOf([
    part('[Content_Types].xml', contentTypes(sheets, about)),
    part('_rels/.rels', packageRelationships(about)),
    ...(about ? [part('docProps/core.xml', coreProperties(about))] : []),
    part('xl/workbook.xml', workbook(sheets)),
    part(
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map((_, i) => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`] as const),
        ['rIdStyles', 'styles', 'styles.xml'],
      ]),
    ),
    part('xl/styles.xml', stylesXml),
    ...sheets.flatMap((sheet, i) => sheetParts(sheet, i + 1)),
  ])

const sheetParts = (sheet: Sheet, number: number): readonly ZipEntry[] => {
  const name = `xl/worksheets/sheet${number}.xml`
  const { comments } = sheet
  if (!comments) return [{ name, text: sheetXml(sheet) }]
  return [
    { name, text: sheetXml(sheet, 'rIdDrawing') },
    part(
      `xl/worksheets/_rels/sheet${number}.xml.rels`,
      relationships([
        ['rIdComments', 'comments', `../comments${number}.xml`],
        ['rIdDrawing', 'vmlDrawing', `../drawings/vmlDrawing${number}.vml`],
      ]),
    ),
    { name: `xl/comments${number}.xml`, text: later(() => commentsXml(comments())) },
    { name: `xl/drawings/vmlDrawing${number}.vml`, text: later(() => commentDrawing(comments())) },
  ]
}

/** Asked when its turn comes, after the rows. */
function* later(pieces: () => Iterable<string>): Generator<string, void, undefined> {
  yield* pieces()
}

const part = (name: string, body: string): ZipEntry => ({ name, text: [xml, body] })

const contentTypes = (sheets: readonly Sheet[], about: AboutWorkbook | undefined): string =>
  `<Types xmlns="${schemas}/package/2006/content-types">${[
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
    ...(about ? [coreOverride] : []),
    override('/xl/workbook.xml', 'sheet.main'),
    override('/xl/styles.xml', 'styles'),
    ...sheets.map((_, i) => override(`/xl/worksheets/sheet${i + 1}.xml`, 'worksheet')),
    ...sheets.flatMap(({ comments }, i) =>
      comments ? [override(`/xl/comments${i + 1}.xml`, 'comments')] : [],
    ),
  ].join('')}</Types>`

const override = (name: string, type: string): string =>
  `<Override PartName="${name}" ContentType="${content}.${type}+xml"/>`

const packageRelationships = (about: AboutWorkbook | undefined): string =>
  relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]).replace(
    '</Relationships>',
    `${about ? coreRelationship : ''}</Relationships>`,
  )

const relationships = (to: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="${schemas}/package/2006/relationships">${to
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const workbook = (sheets: readonly Sheet[]): string =>
  `<workbook xmlns="${schemas}/spreadsheetml/2006/main" xmlns:r="${relations}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets
    .map(({ name }, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join('')}</sheets></workbook>`
