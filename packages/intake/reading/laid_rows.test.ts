import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { textsOf } from './laid_rows.ts'
import { openTable } from './open_table.ts'
import { sectionReaderOf } from './read_laid.ts'
import { sectionsOf } from './section.ts'
import { blobSource } from './source.ts'
import type { RowPlace, Table } from './table.ts'

const open = async (...parts: BlobPart[]): Promise<Table> => {
  const table = await openTable(blobSource(new Blob(parts)))
  if ('problem' in table) throw new Error(table.problem.id)
  return table
}

type Rows = readonly (readonly [row: number, cells: readonly string[]])[]

const textsFrom = async ({ rows }: Table, from?: RowPlace): Promise<Rows> => {
  const found: [number, readonly string[]][] = []
  for await (const batch of rows(undefined, from)) {
    for (const [i, cells] of batch.rows.entries()) found.push([batch.first + i, cells])
    if (batch.broken) found.push([batch.first + batch.rows.length, [batch.broken.title.sv]])
  }
  return found
}

/** The rows as they lie, section by section, and from the first that must be read as text on as texts. */
const asTheyLie = async (table: Table, length?: number): Promise<{ rows: Rows; laid: number }> => {
  const read = sectionReaderOf(table.laid ?? assert.fail())
  const found: [number, readonly string[]][] = []
  let [at, next] = [0, 1]
  for (const section of sectionsOf(table.size, length)) {
    const laid = await read(section)
    if (!laid) {
      const rest = await textsFrom(table, at === 0 ? undefined : { at, next })
      return { rows: [...found, ...rest], laid: found.length }
    }
    for (const rows of laid.rows) for (let i = 0; i < rows.count; i++) found.push([next++, textsOf(rows, i)])
    at += laid.bytes
  }
  return { rows: found, laid: found.length }
}

/** How many rows came laid out is told. */
const same = async (table: Table, length?: number): Promise<number> => {
  const { laid, rows } = await asTheyLie(table, length)
  assert.deepEqual(rows, await textsFrom(table))
  return laid
}

const cell = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'ja',
    'nej',
    '2025-10-31',
    'Väntan på åtgärd',
    "'=1+1",
    "'ja",
    '\uFEFFja',
    '€',
    '-',
  ),
  fc.string({ unit: 'grapheme-ascii', maxLength: 8 }).map((text) => text.replace(/[",;\t|']/g, '')),
  fc.constant('lång '.repeat(60)),
)
const row = fc.oneof(
  { weight: 9, arbitrary: fc.array(cell, { minLength: 3, maxLength: 3 }) },
  fc.array(cell, { maxLength: 5 }),
)
const content = fc
  .tuple(
    fc.array(row, { maxLength: 40 }),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.constantFrom(',', ';', '\t'),
    fc.boolean(),
  )
  .map(([rows, newline, delimiter, ends]) =>
    [['id', 'kon', 'alder'], ['1', '2', '3'], ...rows]
      .map((cells) => cells.join(delimiter))
      .join(newline)
      .concat(ends ? newline : ''),
  )

test('rows as they lie are the rows as texts, whatever stands in them, however lines end and wherever they are cut', async () => {
  let laid = 0
  await fc.assert(
    fc.asyncProperty(
      content,
      fc.boolean(),
      fc.integer({ min: 20, max: 2000 }),
      async (text, marked, length) => {
        laid += await same(await open(marked ? '\uFEFF' : '', text), length)
      },
    ),
    { numRuns: 300 },
  )
  assert.ok(laid > 1000, `${laid} rows were laid out`)
})

test('a file of many pieces is laid out whole, with rows and letters cut by the end of a piece', async () => {
  const rows = Array.from({ length: 9000 }, (_, i) => `U-${i};pojke;Väntan på åtgärd ${i % 7}`)
  assert.equal(await same(await open('id;kon;skäl\n', rows.join('\n'))), 9000)
})

test('old encodings are laid out too', async () => {
  const bytes = Uint8Array.from('id;skal\r\n1;V\u00e4ntan\r\n2;\u00e5tg\u00e4rd\r\n', (c) => c.charCodeAt(0))
  assert.equal(await same(await open(bytes)), 2)
})

test('from the section with the first quotation mark on, rows are read as texts', async () => {
  const plain = Array.from({ length: 4000 }, (_, i) => `U-${i},pojke,9`).join('\n')
  const table = await open(`id,kon,alder\n${plain}\n"U,1",flicka,"8 ""år"""\nU-2,pojke,9\n`)
  const laid = await same(table, 10_000)
  assert.ok(laid > 3000 && laid <= 4000, `${laid}`)
})

test('a row too long is told at its number, after the rows before it', async () => {
  const long = `U-1,pojke,${'x'.repeat(1_200_000)}`
  const table = await open(`id,kon,alder\nU-0,pojke,9\n${long}\nU-2,pojke,9\n`)
  for (const length of [undefined, 20]) {
    const { rows } = await asTheyLie(table, length)
    assert.deepEqual(rows[0], [1, ['U-0', 'pojke', '9']])
    assert.deepEqual([rows.length, rows[1]?.[0], rows[1]?.[1].length], [2, 2, 1])
  }
})

test('a section in which no row begins has none', async () => {
  const long = 'x'.repeat(30_000)
  const table = await open(`id,kon,alder\nU-0,pojke,${long}\nU-2,pojke,9\n`)
  assert.equal(await same(table, 1000), 2)
})
