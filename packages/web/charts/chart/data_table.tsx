import type { ReactElement } from 'react'
import { Table } from '../../parts/table/table.tsx'
import type { FigureTable } from './figure_table.ts'

/** The numbers of a figure, as a table that scrolls sideways on a phone. */
export const DataTable = ({
  caption,
  table,
}: {
  readonly caption: string
  readonly table: FigureTable
}): ReactElement => (
  <Table
    caption={caption}
    captionHeard
    narrow="scroll"
    keyOf={(row: readonly string[]) => String(table.rows.indexOf(row))}
    rows={table.rows}
    columns={table.columns.map((head, i) => ({
      key: head,
      head,
      figures: i > 0,
      cell: (row: readonly string[]) => row[i] ?? '',
    }))}
  />
)
