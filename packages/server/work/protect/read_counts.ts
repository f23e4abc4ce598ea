import type { InnerCounts } from '@lyhord/core'
import { openTable } from '../../outside/files/open_table.ts'
import type { Refused } from '../../outside/files/problem.ts'
import { missingColumn, noCells, notACount } from './refusals.ts'

/** A whole file as text cells, blank rows left out. `numbers`: the number of each row, 1 for the first below the header. */
export interface WholeTable {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly numbers: readonly number[]
}

/** Reads a whole file. */
export const readWhole = async (path: string): Promise<WholeTable | Refused> => {
  const table = await openTable(path)
  if ('problem' in table) return table
  const rows: string[][] = []
  const numbers: number[] = []
  for await (const batch of table.rows()) {
    for (const [i, cells] of batch.rows.entries()) {
      if (cells.every((cell) => cell.trim() === '')) continue
      rows.push(table.header.map((_, column) => (cells[column] ?? '').trim()))
      numbers.push(batch.first + i)
    }
    if (batch.broken) return { problem: batch.broken }
  }
  return rows.length === 0 ? noCells : { header: table.header, rows, numbers }
}

/** Reads counts of inner cells: one column per dimension, and one (`freq`) with whole numbers from 0. */
export const readCounts = async (path: string, freq: string): Promise<InnerCounts | Refused> => {
  const table = await readWhole(path)
  if ('problem' in table) return table
  const at = table.header.indexOf(freq)
  if (at === -1) return missingColumn(freq, table.header)
  const wrong = table.rows.findIndex((row) => countOf(row[at]) === undefined)
  if (wrong !== -1) return notACount(freq, table.numbers[wrong] ?? 0)
  const others = table.header.flatMap((_, i) => (i === at ? [] : [i]))
  return {
    columns: others.map((i) => table.header[i] ?? ''),
    rows: table.rows.map((row) => others.map((i) => row[i] ?? '')),
    freq: table.rows.map((row) => countOf(row[at]) ?? 0),
  }
}

/** A whole number from 0, as written; R writes 100000 as `1e+05`, and others 12 as `12.0`. */
export const countOf = (text: string | undefined): number | undefined => {
  if (text === undefined || !/^\d{1,15}([.,]0+)?$|^\d(\.\d+)?e\+?\d{1,2}$/i.test(text)) return undefined
  const count = Number(text.replace(',', '.'))
  return Number.isSafeInteger(count) ? count : undefined
}
