import { plainCell } from '../reading/formula_guard.ts'
import { openTable } from '../reading/open_table.ts'
import type { FileProblem, Refused } from '../reading/problem.ts'
import type { Source } from '../reading/source.ts'
import { isBlank, type RowBatch, type Table } from '../reading/table.ts'
import { isErrorWorkbook, ownColumns, placeOf, type RowKey, readKeyCell } from './columns.ts'
import { rowProblems } from './row_problems.ts'

/**
 * A row that came back. `row`: its number in the original file; `sibling`: which of its children; `reason`: why queries
 * are to be kept, if given.
 */
export interface CorrectedRow {
  readonly source: string
  readonly row: number
  readonly sibling: number
  readonly cells: readonly string[]
  readonly reason: string | undefined
}

/** A row that cannot be placed and is not taken. `at`: 1 for the first row below the workbook's header. */
export interface UnplacedRow {
  readonly at: number
  readonly problem: FileProblem
}

/** Rows that came back together. `broken`: reading stopped after them. */
export interface CorrectedBatch {
  readonly corrected: readonly CorrectedRow[]
  readonly unplaced: readonly UnplacedRow[]
  readonly broken?: FileProblem
}

/** An error workbook that came back: the original header, and its rows in batches. */
export interface ReturnedWorkbook {
  readonly header: readonly string[]
  rows(): AsyncGenerator<CorrectedBatch, void, undefined>
}

/**
 * Opens a file that may be an error workbook; `undefined` when it is another table. Ask this first: its header is always
 * the first row, which need not be guessed.
 */
export const openErrorWorkbook = async (source: Source): Promise<ReturnedWorkbook | Refused | undefined> => {
  const table = await openTable(source, { headerRow: 1, headerRows: 1, repeated: 'numbered' })
  return 'problem' in table ? table : readErrorWorkbook(table)
}

/** Reads an error workbook again; `undefined` when the table is none. Columns may have been moved. */
export const readErrorWorkbook = (table: Pick<Table, 'header' | 'rows'>): ReturnedWorkbook | undefined => {
  if (!isErrorWorkbook(table.header)) return undefined
  const places = placesIn(table.header)
  const header = places.original.map((at) => plainCell(table.header[at] ?? ''))
  return { header, rows: () => rowsOf(table, places) }
}

interface Places {
  readonly key: number
  readonly reason: number
  readonly original: readonly number[]
  readonly columns: number
}

const placesIn = (header: readonly string[]): Places => {
  const key = header.indexOf(ownColumns.key)
  const reason = placeOf(ownColumns.reason, header)
  const own = new Set([key, reason, placeOf(ownColumns.toLookOver, header)])
  return { key, reason, original: [...header.keys()].filter((at) => !own.has(at)), columns: header.length }
}

async function* rowsOf(
  table: Pick<Table, 'rows'>,
  places: Places,
): AsyncGenerator<CorrectedBatch, void, undefined> {
  const seen: Seen = { rows: new Set(), source: undefined }
  for await (const batch of table.rows()) yield batchOf(batch, places, seen)
}

/** What has come of a workbook so far: its rows belong to one file. */
interface Seen {
  readonly rows: Set<string>
  source: string | undefined
}

const batchOf = ({ first, rows, broken }: RowBatch, places: Places, seen: Seen): CorrectedBatch => {
  const corrected: CorrectedRow[] = []
  const unplaced: UnplacedRow[] = []
  for (const [at, cells] of rows.entries()) {
    if (isBlank(cells)) continue
    const key = readKeyCell(cells[places.key] ?? '')
    const problem = problemOf(key, seen)
    if (problem || !key) unplaced.push({ at: first + at, problem: problem ?? rowProblems.noKey })
    else corrected.push(correctedRow(key, cells, places))
  }
  return broken ? { corrected, unplaced, broken } : { corrected, unplaced }
}

const problemOf = (key: RowKey | undefined, seen: Seen): FileProblem | undefined => {
  if (!key) return rowProblems.noKey
  seen.source ??= key.source
  if (key.source !== seen.source) return rowProblems.otherFile
  const name = `${key.row}.${key.sibling}`
  if (seen.rows.has(name)) return rowProblems.repeated
  seen.rows.add(name)
  return key.whole ? undefined : rowProblems.tooLong
}

/** Cells beyond the header belong to the row as well: it may have had too many. */
const correctedRow = (
  { source, row, sibling }: RowKey,
  cells: readonly string[],
  places: Places,
): CorrectedRow => {
  const beyond = cells.slice(places.columns)
  const original = [...places.original.map((at) => cells[at] ?? ''), ...(isBlank(beyond) ? [] : beyond)]
  const reason = plainCell(cells[places.reason] ?? '').trim()
  return { source, row, sibling, cells: original.map(plainCell), reason: reason === '' ? undefined : reason }
}
