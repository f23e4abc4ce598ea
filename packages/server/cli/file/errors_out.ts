import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Language } from '@lyhord/core'
import { FindingsByRow, faultyRowsOf } from '@lyhord/intake/error_workbook/faulty_row.ts'
import { writeErrorWorkbook } from '@lyhord/intake/error_workbook/write_error_workbook.ts'
import type { Table } from '@lyhord/intake/reading/table.ts'
import type { Refused } from '../../outside/files/problem.ts'
import type { FileFinding } from '../../work/file_finding.ts'
import { refusedWriting } from './refused_writing.ts'

/** Gathers findings by row and writes the rows they are about as an error workbook, for their owner alone. */
export interface ErrorsOut {
  readonly add: (found: readonly FileFinding[]) => void
  /** A refusal when the file cannot be written. */
  readonly write: (table: Table) => Promise<Refused | undefined>
}

/** `source`: what the file is called in the workbook's key column: its checksum, never its name. */
export const errorsOut = (path: string, source: string, lang: Language): ErrorsOut => {
  const gathered = new FindingsByRow()
  return {
    add: (found) =>
      gathered.add(
        found
          .filter(({ row }) => row > 0)
          .flatMap(({ rows, ...finding }) => (rows ?? [finding.row]).map((row) => ({ ...finding, row }))),
      ),
    write: async (table) => {
      const rows = faultyRowsOf(table, gathered.byRow)
      const workbook = writeErrorWorkbook({ source, header: table.header, rows, lang })
      return refusedWriting(path, () =>
        pipeline(Readable.from(workbook), createWriteStream(path, { mode: 0o600 })),
      )
    },
  }
}
