import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { blobSource, openTable } from '@lyhord/intake/reading/index.ts'
import { workbookOf } from '@lyhord/intake/workbook/workbook.ts'
import type { ChosenFile } from '../import_steps.ts'

/** A workbook as a file to choose. */
export const workbook = (name: string, buffer: Buffer): ChosenFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer,
})

/** The error workbook with one local value corrected in every cell where it stands. */
export const correctedWorkbook = async (path: string, wrong: string, right: string): Promise<ChosenFile> => {
  const source = blobSource(new Blob([await readFile(path)]))
  const table = await openTable(source, { headerRow: 1, headerRows: 1 })
  assert.ok('header' in table)
  const rows: (readonly string[])[] = [table.header]
  for await (const batch of table.rows())
    rows.push(...batch.rows.map((cells) => cells.map((cell) => (cell === wrong ? right : cell))))
  const columns = table.header.map(() => ({ width: 12, style: 'text' as const }))
  const pieces: Uint8Array[] = []
  for await (const piece of workbookOf([{ name: 'Rader', columns, rows }])) pieces.push(piece)
  return workbook('rättad.xlsx', Buffer.concat(pieces))
}

/** The beginning of a workbook behind a password. */
export const protectedWorkbook = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  Buffer.alloc(504),
  Buffer.from('EncryptedPackage', 'utf16le'),
  Buffer.alloc(512),
])
