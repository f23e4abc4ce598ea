import type { Table } from '@lyhord/intake/reading/index.ts'
import type { OpenFile } from './rows.ts'

/** The file as a table for those who read tables: as it was corrected, and an error workbook as the file it came from. */
export const asTable = (file: OpenFile): Table => ({
  ...file.table,
  header: file.header,
  padded: file.padded,
  rows: async function* (signal?: AbortSignal) {
    if (file.asItStands) return yield* file.table.rows(signal)
    for await (const { rows, bytes } of file.batches(signal))
      yield { first: 1, rows: rows.map(({ cells }) => cells), bytes }
  },
})
