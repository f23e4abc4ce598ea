import { isErrorWorkbook } from '@lyhord/intake/error_workbook/columns.ts'
import {
  type CorrectedRow,
  type ReturnedWorkbook,
  readErrorWorkbook,
  type UnplacedRow,
} from '@lyhord/intake/error_workbook/read_error_workbook.ts'
import {
  blobSource,
  type Choices,
  type FileProblem,
  isBlank,
  openTable,
  type Refused,
  type Table,
} from '@lyhord/intake/reading/index.ts'

/**
 * A row to be read: its number in the original file, which of that row's children it is about where each has a row of its
 * own, its cells, and why its queries are kept, if somebody said.
 */
export interface GivenCells {
  readonly row: number
  readonly sibling?: number
  readonly cells: readonly string[]
  readonly reason?: string | undefined
}

/** Rows that follow each other; `broken`: reading stopped after them. `bytes` of the file are read. */
interface GivenBatch {
  readonly rows: readonly GivenCells[]
  readonly unplaced: readonly UnplacedRow[]
  readonly bytes: number
  readonly broken?: FileProblem | undefined
}

/**
 * A file as it is read here. `corrects`: it is an error workbook that came back, with rows of the file by this name.
 * `asItStands`: its rows are those of the table, none of them corrected.
 */
export interface OpenFile {
  readonly table: Table
  readonly header: readonly string[]
  readonly corrects: string | undefined
  readonly asItStands: boolean
  readonly padded: boolean
  readonly batches: (signal?: AbortSignal) => AsyncGenerator<GivenBatch, void, undefined>
}

/** Opens a file that a person chose. An error workbook is known by its own column. */
export const openFile = async (file: Blob, choices: Choices): Promise<OpenFile | Refused> => {
  const source = blobSource(file)
  const table = await openTable(source, { ...choices, repeated: 'numbered' })
  if ('problem' in table) return table
  if (!isErrorWorkbook(table.header)) return ordinary(table)
  // Its header is always the first row, which need not be guessed.
  const own = await openTable(source, { headerRow: 1, headerRows: 1, repeated: 'numbered' })
  if ('problem' in own) return own
  const returned = readErrorWorkbook(own)
  return returned ? correctedFile(own, returned, await fileNamedIn(returned)) : ordinary(table)
}

const ordinary = (table: Table): OpenFile => ({
  table,
  header: table.header,
  corrects: undefined,
  asItStands: true,
  padded: table.padded,
  batches: async function* (signal) {
    for await (const { first, rows, bytes, broken } of table.rows(signal)) {
      const given = rows.flatMap((cells, at) => (isBlank(cells) ? [] : [{ row: first + at, cells }]))
      yield { rows: given, unplaced: [], bytes, broken }
    }
  },
})

/** Which file the rows of an error workbook belong to; none when no row has its key left. */
const fileNamedIn = async (returned: ReturnedWorkbook): Promise<string> => {
  for await (const { corrected } of returned.rows()) if (corrected[0]) return corrected[0].source
  return ''
}

const correctedFile = (table: Table, returned: ReturnedWorkbook, corrects: string): OpenFile => ({
  table,
  header: returned.header,
  corrects,
  asItStands: false,
  padded: true,
  batches: async function* () {
    // The person may have sorted the rows; they travel in the order of the original.
    const all: CorrectedRow[] = []
    const unplaced: UnplacedRow[] = []
    for await (const batch of returned.rows()) {
      all.push(...batch.corrected)
      unplaced.push(...batch.unplaced)
      if (batch.broken) yield { rows: [], unplaced: [], bytes: 0, broken: batch.broken }
    }
    const rows = all.sort((a, b) => a.row - b.row || a.sibling - b.sibling)
    yield { rows, unplaced, bytes: table.size }
  },
})
