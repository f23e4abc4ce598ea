import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deflateRawSync } from 'node:zlib'
import { writeXlsx } from 'hucre/xlsx'
import { excelDay } from './excel_day.ts'
import { blobSource, type Choices, openTable } from './index.ts'

const read = async (bytes: Uint8Array, chosen: Choices = {}) => {
  const table = await openTable(blobSource(new Blob([new Uint8Array(bytes)])), chosen)
  if ('problem' in table) return table.problem.id
  const rows: string[][] = []
  let broken: string | undefined
  for await (const batch of table.rows()) {
    for (const cells of batch.rows) rows.push([...cells])
    broken ??= batch.broken?.id
  }
  return { header: table.header, format: table.format, rows, broken }
}

interface Part {
  readonly name: string
  readonly text: string
}

/** A zip file of parts; what a part is said to unpack to can be a lie. */
const zip = (parts: readonly Part[], lie?: number): Uint8Array => {
  const [files, directory]: [Buffer[], Buffer[]] = [[], []]
  let at = 0
  for (const { name, text } of parts) {
    const [bytes, label] = [Buffer.from(text), Buffer.from(name)]
    const packed = deflateRawSync(bytes)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(lie ?? bytes.length, 18)
    common.writeUInt16LE(label.length, 22)
    const [mark, place] = [Buffer.alloc(6), Buffer.alloc(14)]
    mark.writeUInt32LE(0x02014b50, 0)
    place.writeUInt32LE(at, 10)
    directory.push(Buffer.concat([mark, common, place, label]))
    const file = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), common, label, packed])
    files.push(file)
    at += file.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...files, ...directory, end])
}

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
/** A workbook of one sheet from its cells' XML. */
const workbookOf = (sheet: string, { old = false, more = [] as Part[] } = {}): readonly Part[] => [
  { name: '[Content_Types].xml', text: '<Types/>' },
  {
    name: '_rels/.rels',
    text: `<Relationships><Relationship Id="r" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  },
  {
    name: 'xl/workbook.xml',
    text: `<workbook>${old ? '<workbookPr date1904="1"/>' : ''}<sheets><sheet name="Blad1" sheetId="1" r:id="a"/></sheets></workbook>`,
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    text: `<Relationships><Relationship Id="a" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="b" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
  },
  {
    name: 'xl/styles.xml',
    text: '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="14"/></cellXfs></styleSheet>',
  },
  { name: 'xl/worksheets/sheet1.xml', text: `<worksheet><sheetData>${sheet}</sheetData></worksheet>` },
  ...more,
]

const header =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="B1" t="inlineStr"><is><t>dag</t></is></c></row>'

test('days of both date systems, formulas by their last value, texts in pieces, errors, booleans, gaps', async () => {
  const sheet = `${header}<row r="2"><c r="A2" t="str"><f>"A"&amp;1</f><v>A1</v></c><c r="B2" s="1"><v>45961</v></c></row><row r="4"><c r="B4" s="2"><f>B2+1</f><v>45962.75</v></c></row><row><c t="inlineStr"><is><r><t>a &lt;</t></r><r><t xml:space="preserve"> b</t></r><rPh><t>x</t></rPh></is></c><c t="b"><v>1</v></c></row><row r="6"><c r="A6" t="e"><v>#N/A</v></c><c r="B6"><v>0.10000000000000001</v></c></row>`
  const found = await read(zip(workbookOf(sheet)))
  assert.ok(typeof found === 'object')
  assert.deepEqual(found.rows, [
    ['A1', '2025-10-31'],
    ['', '2025-11-01'],
    ['a < b', 'true'],
    ['#N/A', '0.1'],
  ])
  const old = await read(
    zip(workbookOf(`${header}<row r="2"><c r="B2" s="1"><v>44499</v></c></row>`, { old: true })),
  )
  assert.ok(typeof old === 'object')
  assert.deepEqual([old.format.epoch, old.rows], [1904, [['', '2025-10-31']]])
})

test('Excel days: the day that never was, the ends of the calendar, and what is no day', () => {
  assert.deepEqual(
    [1, 59, 61, 45961, 2_958_465].map((serial) => excelDay(serial, 1900)),
    ['1900-01-01', '1900-02-28', '1900-03-01', '2025-10-31', '9999-12-31'],
  )
  assert.deepEqual([excelDay(0, 1904), excelDay(44_499, 1904)], ['1904-01-01', '2025-10-31'])
  assert.deepEqual(
    [excelDay(-1, 1900), excelDay(Number.NaN, 1900), excelDay(3e6, 1900)],
    [undefined, undefined, undefined],
  )
})

test('a workbook written with name-space prefixes, as some report tools do', async () => {
  const sheet = workbookOf(header.replaceAll(/<(\/?)(\w)/g, '<$1x:$2')).map(({ name, text }) => ({
    name,
    text: name.includes('sheet1')
      ? text.replace('<worksheet>', '<x:worksheet xmlns:x="m">').replaceAll('sheetData', 'x:sheetData')
      : text,
  }))
  const found = await read(zip(sheet))
  assert.deepEqual(typeof found === 'object' && found.header, ['id', 'dag'])
})

test('a sheet is chosen by its name; the first with rows is taken otherwise; one that is not there is refused', async () => {
  const file = await writeXlsx({
    sheets: [
      { name: 'Försättsblad', rows: [] },
      {
        name: 'Data',
        rows: [
          ['a', 'b'],
          [1, 2],
        ],
      },
      {
        name: 'Annat',
        rows: [
          ['c', 'd'],
          [3, 4],
        ],
      },
    ],
  })
  const [first, chosen] = [await read(file), await read(file, { sheet: 'Annat' })]
  assert.ok(typeof first === 'object' && typeof chosen === 'object')
  assert.deepEqual([first.format.sheet, first.format.sheets], ['Data', ['Försättsblad', 'Data', 'Annat']])
  assert.deepEqual([chosen.header, chosen.rows], [['c', 'd'], [['3', '4']]])
  assert.equal(await read(file, { sheet: 'Finns inte' }), 'fil-blad-saknas')
})

test('refused: macros, the binary format, too many columns', async () => {
  assert.equal(
    await read(zip(workbookOf(header, { more: [{ name: 'xl/vbaProject.bin', text: 'x' }] }))),
    'fil-makro',
  )
  assert.equal(
    await read(zip(workbookOf(header, { more: [{ name: 'xl/workbook.bin', text: 'x' }] }))),
    'fil-binar-arbetsbok',
  )
  const wide = Array.from({ length: 16_384 }, (_, i) => `<c t="inlineStr"><is><t>k${i}</t></is></c>`).join('')
  assert.equal(await read(zip(workbookOf(`<row r="1">${wide}</row>`))), 'fil-for-manga-kolumner')
  const beyond = '<row r="1"><c r="XFE1"><v>1</v></c></row>'
  assert.equal(await read(zip(workbookOf(beyond))), 'fil-skadad-arbetsbok')
})

test('a part that holds more than it says is not unpacked to its end', async () => {
  const bomb = zip(
    workbookOf(`${header}<row r="2"><c r="A2"><v>${'0'.repeat(50_000_000)}</v></c></row>`),
    5000,
  )
  assert.ok(bomb.length < 200_000)
  assert.equal(await read(bomb), 'fil-skadad-arbetsbok')
})

test('a row that never ends is stopped, however well it is packed', async () => {
  const endless = `${header}<row r="2">${' '.repeat(20_000_000)}</row>`
  assert.equal(await read(zip(workbookOf(endless))), 'fil-skadad-arbetsbok')
})
