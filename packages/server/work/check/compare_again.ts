import type { Form } from '@lyhord/core'
import { isBlank, isRagged, type Table } from '@lyhord/intake/reading/table.ts'
import type { FileColumns } from '../file_columns.ts'
import { comparedBy } from './compared.ts'
import { ComparedListing } from './compared_rows.ts'
import type { RowComparison } from './row_comparison.ts'

/** Reads a long file once more for the records that share a child or an id. */
export const compareAgain = async (
  table: Table,
  form: Form,
  columns: FileColumns,
  comparison: RowComparison,
): Promise<void> => {
  const compared = comparedBy(form)
  const listing = new ComparedListing(compared)
  const reader = await columns.records(table)
  for await (const { first, rows } of table.rows()) {
    for (const [at, cells] of rows.entries()) {
      if (isBlank(cells) || isRagged(cells, table.header.length, table.padded)) continue
      for (const { answers, sibling } of reader.read(first + at, cells))
        listing.add(
          { row: first + at, sibling, failed: false },
          (place) => answers[compared.reads[place] ?? ''],
        )
    }
    comparison.addAgain(listing.taken())
  }
}
