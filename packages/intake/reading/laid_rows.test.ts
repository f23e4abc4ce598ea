import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { textsOf } from './laid_rows.ts'
import { openTable } from './open_table.ts'
import { blobSource } from './source.ts'
import type { Table } from './table.ts'

const open = async (...parts: BlobPart[]): Promise<Table> => {
  const table = await openTable(blobSource(new Blob(parts)))
  if ('problem' in table) throw new Error(table.problem.id)
  return table
}

interface Read {
  readonly rows: readonly (readonly [row: number, cells: readonly string[]])[]
  readonly broken: readonly string[]
}

const asTexts = async ({ rows }: Table): Promise<Read> => {
  const read: Read = { rows: [], broken: [] }
  const found: [number, readonly string[]][] = []
  const broken: string[] = []
  for await (const batch of rows()) {
    for (const [i, cells] of batch.rows.entries()) found.push([batch.first + i, cells])
    if (batch.broken) broken.push(`${batch.first + batch.rows.length} ${batch.broken.title.sv}`)
  }
  return { ...read, rows: found, broken }
}

/** How many rows came laid out is told too. */
const asTheyLie = async ({ laidRows }: Table): Promise<Read & { readonly laid: number }> => {
  const found: [number, readonly string[]][] = []
  const broken: string[] = []
  let laid = 0
  for await (const batch of laidRows?.() ?? assert.fail()) {
    if ('cells' in batch) {
      laid += batch.count
      for (let i = 0; i < batch.count; i++) found.push([batch.first + i, textsOf(batch, i)])
      continue
    }
    for (const [i, cells] of batch.rows.entries()) found.push([batch.first + i, cells])
    if (batch.broken) broken.push(`${batch.first + batch.rows.length} ${batch.broken.title.sv}`)
  }
  return { rows: found, broken, laid }
}

const same = async (table: Table): Promise<number> => {
  const { laid, ...read } = await asTheyLie(table)
  assert.deepEqual(read, await asTexts(table))
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

test('rows as they lie are the rows as texts, whatever stands in them and however lines end', async () => {
  let laid = 0
  await fc.assert(
    fc.asyncProperty(content, fc.boolean(), async (text, marked) => {
      laid += await same(await open(marked ? '\uFEFF' : '', text))
    }),
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

test('from the first quotation mark on, rows come as texts', async () => {
  const plain = Array.from({ length: 4000 }, (_, i) => `U-${i},pojke,9`).join('\n')
  const laid = await same(await open(`id,kon,alder\n${plain}\n"U,1",flicka,"8 ""år"""\nU-2,pojke,9\n`))
  assert.ok(laid > 2000 && laid <= 4000)
})

test('a row too long is told at its number, after the rows before it', async () => {
  const long = `U-1,pojke,${'x'.repeat(1_200_000)}`
  const table = await open(`id,kon,alder\nU-0,pojke,9\n${long}\nU-2,pojke,9\n`)
  const { rows, broken } = await asTheyLie(table)
  assert.deepEqual([rows, broken.length], [[[1, ['U-0', 'pojke', '9']]], 1])
  assert.match(broken[0] ?? '', /^2 /)
})

test('reading that is stopped says so', async () => {
  const table = await open('id,kon,alder\nU-0,pojke,9\n')
  const stop = new AbortController()
  stop.abort()
  for await (const batch of table.laidRows?.(stop.signal) ?? [])
    assert.equal('broken' in batch ? batch.broken?.id : undefined, 'fil-avbruten')
})
