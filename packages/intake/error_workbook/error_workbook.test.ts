import assert from 'node:assert/strict'
import { test } from 'node:test'
import { words } from '@lyhord/core'
import { anySign } from '@lyhord/core/codebook/gold/any_sign.ts'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { blobSource, openTable } from '../reading/index.ts'
import type { FaultyRow, RowFinding } from './faulty_row.ts'
import { FindingsByRow, faultyRowsOf } from './faulty_row.ts'
import { type CorrectedRow, openErrorWorkbook, type UnplacedRow } from './read_error_workbook.ts'
import { type ErrorWorkbook, writeErrorWorkbook } from './write_error_workbook.ts'

const bytesOf = async (workbook: Omit<ErrorWorkbook, 'lang'>, lang: 'sv' | 'en' = 'sv', most?: number) =>
  new Uint8Array(
    await new Blob(await Array.fromAsync(writeErrorWorkbook({ ...workbook, lang }, most))).arrayBuffer(),
  )

const comeBack = async (bytes: Uint8Array<ArrayBuffer>) => {
  const returned = await openErrorWorkbook(blobSource(new Blob([bytes])))
  assert.ok(returned && 'rows' in returned, JSON.stringify(returned))
  const [corrected, unplaced]: [CorrectedRow[], UnplacedRow[]] = [[], []]
  for await (const batch of returned.rows()) {
    corrected.push(...batch.corrected)
    unplaced.push(...batch.unplaced)
    assert.equal(batch.broken, undefined)
  }
  return { header: returned.header, corrected, unplaced }
}

const excel = async (bytes: Uint8Array<ArrayBuffer>) => {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes.buffer)
  const sheet = workbook.worksheets[0]
  assert.ok(sheet)
  return { workbook, sheet }
}

const finding = (column: string | null, severity: RowFinding['severity'] = 'error'): RowFinding => ({
  column,
  severity,
  message: words('Det stämmer inte.', 'It does not agree.'),
  remedy: words('Rätta <det> & spara.', 'Correct it.'),
})

const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  fc.constantFrom(
    '=1+1',
    '+cmd',
    '-5',
    '@a',
    "'=x",
    "''-y",
    '\tz',
    '\ra',
    'a\r\nb',
    ' x ',
    '_x000D_',
    '2025-10-31',
    '007',
  ),
  // no file that can be read has a NUL
  fc.string({ unit: anySign.filter((sign) => sign !== '\0'), maxLength: 8 }),
)
const header = fc
  .uniqueArray(fc.string({ unit: fc.constantFrom(...'abcåäö_ 1='), minLength: 1, maxLength: 8 }), {
    minLength: 1,
    maxLength: 6,
    selector: (name) => name.trim(),
  })
  .map((names) => names.map((name) => name.trim()))
  .filter((names) => names.every((name) => name !== ''))

const files = header.chain((names) => {
  const row = fc.tuple(
    fc.array(text, { minLength: names.length, maxLength: names.length }),
    fc.array(fc.constantFrom(...names, null, 'inte i filen'), { minLength: 1, maxLength: 4 }),
    fc.constantFrom('error', 'query'),
  )
  return fc.array(row, { maxLength: 8 }).map((rows) => ({
    header: names,
    rows: rows.map(
      ([cells, columns, severity], at): FaultyRow => ({
        row: at * 3 + 1,
        ...(at % 3 === 2 ? { sibling: at } : {}),
        cells,
        findings: columns.map((column) => finding(column, severity)),
      }),
    ),
  }))
})

test('faulty rows come back as they were: none lost, none twice, whatever stands in them', async () => {
  await fc.assert(
    fc.asyncProperty(files, fc.constantFrom('sv', 'en'), async ({ header, rows }, lang) => {
      const back = await comeBack(await bytesOf({ source: 'inläsning 7', header, rows }, lang))
      assert.deepEqual(back.header, header)
      assert.deepEqual(back.unplaced, [])
      assert.deepEqual(
        back.corrected,
        rows.map(({ row, sibling = 0, cells }) => ({
          source: 'inläsning 7',
          row,
          sibling,
          cells,
          reason: undefined,
        })),
      )
    }),
    { numRuns: 150 },
  )
})

test('no cell begins as a formula does, and figures are left as they are', async () => {
  const cells = ['=1+1', '+cmd|x', '-5', '@SUM(A1)', '+46 70', '\t=2']
  const header = ['=a', 'b', 'c', 'd', 'e', 'f']
  const { sheet } = await excel(
    await bytesOf({ source: 's', header, rows: [{ row: 1, cells, findings: [finding('b')] }] }),
  )
  const written = [4, 5, 6, 7, 8, 9].map((column) => sheet.getCell(2, column).value)
  assert.deepEqual(written, ["'=1+1", "'+cmd|x", '-5', "'@SUM(A1)", '+46 70', "'\t=2"])
  assert.equal(sheet.getCell(1, 4).value, "'=a")
})

test('in Excel: original columns, faulty cells coloured and commented, the key hidden, a column for reasons', async () => {
  const rows: FaultyRow[] = [
    { row: 4, cells: ['x', '', 'z'], findings: [finding('b'), finding(null)] },
    { row: 9, cells: ['x', 'y', 'z'], findings: [finding('c', 'query')] },
  ]
  const { workbook, sheet } = await excel(await bytesOf({ source: 'k1', header: ['a', 'b', 'c'], rows }))
  assert.deepEqual(
    workbook.worksheets.map(({ name }) => name),
    ['Rader att se över', 'Läs mig'],
  )
  assert.deepEqual(
    [1, 2, 3, 4, 5, 6].map((column) => sheet.getCell(1, column).value),
    ['lyhord_rad', 'Att se över', 'Skäl att behålla', 'a', 'b', 'c'],
  )
  assert.equal(sheet.getColumn(1).hidden, true)
  assert.equal(sheet.getCell('A2').value, 'k1:4')
  assert.equal(
    sheet.getCell('B2').value,
    'b: Det stämmer inte. Rätta <det> & spara.\nDet stämmer inte. Rätta <det> & spara.',
  )
  const colour = (place: string) => {
    const { fill } = sheet.getCell(place)
    return fill?.type === 'pattern' ? fill.fgColor?.argb : undefined
  }
  assert.deepEqual(['E2', 'D2', 'F3', 'C3', 'C2'].map(colour), [
    'FFF8D7D0',
    undefined,
    'FFFCEFC7',
    'FFFCEFC7',
    undefined,
  ])
  const note = (place: string) => {
    const { note } = sheet.getCell(place)
    return typeof note === 'object' ? note.texts?.map(({ text }) => text).join('') : note
  }
  assert.equal(note('E2'), 'Det stämmer inte.\nRätta <det> & spara.')
  assert.equal(note('F3'), 'Det stämmer inte.\nRätta <det> & spara.')
  assert.equal(note('D2'), undefined)
  const { dataValidation } = sheet.getCell('C3')
  assert.deepEqual(
    [dataValidation.type, dataValidation.formulae, dataValidation.showErrorMessage ?? false],
    ['list', ['"Det stämmer,Uppgiften saknas,Det är vår rutin,Annat skäl"'], false],
  )
})

test('corrected in Excel with a reason, and read again: only what was changed is changed', async () => {
  const rows: FaultyRow[] = [
    { row: 2, cells: ['U-1', '2025-02-30', '=x'], findings: [finding('dag')] },
    { row: 5, cells: ['U-2', '2025-03-01', ''], findings: [finding('dag', 'query')] },
    { row: 8, cells: ['U-3', 'igår', ''], findings: [finding('dag')] },
  ]
  const { workbook, sheet } = await excel(
    await bytesOf({ source: 'k1', header: ['id', 'dag', 'övrigt'], rows }),
  )
  sheet.getCell('E2').value = '2025-02-28'
  sheet.getCell('C3').value = 'Familjen flyttade samma dag'
  sheet.spliceRows(4, 1)
  sheet.getCell('D4').value = 'U-9'
  const saved = new Uint8Array(await workbook.xlsx.writeBuffer())
  const back = await comeBack(saved)
  assert.deepEqual(back.corrected, [
    { source: 'k1', row: 2, sibling: 0, cells: ['U-1', '2025-02-28', '=x'], reason: undefined },
    {
      source: 'k1',
      row: 5,
      sibling: 0,
      cells: ['U-2', '2025-03-01', ''],
      reason: 'Familjen flyttade samma dag',
    },
  ])
  assert.deepEqual(
    back.unplaced.map(({ at, problem }) => [at, problem.id]),
    [[3, 'felarbetsbok-utan-rad']],
  )
})

test('a row that was copied counts once', async () => {
  const rows: FaultyRow[] = [{ row: 2, cells: ['U-1', 'x'], findings: [finding('dag')] }]
  const { workbook, sheet } = await excel(await bytesOf({ source: 'k1', header: ['id', 'dag'], rows }))
  sheet.addRow(['k1:2', '', '', 'U-1', 'y'])
  const back = await comeBack(new Uint8Array(await workbook.xlsx.writeBuffer()))
  assert.deepEqual(
    back.corrected.map(({ cells }) => cells),
    [['U-1', 'x']],
  )
  assert.deepEqual(
    back.unplaced.map(({ problem }) => problem.id),
    ['felarbetsbok-dubbel-rad'],
  )
})

test('children of the same row are told apart, and a row of another file is not taken', async () => {
  const rows: FaultyRow[] = [0, 1].map((sibling) => ({
    row: 2,
    sibling,
    cells: [`U-${sibling}`],
    findings: [finding('id')],
  }))
  const { workbook, sheet } = await excel(await bytesOf({ source: 'k1', header: ['id'], rows }))
  sheet.addRow(['k2:9', '', '', 'U-9'])
  const back = await comeBack(new Uint8Array(await workbook.xlsx.writeBuffer()))
  assert.deepEqual(
    back.corrected.map(({ row, sibling, cells }) => [row, sibling, cells[0]]),
    [
      [2, 0, 'U-0'],
      [2, 1, 'U-1'],
    ],
  )
  assert.deepEqual(
    back.unplaced.map(({ problem }) => problem.id),
    ['felarbetsbok-annan-fil'],
  )
})

test('a reason that was given before is there to be seen, and comes back as it was', async () => {
  for (const reason of ['Flyttade samma dag', '=som förut', "'-nej"]) {
    const rows: FaultyRow[] = [{ row: 1, cells: ['x'], findings: [finding('id', 'query')], reason }]
    const back = await comeBack(await bytesOf({ source: 'k', header: ['id'], rows }))
    assert.equal(back.corrected[0]?.reason, reason)
  }
})

test('a row with too many cells keeps them all', async () => {
  const rows: FaultyRow[] = [{ row: 2, cells: ['U-1', 'x', 'extra', '=y'], findings: [finding(null)] }]
  const back = await comeBack(await bytesOf({ source: 'k', header: ['id', 'dag'], rows }))
  assert.deepEqual(back.corrected[0]?.cells, ['U-1', 'x', 'extra', '=y'])
})

test('a cell too long for Excel is shown cut, and its row is never taken back cut', async () => {
  const rows: FaultyRow[] = [{ row: 2, cells: ['a'.repeat(40_000)], findings: [finding('id')] }]
  const back = await comeBack(await bytesOf({ source: 'k', header: ['id'], rows }))
  assert.deepEqual(back.corrected, [])
  assert.deepEqual(
    back.unplaced.map(({ problem }) => problem.id),
    ['felarbetsbok-lang-cell'],
  )
})

test('rows without room are counted where it is read', async () => {
  const rows: FaultyRow[] = [1, 2, 3].map((row) => ({ row, cells: ['x'], findings: [finding('id')] }))
  const { workbook, sheet } = await excel(await bytesOf({ source: 'k', header: ['id'], rows }, 'sv', 2))
  assert.equal(sheet.rowCount, 3)
  const told = workbook.worksheets[1]?.getColumn(1).values.join('\n') ?? ''
  assert.match(told, /1 rader till fick inte plats/)
})

test('headings that the file has itself are told apart', async () => {
  const header = ['Att se över', 'Skäl att behålla']
  const rows: FaultyRow[] = [{ row: 1, cells: ['eget', 'också'], findings: [finding('Att se över')] }]
  const back = await comeBack(await bytesOf({ source: 'k', header, rows }))
  assert.deepEqual([back.header, back.corrected[0]?.cells], [header, ['eget', 'också']])
})

test('rows are gathered from a file by their findings; notes alone need no correction', async () => {
  const table = await openTable(blobSource(new Blob(['id,dag\nU-1,x\nU-2,y\n\nU-3,z\n'])))
  assert.ok('rows' in table)
  const gathered = new FindingsByRow()
  gathered.add([{ row: 4, ...finding('dag') }])
  gathered.add([
    { row: 1, ...finding('id', 'query') },
    { row: 2, ...finding('id', 'note') },
    { row: 0, ...finding('id') },
    { row: 4, ...finding(null) },
  ])
  const rows = await Array.fromAsync(faultyRowsOf(table, gathered.byRow))
  assert.deepEqual(
    rows.map(({ row, cells, findings }) => [row, cells, findings.length]),
    [
      [1, ['U-1', 'x'], 1],
      [4, ['U-3', 'z'], 2],
    ],
  )
})

test('an ordinary table is no error workbook', async () => {
  assert.equal(await openErrorWorkbook(blobSource(new Blob(['id,dag\nU-1,x\n']))), undefined)
})
