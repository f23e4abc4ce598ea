import { words } from '@lyhord/core'
import { identityOfCell } from '@lyhord/intake/identity/identity_of_cell.ts'
import type { Table } from '@lyhord/intake/reading/index.ts'
import type { Refused } from '../../outside/files/problem.ts'
import { misunderstood } from '../file/refuse.ts'

const notNumbers = (heading: string) =>
  words(
    `I kolumnen ”${heading}” står nästan bara annat än personnummer. Är det kanske telefonnummer eller ärenden? Inget är skrivet. Ange barnets kolumn med --child.`,
    `The column “${heading}” holds hardly any personal identity numbers. Perhaps telephone numbers or cases? Nothing has been written. Give the child's column with --child.`,
  )

/** So many rows are looked at, and so many cells are needed to be sure. */
const [mostRows, fewestCells] = [1_000, 5]

/** A number in full, or with its hyphen: mistyped it is one all the same, and a telephone number is not written so. */
const inFull = /^(?:(?:18|19|20)\d{6}[-+ ]?\d{4}|\d{6}[-+]\d{4})$/
const pseudonym = /^[0-9a-f]{64}$/

/** Refuses a column of the child's number that surely is something else: fewer than one cell in five is a number. */
export const doubtOf = async (
  table: Table,
  column: number,
  today: string,
  usage: string,
): Promise<Refused | undefined> => {
  let [rows, cells, numbers] = [0, 0, 0]
  for await (const batch of table.rows()) {
    for (const row of batch.rows) {
      const text = (row[column] ?? '').trim()
      if (text === '') continue
      cells++
      if (isNumber(text, today)) numbers++
    }
    rows += batch.rows.length
    if (rows >= mostRows) break
  }
  const isSure = cells >= fewestCells && numbers * 5 < cells
  return isSure ? misunderstood(notNumbers(table.header[column] ?? ''), usage) : undefined
}

const isNumber = (text: string, today: string): boolean =>
  inFull.test(text) || pseudonym.test(text) || identityOfCell(text, today).identity?.agrees === true
