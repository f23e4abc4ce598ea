import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inflateRawSync, crc32 as nodeCrc32 } from 'node:zlib'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { crc32 } from './crc32.ts'
import type { Sheet } from './sheet.ts'
import { sheetXml } from './sheet_xml.ts'
import { workbookOf } from './workbook.ts'
import { zipOf } from './zip.ts'

const bytesOf = async (pieces: AsyncIterable<Uint8Array<ArrayBuffer>>) =>
  new Uint8Array(await new Blob(await Array.fromAsync(pieces)).arrayBuffer())

test('the checksum is the one that Node counts, in one piece or several', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array(), (one, two) => {
      assert.equal(crc32(two, crc32(one)), nodeCrc32(Buffer.concat([one, two])))
    }),
  )
})

test('what is packed is unpacked as it was, with the checksum and lengths that the directory tells', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(fc.string({ unit: 'grapheme' })), { maxLength: 4 }), async (files) => {
      const zip = Buffer.from(await bytesOf(zipOf(files.map((text, at) => ({ name: `å${at}.xml`, text })))))
      const end = zip.lastIndexOf('PK\u0005\u0006')
      assert.equal(zip.readUInt16LE(end + 10), files.length)
      let at = zip.readUInt32LE(end + 16)
      for (const text of files) {
        const [crc, packed, unpacked, nameLength] = [16, 20, 24]
          .map((o) => zip.readUInt32LE(at + o))
          .concat(zip.readUInt16LE(at + 28))
        const start = zip.readUInt32LE(at + 42) + 30 + (nameLength ?? 0)
        const content = inflateRawSync(zip.subarray(start, start + (packed ?? 0)))
        assert.equal(content.toString(), text.join(''))
        assert.deepEqual([crc, unpacked], [nodeCrc32(content), content.length])
        at += 46 + (nameLength ?? 0)
      }
    }),
    { numRuns: 50 },
  )
})

test('a cell leads to another sheet, whatever its name, and numbers have the decimals of their style', async () => {
  const first: Sheet = {
    name: 'Innehåll',
    columns: [{ width: 20 }, { width: 10 }],
    rows: [
      [
        { value: 'Blad', style: 'link' },
        { value: 1234.5, style: 'oneDecimal' },
      ],
    ],
    links: [{ column: 0, row: 1, to: "Kalle's & co" }],
    paper: 'lying',
  }
  const second: Sheet = { name: "Kalle's & co", columns: [{ width: 10 }], rows: [['x']] }
  const xml = (await Array.fromAsync(sheetXml(first))).join('')
  assert.match(xml, /<hyperlink ref="A1" location="'Kalle''s &amp; co'!A1"\/>/)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load((await bytesOf(workbookOf([first, second]))).buffer)
  const [sheet] = workbook.worksheets
  assert.equal(sheet?.getCell('B1').numFmt, '#,##0.0')
  assert.equal(sheet?.pageSetup.fitToPage, true)
})

test('thousands of comments are all there', async () => {
  const comments = Array.from({ length: 3000 }, (_, at) => ({ column: 0, row: at + 1, text: `Nummer ${at}` }))
  const sheet: Sheet = {
    name: 'Blad',
    columns: [{ width: 10 }],
    rows: comments.map(() => ['x']),
    comments: () => comments,
  }
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load((await bytesOf(workbookOf([sheet]))).buffer)
  const notes = comments.map(({ row }) => {
    const { note } = workbook.worksheets[0]?.getCell(row, 1) ?? {}
    return typeof note === 'object' ? note.texts?.[0]?.text : note
  })
  assert.deepEqual(
    notes,
    comments.map(({ text }) => text),
  )
})

test('a source that fails in the middle fails the workbook, and one that is left is closed', async () => {
  let closed = false
  async function* rows(): AsyncGenerator<readonly string[], void, undefined> {
    try {
      for (let n = 0; ; n++) yield [`rad ${n}`]
    } finally {
      closed = true
    }
  }
  const failing = async function* (): AsyncGenerator<readonly string[], void, undefined> {
    yield ['ett']
    throw new Error('läsningen avbröts')
  }
  const sheet = (source: Sheet['rows']): Sheet => ({ name: 'Blad', columns: [{ width: 10 }], rows: source })
  await assert.rejects(bytesOf(workbookOf([sheet(failing())])), /läsningen avbröts/)
  let pieces = 0
  for await (const _ of workbookOf([sheet(rows())])) if (++pieces > 20) break
  for (let tries = 0; !closed && tries < 100; tries++) await new Promise((resolve) => setTimeout(resolve, 10))
  assert.equal(closed, true)
})
