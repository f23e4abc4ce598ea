import { readFile } from 'node:fs/promises'
import { type CellValue, streamXlsxRows } from 'hucre/xlsx'
import { type Refused, refusals } from './problem.ts'
import { headerOf, isBlank, type RowBatch, type Table } from './table.ts'
import { type ZipPart, zipDirectory } from './zip_directory.ts'

const batchLength = 500
const megabyte = 2 ** 20
const largestFile = 256 * megabyte
/** Sheets are read in a stream, everything else is held in memory. */
const largestSheet = 1024 * megabyte
const largestOtherPart = 128 * megabyte

/** Opens the first sheet of an Excel workbook. The file is held in memory; its rows are read in a stream. */
export const openXlsx = async (path: string, length: number): Promise<Table | Refused> => {
  if (length > largestFile) return refusals.tooLargeWorkbook
  const file = await readFile(path)
  const problem = workbookProblem(zipDirectory(file))
  if (problem) return problem
  try {
    const found = await findHeader(file)
    if (!found) return refusals.empty
    return { header: headerOf(found.cells), padded: true, rows: () => rowsOf(file, found.index) }
  } catch {
    return refusals.damagedWorkbook
  }
}

const workbookProblem = (parts: readonly ZipPart[] | undefined): Refused | undefined => {
  if (!parts) return refusals.damagedWorkbook
  if (parts.some((p) => p.name === 'content.xml')) return refusals.openDocument
  if (!parts.some((p) => p.name === '[Content_Types].xml' || p.name.startsWith('xl/'))) return refusals.zip
  return parts.every(isBearable) ? undefined : refusals.tooLargeWorkbook
}

/** Declared lengths can be trusted: the reader stops at them. Not told (0) means no limit, so that is refused. */
const isBearable = ({ name, packed, unpacked }: ZipPart): boolean => {
  if (unpacked === 0) return packed <= 2
  return unpacked <= (name.startsWith('xl/worksheets/') ? largestSheet : largestOtherPart)
}

const findHeader = async (file: Buffer): Promise<{ index: number; cells: readonly string[] } | undefined> => {
  for await (const { index, values } of streamXlsxRows(file)) {
    const cells = values.map(cellText)
    if (!isBlank(cells)) return { index, cells }
  }
  return undefined
}

async function* rowsOf(file: Buffer, headerIndex: number): AsyncGenerator<RowBatch, void, undefined> {
  let batch: { first: number; rows: string[][] } = { first: 1, rows: [] }
  try {
    for await (const { index, values } of streamXlsxRows(file)) {
      const row = index - headerIndex
      if (row <= 0) continue
      if (batch.rows.length === batchLength || row !== batch.first + batch.rows.length) {
        yield batch
        batch = { first: row, rows: [] }
      }
      batch.rows.push(values.map(cellText))
    }
    yield batch
  } catch {
    yield { ...batch, broken: refusals.damagedWorkbook.problem }
  }
}

/** A cell as the text that a CSV file would have: Excel days become ISO days, numbers their digits. */
const cellText = (value: CellValue): string => {
  if (value === null) return ''
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
}
