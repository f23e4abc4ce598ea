import type { ReactElement } from 'react'
import { Notice } from '../../parts/notice/notice.tsx'
import { type Column, Table } from '../../parts/table/table.tsx'
import { en } from '../../text/en/areas.ts'
import { sv } from '../../text/sv/areas.ts'
import { useFormat, useText } from '../../text/text.tsx'
import { columnName } from './columns.ts'
import type { Fault } from './read_areas.ts'

/** Everything that there is to correct in a file, row by row. */
export const Faults = ({ faults }: { readonly faults: readonly Fault[] }): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const { faultColumns: head } = text
  const columns: readonly Column<Fault>[] = [
    { key: 'row', head: head.row, cell: ({ row }) => (row === 0 ? '–' : number(row)) },
    { key: 'column', head: head.column, cell: ({ column }) => (column ? columnName(column) : '–') },
    { key: 'what', head: head.what, cell: ({ what }) => what },
  ]
  const title = text.faultsTitle(number(faults.length), faults.length)
  return (
    <>
      <Notice tone="stop" title={title} heard>
        <p>{text.faultsWhat}</p>
      </Notice>
      <Table
        caption={title}
        captionHeard
        columns={columns}
        rows={faults}
        keyOf={(fault) => String(faults.indexOf(fault))}
      />
    </>
  )
}
