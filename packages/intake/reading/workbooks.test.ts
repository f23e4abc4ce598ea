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

test('a formula that nobody has reckoned is shown as itself, and is no empty cell', async () => {
  const cells = [
    '<c r="A2"><f>B2&amp;"x"</f></c><c r="B2" s="1"><f>TODAY()</f><v/></c>',
    '<c r="A3"><f t="shared" si="0"/></c><c r="B3" t="str"><f>""</f><v></v></c>',
    '<c r="A4"></c><c r="B4" s="1"><v></v></c><c r="C4"><v>1</v></c>',
  ]
  const rows = cells.map((row, at) => `<row r="${at + 2}">${row}</row>`).join('')
  const found = await read(zip(workbookOf(header + rows)))
  assert.deepEqual(typeof found === 'object' && found.rows, [
    ['=B2&"x"', '=TODAY()'],
    ['=', ''],
    ['', '', '1'],
  ])
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
      ? text
          .replaceAll(/<(\/?)(worksheet|sheetData)>/g, '<$1x:$2>')
          .replace('<x:worksheet>', '<x:worksheet xmlns:x="m">')
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

test('refused: macros, the binary format, documents that are no workbooks, too many columns', async () => {
  assert.equal(
    await read(zip(workbookOf(header, { more: [{ name: 'xl/vbaProject.bin', text: 'x' }] }))),
    'fil-makro',
  )
  assert.equal(
    await read(zip(workbookOf(header, { more: [{ name: 'xl/workbook.bin', text: 'x' }] }))),
    'fil-binar-arbetsbok',
  )
  for (const name of ['word/document.xml', 'ppt/presentation.xml'])
    assert.equal(
      await read(
        zip([
          { name: '[Content_Types].xml', text: '<Types/>' },
          { name, text: 'x' },
        ]),
      ),
      'fil-binar',
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

const shared = (texts: string): Part[] => [
  {
    name: 'xl/_rels/workbook.xml.rels',
    text: `<Relationships><Relationship Id="a" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="c" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  },
  { name: 'xl/sharedStrings.xml', text: texts },
]
const pointing = (...places: string[]) =>
  `${header}<row r="2">${places.map((place) => `<c t="s"><v>${place}</v></c>`).join('')}</row>`

/** What becomes of a file in all: why it is refused or broken off, or its rows. */
const comesTo = async (sheet: string, more: Part[] = []) => {
  const parts = workbookOf(sheet, { more }).filter(
    ({ name }, i, all) => all.findLastIndex((p) => p.name === name) === i,
  )
  const found = await read(zip(parts), { headerRow: 1 })
  return typeof found === 'string' ? found : (found.broken ?? found.rows)
}

test('a cell that points at a text which is not there is no empty cell', async () => {
  const texts = '<sst><si><t>noll</t></si><si><t>ett</t></si></sst>'
  assert.deepEqual(await comesTo(pointing('1', '0'), shared(texts)), [['ett', 'noll']])
  assert.deepEqual(await comesTo(pointing('1', ''), shared(texts)), [['ett', '']])
  for (const place of ['2', '999999999', '-1', 'x'])
    assert.equal(await comesTo(pointing('1', place), shared(texts)), 'fil-skadad-arbetsbok', place)
  assert.equal(await comesTo(pointing('1'), shared(texts.slice(0, 40))), 'fil-skadad-arbetsbok')
  assert.equal(await comesTo(pointing('0')), 'fil-skadad-arbetsbok', 'no shared texts at all')
})

const row = (number: number | string) => `<row r="${number}"><c t="inlineStr"><is><t>x</t></is></c></row>`

test('a sheet that ends too early, or is no sheet, is damaged and not short or empty', async () => {
  const cut = zip(
    workbookOf(header).map((part) =>
      part.name.includes('sheet1')
        ? { ...part, text: `<worksheet><sheetData>${header}${row(2)}<row r="3"><c t="inl` }
        : part,
    ),
  )
  const found = await read(cut)
  assert.ok(typeof found === 'string' || found.broken === 'fil-skadad-arbetsbok')
  for (const text of ['', 'PK\u0003\u0004 no XML at all', '<html><body/></html>']) {
    const other = workbookOf('').map((part) => (part.name.includes('sheet1') ? { ...part, text } : part))
    assert.equal(await read(zip(other)), 'fil-skadad-arbetsbok', text)
  }
  const none = workbookOf('').map((p) => (p.name.includes('sheet1') ? { ...p, text: '<worksheet/>' } : p))
  assert.equal(await read(zip(none)), 'fil-tom')
})

test('rows that are counted twice, backwards, from nothing or beyond the last are damaged', async () => {
  for (const numbers of [[2, 2], [3, 2], [0], [1_048_577], ['99999999999999']])
    assert.equal(await comesTo(header + numbers.map(row).join('')), 'fil-skadad-arbetsbok', `${numbers}`)
  assert.deepEqual(await comesTo(header + row(1_048_576)), [['x']])
})

test('cells written in other ways that XML has: apostrophes, CDATA, comments, letters that are none', async () => {
  const cells = [
    "<c r='A2' t='inlineStr'><is><t>enkla</t></is></c>",
    '<c r="B2" t="inlineStr"><is><t><![CDATA[a < b & c]]></t></is></c>',
    '<c r="C2"><v><!-- nio -->9</v></c>',
    '<c r="D2" t="inlineStr"><is><t>a&#0;b&#xD800;_x0000_c_xD83D__xDE00_</t></is></c>',
    '<c r="E2"><v>1E+400</v></c>',
  ]
  assert.deepEqual(await comesTo(`${header}<row r='2'>${cells.join('')}</row>`), [
    ['enkla', 'a < b & c', '9', 'a\ufffdb\ufffd\ufffdc😀', '1E+400'],
  ])
})

test('cells and attributes without an end are stopped at once', { timeout: 60_000 }, async () => {
  const endless = [
    '<row r="2"><c r="A2"></row>',
    '<row r="2"><c r="A2 t="s"></c></row>',
    `<row r="2"><c r='A2></c></row>`,
  ]
  for (const sheet of endless) assert.equal(await comesTo(header + sheet), 'fil-skadad-arbetsbok', sheet)
  const many = `${header}<row r="2">${'<c/>'.repeat(500_000)}</row>`
  assert.deepEqual(await comesTo(many), [[]])
})

test('macros are found whatever their part is called', async () => {
  for (const name of ['xl/VBAPROJECT.BIN', 'xl/other/vbaProject.bin'])
    assert.equal(await read(zip(workbookOf(header, { more: [{ name, text: 'x' }] }))), 'fil-makro')
})
