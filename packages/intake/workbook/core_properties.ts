import { xmlText } from './xml.ts'

/** What a workbook says of itself. `day`: ISO, when it was made. */
export interface AboutWorkbook {
  readonly title: string
  readonly author: string
  readonly language: string
  readonly day: string
}

const schemas = 'http://schemas.openxmlformats.org/package/2006'
const dublinCore = 'http://purl.org/dc'

export const coreOverride =
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
export const coreRelationship = `<Relationship Id="rId2" Type="${schemas}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`

/** Title, author, language and day of a workbook (ECMA-376 part 2, core properties). */
export const coreProperties = ({ title, author, language, day }: AboutWorkbook): string =>
  [
    `<cp:coreProperties xmlns:cp="${schemas}/metadata/core-properties" xmlns:dc="${dublinCore}/elements/1.1/"`,
    ` xmlns:dcterms="${dublinCore}/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(author)}</dc:creator>`,
    `<dc:language>${xmlText(language)}</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:created></cp:coreProperties>`,
  ].join('')
