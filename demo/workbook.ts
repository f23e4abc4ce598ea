import { crc32, deflateRawSync } from 'node:zlib'
import { dayNumber, isDay } from '@lyhord/core'
import { columnName, xmlText } from '../packages/intake/workbook/xml.ts'
import type { ExtractColumn } from './extract.ts'

const schemas = 'http://schemas.openxmlformats.org'
const main = `${schemas}/spreadsheetml/2006/main`
const relations = `${schemas}/officeDocument/2006/relationships`
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/**
 * An extract as a workbook that people would save: a cover sheet first, a title, two header rows whose groups are merged
 * cells, shared texts, and days as Excel days.
 */
export const workbook = (
  title: string,
  [, ...rows]: readonly (readonly string[])[],
  columns: readonly ExtractColumn[],
): Uint8Array => {
  const texts = new Map<string, number>()
  const shared = (text: string): number => {
    if (!texts.has(text)) texts.set(text, texts.size)
    return texts.get(text) ?? 0
  }
  const sheet = sheetXml(title, rows, columns, shared)
  const cover = `${head}<worksheet xmlns="${main}"><sheetData/></worksheet>`
  return zip([
    ['[Content_Types].xml', contentTypes],
    [
      '_rels/.rels',
      `${head}<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Försättsblad" sheetId="1" r:id="rId1"/><sheet name="Utdrag" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${head}<Relationships xmlns="${schemas}/package/2006/relationships">${['worksheet" Target="worksheets/sheet1.xml', 'worksheet" Target="worksheets/sheet2.xml', 'styles" Target="styles.xml', 'sharedStrings" Target="sharedStrings.xml'].map((to, i) => `<Relationship Id="rId${i + 1}" Type="${relations}/${to}"/>`).join('')}</Relationships>`,
    ],
    [
      'xl/styles.xml',
      `${head}<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ],
    ['xl/worksheets/sheet1.xml', cover],
    ['xl/worksheets/sheet2.xml', sheet],
    [
      'xl/sharedStrings.xml',
      `${head}<sst xmlns="${main}">${[...texts.keys()].map((text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`).join('')}</sst>`,
    ],
  ])
}

const contentTypes = `${head}<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${[
  ['/xl/workbook.xml', 'sheet.main'],
  ['/xl/worksheets/sheet1.xml', 'worksheet'],
  ['/xl/worksheets/sheet2.xml', 'worksheet'],
  ['/xl/styles.xml', 'styles'],
  ['/xl/sharedStrings.xml', 'sharedStrings'],
]
  .map(
    ([part, type]) =>
      `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`,
  )
  .join('')}</Types>`

const sheetXml = (
  title: string,
  rows: readonly (readonly string[])[],
  columns: readonly ExtractColumn[],
  shared: (text: string) => number,
): string => {
  const split = columns.map(({ heading }) => heading.split(': '))
  const groups = split.map(([group = ''], i) => (split[i - 1]?.[0] === group ? '' : group))
  const names = split.map(([, name = '']) => name)
  const table = [[title], ['Påhittade uppgifter, inga riktiga personer'], [], groups, names, ...rows]
  const cell = (text: string, place: number, row: number): string => {
    const at = `r="${columnName(place)}${row}"`
    if (text === '') return ''
    if (row > 5 && isDay(text)) return `<c ${at} s="1"><v>${dayNumber(text) + 25_569}</v></c>`
    if (row > 5 && /^\d{1,4}$/.test(text)) return `<c ${at}><v>${text}</v></c>`
    return `<c ${at} t="s"><v>${shared(text)}</v></c>`
  }
  const body = table.map(
    (cells, i) => `<row r="${i + 1}">${cells.map((text, place) => cell(text, place, i + 1)).join('')}</row>`,
  )
  const starts = groups.flatMap((group, i) => (group === '' ? [] : [i]))
  const merges = starts.flatMap((start, i) => {
    const end = (starts[i + 1] ?? groups.length) - 1
    return end > start ? [`<mergeCell ref="${columnName(start)}4:${columnName(end)}4"/>`] : []
  })
  return `${head}<worksheet xmlns="${main}"><sheetData>${body.join('')}</sheetData><mergeCells count="${merges.length}">${merges.join('')}</mergeCells></worksheet>`
}

const zip = (parts: readonly (readonly [name: string, text: string])[]): Uint8Array => {
  const [files, directory]: [Buffer[], Buffer[]] = [[], []]
  let at = 0
  for (const [name, text] of parts) {
    const bytes = Buffer.from(text)
    const packed = deflateRawSync(bytes)
    const common = commonOf(name, bytes, packed)
    const file = Buffer.concat([fields([0x04034b50, 4]), common, Buffer.from(name), packed])
    directory.push(
      Buffer.concat([
        fields([0x02014b50, 4], [20, 2]),
        common,
        fields([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]),
        Buffer.from(name),
      ]),
    )
    files.push(file)
    at += file.length
  }
  const central = Buffer.concat(directory)
  const end = fields(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [parts.length, 2],
    [parts.length, 2],
    [central.length, 4],
    [at, 4],
    [0, 2],
  )
  return Buffer.concat([...files, central, end])
}

/** What a file and its line in the directory both say. */
const commonOf = (name: string, bytes: Buffer, packed: Buffer): Buffer =>
  fields(
    [20, 2],
    [0x0800, 2],
    [8, 2],
    [0, 2],
    [0x21, 2],
    [crc32(bytes), 4],
    [packed.length, 4],
    [bytes.length, 4],
    [Buffer.byteLength(name), 2],
    [0, 2],
  )

const fields = (...of: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer =>
  Buffer.concat(
    of.map(([value, bytes]) => {
      const field = Buffer.alloc(bytes)
      field.writeUIntLE(value, 0, bytes)
      return field
    }),
  )
