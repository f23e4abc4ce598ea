import assert from 'node:assert/strict'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { after, before, test } from 'node:test'
import { workbookOf } from '@lyhord/intake/workbook/workbook.ts'
import { zipOf } from '@lyhord/intake/workbook/zip.ts'
import { writeXlsx } from 'hucre/xlsx'
import iconv from 'iconv-lite'
import { openTable } from './open_table.ts'

let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lyhord-files-'))
})
after(() => rm(folder, { recursive: true }))

let made = 0
const fileOf = async (content: string | Uint8Array, name = 'file.csv'): Promise<string> => {
  const path = join(folder, `${made++}-${name}`)
  await writeFile(path, content)
  return path
}

/** What is read of a file: its header and its rows by number, or the id of the refusal. */
const read = async (path: string) => {
  const table = await openTable(path)
  if ('problem' in table) return table.problem.id
  const rows: [row: number, ...cells: string[]][] = []
  let broken: string | undefined
  for await (const batch of table.rows()) {
    for (const [i, cells] of batch.rows.entries()) rows.push([batch.first + i, ...cells])
    broken ??= batch.broken?.id
  }
  return { header: table.header, rows, ...(broken === undefined ? {} : { broken }) }
}

const readText = async (content: string | Uint8Array) => read(await fileOf(content))
const bytesOf = (parts: AsyncIterable<Uint8Array>): Promise<Buffer> => buffer(Readable.from(parts))

test('comma, semicolon and tab are told by the header, outside quotation marks', async () => {
  const expected = { header: ['a', 'b;c', 'd'], rows: [[1, '1', 'x,y', '3']] }
  assert.deepEqual(await readText('a,"b;c",d\n1,"x,y",3\n'), expected)
  assert.deepEqual(await readText('a;b,c;d\n1;2;3\n'), {
    header: ['a', 'b,c', 'd'],
    rows: [[1, '1', '2', '3']],
  })
  assert.deepEqual(await readText('a\tb\n1\t2'), { header: ['a', 'b'], rows: [[1, '1', '2']] })
})

test('one column, no line break at the end, all line breaks, blank rows keep their numbers', async () => {
  assert.deepEqual(await readText('a\n1'), { header: ['a'], rows: [[1, '1']] })
  assert.deepEqual(await readText('a,b\r1,2\r3,4\r'), {
    header: ['a', 'b'],
    rows: [
      [1, '1', '2'],
      [2, '3', '4'],
    ],
  })
  const crlf = await readText('a,"b"\r\n1,"2"\r\n\r\n,\r\n5,"6"\r\n')
  assert.ok(typeof crlf === 'object')
  assert.deepEqual(crlf.header, ['a', 'b'])
  assert.deepEqual(
    crlf.rows.map((row) => row.map((cell) => String(cell).trim())),
    [
      ['1', '1', '2'],
      ['2', ''],
      ['3', '', ''],
      ['4', '5', '6'],
    ],
  )
})

test('blank lines above the header and empty headings at its end are passed over', async () => {
  assert.deepEqual(await readText('\n,,\n a ,b,,\n1,2,,\n'), {
    header: ['a', 'b'],
    rows: [[1, '1', '2', '', '']],
  })
})

test('quotation marks hold delimiters, line breaks and quotation marks', async () => {
  assert.deepEqual(await readText('a,b\n"1,\n""x""",2\n'), {
    header: ['a', 'b'],
    rows: [[1, '1,\n"x"', '2']],
  })
})

const swedish = 'id;kön\nÄrende på Östermalm;pojke\nfråga;flicka\n'
const swedishRead = {
  header: ['id', 'kön'],
  rows: [
    [1, 'Ärende på Östermalm', 'pojke'],
    [2, 'fråga', 'flicka'],
  ],
}

for (const encoding of ['utf8', 'win1252', 'macroman', 'cp850'])
  test(`Swedish letters are read from ${encoding}`, async () => {
    assert.deepEqual(await readText(iconv.encode(swedish, encoding)), swedishRead)
  })

for (const encoding of ['utf8', 'utf-16le', 'utf-16be'])
  test(`a byte order mark tells ${encoding}, also before a quoted heading`, async () => {
    assert.deepEqual(await readText(iconv.encode(swedish, encoding, { addBOM: true })), swedishRead)
    assert.deepEqual(await readText(iconv.encode('"a";"b"\n1;2', encoding, { addBOM: true })), {
      header: ['a', 'b'],
      rows: [[1, '1', '2']],
    })
  })

test('a letter of several bytes may lie across the border of two pieces', async () => {
  const line = `${'x'.repeat(63)}\n`
  for (const shift of [0, 1, 2, 3, 4, 5, 6, 7]) {
    const filler = line.repeat(2 ** 20 / 64 - 1) + 'y'.repeat(60 - shift)
    const found = await readText(`a\n${filler}å€🦉ö\n`)
    assert.ok(typeof found === 'object')
    assert.equal(found.rows.at(-1)?.[1], `${'y'.repeat(60 - shift)}å€🦉ö`)
  }
})

test('many rows come in order, piece by piece, and all of them', async () => {
  const rows = Array.from({ length: 40_000 }, (_, i) => `${i + 1},"å ""${i}"""`)
  const found = await readText(['n,t', ...rows].join('\r\n'))
  assert.ok(typeof found === 'object')
  assert.equal(found.rows.length, 40_000)
  assert.ok(
    found.rows.every(([row, n, t], i) => row === i + 1 && n === String(i + 1) && t?.trim() === `å "${i}"`),
  )
})

test('text that was guarded against being run as a formula comes back as it was', async () => {
  const found = await readText("a\n'=1+1\n''=x\n'ok\n-1\n")
  assert.deepEqual(found, {
    header: ['a'],
    rows: [
      [1, '=1+1'],
      [2, "'=x"],
      [3, "'ok"],
      [4, '-1'],
    ],
  })
})

test('only a header is a file without rows', async () => {
  assert.deepEqual(await readText('utredning_id,kon\n'), { header: ['utredning_id', 'kon'], rows: [] })
  assert.deepEqual(await readText('utredning_id,kon'), { header: ['utredning_id', 'kon'], rows: [] })
})

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])

const refusedFiles: Readonly<Record<string, readonly [content: string | Uint8Array, id: string]>> = {
  'nothing at all': ['', 'fil-tom'],
  'only line breaks': ['\n\r\n \n', 'fil-tom'],
  'only a byte order mark': [Buffer.from([0xef, 0xbb, 0xbf]), 'fil-tom'],
  'the same heading twice': ['kon,alder,kon\n', 'fil-dubbel-kolumn'],
  'ten thousand columns': [
    Array.from({ length: 10_000 }, (_, i) => `kolumn_${i}`).join(','),
    'fil-for-manga-kolumner',
  ],
  'a header longer than a million characters': ['x'.repeat(2_000_000), 'fil-lang-rubrikrad'],
  'a quotation mark in the header that never ends': ['a,"b\n1,2\n', 'fil-citattecken'],
  'a quotation mark in a row that never ends': ['a,b\n1,2\n3,"4\n5,6\n', 'fil-citattecken'],
  'a quotation mark that never ends, followed by much': [
    `a,b\n1,"2\n${'3,4\n'.repeat(400_000)}`,
    'fil-citattecken',
  ],
  'a NUL character in a row': [`a,b\n${'1,2\n'.repeat(20)}3,\u0000\n`, 'fil-nolltecken'],
  'a NUL character far down': [`a,b\n${'1,2\n'.repeat(300_000)}\u0000`, 'fil-nolltecken'],
  'random bytes': [Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251)), 'fil-binar'],
  'a picture': [png, 'fil-binar'],
  'a gzip file': [Buffer.from([0x1f, 0x8b, 8, 0]), 'fil-binar'],
  'a PDF': ['%PDF-1.7\n%âãÏÓ\n', 'fil-pdf'],
  'half a zip file': [Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), 'fil-skadad-arbetsbok'],
  'an old Excel file': [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'fil-gammal-excel'],
}

for (const [what, [content, id]] of Object.entries(refusedFiles))
  test(`refused: ${what}`, async () => {
    assert.equal(await readText(content), id)
  })

test('too many columns say how many there are and how many can be read', async () => {
  const table = await openTable(await fileOf(Array.from({ length: 1001 }, (_, i) => `kolumn_${i}`).join(',')))
  assert.ok('problem' in table)
  assert.equal(table.problem.title.sv, 'Filen har 1001 kolumner. Högst 1000 går att läsa.')
})

test('refused: a file that is not there, a folder, a pipe', async () => {
  assert.equal(await read(join(folder, 'nowhere.csv')), 'fil-saknas')
  assert.equal(await read(join(folder, 'a.csv', 'b.csv')), 'fil-saknas')
  assert.equal(await read(folder), 'fil-mapp')
  assert.equal(await read('/dev/null'), 'fil-ingen-vanlig-fil')
})

test('refused: a file that may not be read', {
  skip: process.getuid?.() === 0 && 'root reads everything',
}, async () => {
  const path = await fileOf('a,b\n')
  await chmod(path, 0)
  assert.equal(await read(path), 'fil-oppnas-inte')
})

test('a row longer than a million characters stops the reading, and the rows before it are there', async () => {
  const found = await readText(`a,b\n1,2\n${'x'.repeat(1_500_000)}`)
  assert.deepEqual(found, { header: ['a', 'b'], rows: [[1, '1', '2']], broken: 'fil-lang-rad' })
})

const entry = (name: string, text = 'x') => ({ name, text: [text] })

test('refused: zip files that are no workbook, and OpenDocument', async () => {
  assert.equal(await readText(await bytesOf(zipOf([entry('utredningar.csv')]))), 'fil-zip')
  assert.equal(
    await readText(await bytesOf(zipOf([entry('mimetype'), entry('content.xml')]))),
    'fil-opendocument',
  )
  assert.equal(
    await readText(await bytesOf(zipOf([entry('[Content_Types].xml'), entry('xl/workbook.xml')]))),
    'fil-skadad-arbetsbok',
  )
})

test('refused: a workbook behind a password', async () => {
  const file = await writeXlsx({
    sheets: [{ name: 'a', rows: [['a'], [1]] }],
    encryption: { password: 'x', spinCount: 10 },
  })
  assert.equal(await readText(file), 'fil-losenord')
})

test('refused: a workbook that says it unpacks to more than can be read', async () => {
  const bytes = await bytesOf(workbookOf([{ name: 'a', columns: [], rows: [['a'], ['1']] }]))
  const directory = bytes.lastIndexOf(Buffer.from('xl/worksheets/sheet1.xml')) - 46
  bytes.writeUInt32LE(2 ** 31, directory + 24)
  assert.equal(await readText(bytes), 'fil-for-stor-arbetsbok')
  bytes.writeUInt32LE(0, directory + 24)
  assert.equal(await readText(bytes), 'fil-for-stor-arbetsbok')
})

test('a workbook: the first sheet, days as ISO days, numbers as digits, gaps as empty cells', async () => {
  const file = await writeXlsx({
    sheets: [
      {
        name: 'data',
        rows: [
          ['id', 'dag', 'antal', 'kod'],
          ['U-1', new Date('2025-10-31'), 3, 'ja'],
          ['U-2', '2025-11-01', 0.5, null],
          [null, null, null, null],
          ['U-4', null, null, true],
        ],
      },
      { name: 'annat', rows: [['fel blad']] },
    ],
  })
  const found = await read(await fileOf(file, 'file.xlsx'))
  assert.ok(typeof found === 'object')
  assert.deepEqual(found.header, ['id', 'dag', 'antal', 'kod'])
  const rows = found.rows.filter((row) => row.slice(1).some((cell) => cell !== ''))
  assert.deepEqual(
    rows,
    [
      [1, 'U-1', '2025-10-31', '3', 'ja'],
      [2, 'U-2', '2025-11-01', '0.5', ''],
      [4, 'U-4', '', '', 'true'],
    ].map((row) => (row[0] === 2 ? row.slice(0, found.rows[1]?.length) : row)),
  )
})

test('a workbook called .csv and a text file called .xlsx are read for what they are', async () => {
  const workbook = await bytesOf(workbookOf([{ name: 'a', columns: [], rows: [['a'], ['1']] }]))
  assert.deepEqual(await read(await fileOf(workbook, 'file.csv')), { header: ['a'], rows: [[1, '1']] })
  assert.deepEqual(await read(await fileOf('a\n1\n', 'file.xlsx')), { header: ['a'], rows: [[1, '1']] })
})

test('a workbook damaged in the middle of its sheet stops there', async () => {
  const rows = Array.from({ length: 50_000 }, (_, i) => [`rad ${(i * 7919) % 100_007}`, i])
  const bytes = await bytesOf(workbookOf([{ name: 'a', columns: [], rows: [['a', 'b'], ...rows] }]))
  bytes.fill(0xff, 300_000, 300_100)
  const found = await read(await fileOf(bytes, 'file.xlsx'))
  assert.ok(typeof found === 'object' && found.rows.length > 0 && found.rows.length < 50_000)
  assert.equal(found.broken, 'fil-skadad-arbetsbok')
})
