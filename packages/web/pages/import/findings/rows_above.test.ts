import assert from 'node:assert/strict'
import { openAsBlob } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { openFile } from '../worker/rows.ts'
import { rowsAbove } from './rows_above.ts'

const opened = async (name: string) => {
  const path = fileURLToPath(new URL(`../../../../../demo/extracts/${name}`, import.meta.url))
  const file = await openFile(await openAsBlob(path), {})
  assert.ok('table' in file)
  return { format: file.table.format, header: file.header, preview: [], corrects: file.corrects ?? null }
}

test('a row is found in the file by its number, however many rows stand above the headings', async () => {
  assert.equal(rowsAbove(await opened('alfa_utredning.csv')), 1)
  assert.equal(rowsAbove(await opened('gamma_utredning.txt')), 4)
})

test('of rows in an error workbook it is not known where they stand in their file', async () => {
  assert.equal(rowsAbove({ ...(await opened('alfa_utredning.csv')), corrects: 'x' }), undefined)
  assert.equal(rowsAbove(undefined), undefined)
})
