import type { ReactElement } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { Table } from '../../../parts/table/table.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import type { RowOfCause } from '../worker/work.ts'
import { useRowNumbers } from './use_row_numbers.ts'

interface Props {
  readonly rows: readonly RowOfCause[]
  readonly page: number
  readonly pages: number
  readonly onPage: (page: number) => void
  /** The import that they were sent in. */
  readonly sent?: string
}

/** One page of the rows with a cause, by row number and what stands there. */
export const RowsOfCause = ({ rows, page, pages, onPage, sent }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const { head, above } = useRowNumbers(sent)
  return (
    <div className="stack-tight">
      <Table
        caption={text.rowsCaption}
        captionHeard
        columns={[
          { key: 'row', head, cell: (r) => number(r.row + above) },
          {
            key: 'value',
            head: text.stands,
            cell: (r) => r.value || <span className="quiet">{text.nothing}</span>,
          },
        ]}
        rows={rows}
        keyOf={(r) => String(r.row)}
        narrow="scroll"
      />
      {pages > 1 && (
        <div className="row">
          <Button look="plain" aria-disabled={page <= 1} onClick={() => page > 1 && onPage(page - 1)}>
            {text.previous}
          </Button>
          <span className="quiet">{text.page(page, pages)}</span>
          <Button look="plain" aria-disabled={page >= pages} onClick={() => page < pages && onPage(page + 1)}>
            {text.next}
          </Button>
        </div>
      )}
    </div>
  )
}
