import assert from 'node:assert/strict'
import { test } from 'node:test'
import { csvCell } from '@lyhord/core/csv_cell.ts'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { blobSource, type Choices, openTable } from './index.ts'

/** What is read of bytes: header and rows, or the id of the refusal. */
export const read = async (bytes: Uint8Array | string, chosen: Choices = {}) => {
  const table = await openTable(
    blobSource(new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)])),
    chosen,
  )
  if ('problem' in table) return table.problem.id
  const rows: string[][] = []
  for await (const batch of table.rows()) {
    assert.equal(batch.broken, undefined)
    for (const cells of batch.rows) rows.push([...cells])
  }
  return { header: table.header, format: table.format, rows }
}

const written = (rows: readonly (readonly string[])[], delimiter: string, newline: string): string =>
  rows.map((row) => row.map((cell) => csvCell(cell, delimiter)).join(delimiter)).join(newline) + newline

const cell = fc.string({ unit: fc.constantFrom(...'abcåäöÅÄÖé0123456789 ,;|."\n'), maxLength: 8 })
const table = fc
  .integer({ min: 3, max: 7 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
  )

const encodings = [
  ['utf-8', 'utf8', false],
  ['utf-8', 'utf8', true],
  ['utf-16le', 'utf-16le', true],
  ['utf-16be', 'utf-16be', true],
  ['windows-1252', 'win1252', false],
  ['macintosh', 'macroman', false],
  ['cp850', 'cp850', false],
] as const

for (const [encoding, name, addBOM] of encodings)
  test(`rows written in any dialect come back from ${name}${addBOM ? ' with a mark' : ''}`, async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        async (rows, delimiter, newline) => {
          const header = (rows[0] ?? []).map((_, i) => `kolumn ${'åäöabcd'[i]}${i}`)
          const text = written([header, ...rows], delimiter, newline)
          const found = await read(iconv.encode(text, name, { addBOM }), {
            encoding,
            delimiter: delimiterOf(delimiter),
          })
          assert.ok(typeof found === 'object', String(found))
          assert.deepEqual(found.header, header)
          assert.deepEqual(found.rows, rows)
        },
      ),
      { numRuns: 40 },
    )
  })

const delimiterOf = (text: string) => (text === ';' ? ';' : text === '\t' ? '\t' : text === '|' ? '|' : ',')

const plain = [
  ['Ärende', 'Kön', 'Ålder'],
  ['A-1', 'flicka', '7'],
  ['A-2', 'pojke på Östermalm', '12'],
]

for (const delimiter of [',', ';', '\t', '|'] as const)
  for (const [encoding, name, addBOM] of encodings)
    test(`told without being said: ${JSON.stringify(delimiter)} in ${name}${addBOM ? ' with a mark' : ''}`, async () => {
      const found = await read(iconv.encode(written(plain, delimiter, '\r\n'), name, { addBOM }))
      assert.ok(typeof found === 'object')
      assert.deepEqual([found.format.encoding, found.format.delimiter], [encoding, delimiter])
      assert.deepEqual([found.header, ...found.rows], plain)
    })

test('UTF-16 without a mark is known by its zeros', async () => {
  const found = await read(iconv.encode(written(plain, ';', '\n'), 'utf-16le'))
  assert.ok(typeof found === 'object')
  assert.deepEqual([found.format.encoding, found.rows.length], ['utf-16le', 2])
})

test('UTF-32 is refused, so that no number passes with zeros between its digits', async () => {
  for (const encoding of ['utf-32le', 'utf-32be'])
    for (const addBOM of [true, false])
      assert.equal(await read(iconv.encode(written(plain, ';', '\n'), encoding, { addBOM })), 'fil-binar')
})

test('commas in a text do not make a table of semicolons one of commas', async () => {
  const text = 'a;b;c\n1;en, två, tre, fyra, fem, sex;3\n'
  const found = await read(text)
  assert.ok(typeof found === 'object')
  assert.deepEqual(found.header, ['a', 'b', 'c'])
})

test('cells in apostrophes', async () => {
  const found = await read("'a','b'\n'1,5','2'\n")
  assert.ok(typeof found === 'object')
  assert.deepEqual([found.format.quote, found.header, found.rows], ["'", ['a', 'b'], [['1,5', '2']]])
})

test('titles above the headings are passed over, and the header can be chosen', async () => {
  const text =
    'Utdrag ur systemet;;;\nTaget 2026-01-02;;;\n\nÄrende;Kön;Ålder;Ort\n1;k;7;a\n2;p;8;b\n3;p;9;c\n'
  const found = await read(text)
  assert.ok(typeof found === 'object')
  assert.deepEqual(found.header, ['Ärende', 'Kön', 'Ålder', 'Ort'])
  assert.deepEqual([found.format.headerRow, found.format.headerRows, found.rows.length], [4, 1, 3])
  const chosen = await read(text, { headerRow: 1, headerRows: 1 })
  assert.ok(typeof chosen === 'object')
  assert.deepEqual(
    [chosen.header, chosen.format.chosen],
    [['Utdrag ur systemet'], ['headerRow', 'headerRows']],
  )
})

test('group headings above names are joined with them', async () => {
  const found = await read('Barn;;Beslut;\nKön;Ålder;Dag;Typ\nk;7;2025-01-01;x\np;8;2025-01-02;y\n')
  assert.ok(typeof found === 'object')
  assert.deepEqual(found.header, ['Barn: Kön', 'Barn: Ålder', 'Beslut: Dag', 'Beslut: Typ'])
  assert.deepEqual([found.format.headerRows, found.rows.length], [2, 2])
})

test('headings that come again are refused, or numbered when a mapping is made', async () => {
  assert.equal(await read('a,b,a\n1,2,3\n'), 'fil-dubbel-kolumn')
  const found = await read('a,b,a\n1,2,3\n', { repeated: 'numbered' })
  assert.deepEqual(typeof found === 'object' && found.header, ['a', 'b', 'a (2)'])
})

test('a reading that is stopped says so, so that half a file is not taken for a whole one', async () => {
  const text = `a,b\n${'1,2\n'.repeat(100_000)}`
  const opened = await openTable(blobSource(new Blob([text])))
  assert.ok(!('problem' in opened))
  const stop = new AbortController()
  let [rows, last]: [number, string | undefined] = [0, undefined]
  for await (const batch of opened.rows(stop.signal)) {
    rows += batch.rows.length
    last = batch.broken?.id
    assert.ok(batch.bytes <= opened.size)
    stop.abort()
  }
  assert.ok(rows > 0 && rows < 100_000)
  assert.equal(last, 'fil-avbruten')
})

test('a text of which only some is UTF-8 is refused, and one that was cut in a letter is not taken for another', async () => {
  const utf8 = Buffer.from('ärende;kön\nU-1;på väg\n')
  const old = iconv.encode('U-2;på väg\n', 'win1252')
  assert.equal(await read(Buffer.concat([utf8, old])), 'fil-blandad-teckenkodning')
  assert.equal(
    await read(Buffer.concat([iconv.encode('ärende;kön\n', 'win1252'), utf8])),
    'fil-blandad-teckenkodning',
  )
  const cut = await read(utf8.subarray(0, utf8.indexOf('väg') + 2))
  assert.ok(typeof cut === 'object')
  assert.deepEqual([cut.format.encoding, cut.header], ['utf-8', ['ärende', 'kön']])
})

/* Written by another program (glibc `iconv`): headings and two rows, in EBCDIC for Sweden and for the rest of the world. */
const ebcdic = {
  IBM278:
    'wJmFlYSFbYmEXpJqlV6JlZKWlCXkYPLw8vVg8V6XlpGShV7y8PL1YPDxYPPxJeRg8vDy9WDyXoaTiYOSgV7y8PL1YPDyYPDxJQ==',
  IBM500:
    'Q5mFlYSFbYmEXpLMlV6JlZKWlCXkYPLw8vVg8V6XlpGShV7y8PL1YPDxYPPxJeRg8vDy9WDyXoaTiYOSgV7y8PL1YPDyYPDxJQ==',
}

for (const [page, bytes] of Object.entries(ebcdic))
  test(`a file from a mainframe, in ${page}, is told to be one`, async () => {
    assert.equal(await read(Buffer.from(bytes, 'base64')), 'fil-ebcdic')
  })

test('letters that nearly all lie outside ASCII are no mainframe text', async () => {
  for (const name of ['win1251', 'koi8-r', 'macroman', 'cp850'])
    assert.notEqual(await read(iconv.encode('åäö;ÅÄÖ\nжук;éüå\n', name)), 'fil-ebcdic', name)
})

test('web pages and other XML are told apart from tables, whatever they are called', async () => {
  const table = '<table><tr><th>utredning_id</th><th>kon</th></tr><tr><td>U-1</td><td>pojke</td></tr></table>'
  const pages = [
    `<html><body>${table}`,
    `\n <!DOCTYPE html>\n${table}`,
    table,
    '<?xml version="1.0"?><Workbook/>',
  ]
  for (const page of pages) assert.equal(await read(page), 'fil-webbsida', page)
  assert.ok(typeof (await read('<20,antal\n1,2\n')) === 'object')
})

test('JSON and rich text are told apart from tables, whatever they are called', async () => {
  const json = [
    '[\n  {"id": 1, "kon": "flicka"}\n]',
    '{"a":1}\n{"a":2}\n',
    ' { }',
    '[[1,2],[3,4]]',
    '[]',
    '["a"]',
  ]
  for (const text of json) assert.equal(await read(text), 'fil-json', text)
  assert.equal(await read(iconv.encode('{"a":1,\n"b":2}', 'utf-16le', { addBOM: true })), 'fil-json')
  assert.equal(await read('{\\rtf1\\ansi {\\fonttbl {\\f0 Times;}}\n\\f0 id;kon\\par\n}'), 'fil-rtf')
})

test('headings in brackets are headings all the same', async () => {
  for (const text of ['[id];[kon]\n1;2\n', '[1] Ärende;[2] Kön\n1;2\n', '{id};{kon}\n1;2\n'])
    assert.ok(typeof (await read(text)) === 'object', text)
})

test('delimiters with nothing between them are an empty file', async () => {
  assert.equal(await read(';;;;\n;;;;\n'), 'fil-tom')
})

test('a NUL among the letters of UTF-16 reaches nobody as it is', async () => {
  const found = await read(iconv.encode('id;namn\n1;a\0b\n', 'utf-16le', { addBOM: true }))
  assert.deepEqual(typeof found === 'object' && found.rows, [['1', 'a\ufffdb']])
})
