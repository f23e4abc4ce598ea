import type { MappedColumn, Mapping } from '@lyhord/intake/mapping/mapping.ts'
import type { ReactElement } from 'react'
import type { Book } from '../../../forms/book.ts'
import { type Column, Table } from '../../../parts/table/table.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useText } from '../../../text/text.tsx'
import type { ColumnShown } from '../worker/work.ts'
import { HowRead } from './how_read.tsx'
import { QuestionSelect } from './question_select.tsx'
import { Samples } from './samples.tsx'

/** A column of the file, and what it is taken for. */
export interface MappedRow {
  readonly column: MappedColumn
  readonly shown: ColumnShown
}

interface Props {
  readonly rows: readonly MappedRow[]
  readonly book: Book
  readonly siblings: Mapping['siblings']
}

/** Every column of the file with some of what it holds, the question it answers and why. */
export const ColumnsTable = ({ rows, book, siblings }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { sections } = book.judge.form
  const columns: readonly Column<MappedRow>[] = [
    {
      key: 'column',
      head: text.column,
      cell: ({ column }) => <Heading column={column} siblings={siblings} />,
    },
    { key: 'samples', head: text.samples, cell: ({ shown }) => <Samples shown={shown} /> },
    {
      key: 'question',
      head: text.question,
      cell: ({ column, shown: { samples } }) => (
        <div className="stack-tight">
          <QuestionSelect column={column} sections={sections} />
          <HowRead column={column} variable={book.variableOf(column.variable ?? '')} samples={samples} />
        </div>
      ),
    },
    { key: 'why', head: text.why, cell: ({ column }) => text.whyOf[column.why ?? 'none'] },
  ]
  return (
    <Table
      caption={text.columnsTitle}
      captionHeard
      columns={columns}
      rows={rows}
      keyOf={({ column }) => column.column}
    />
  )
}

interface HeadingProps {
  readonly column: MappedColumn
  readonly siblings: Mapping['siblings']
}

/** The column's own heading, and which child of the row it is about. */
const Heading = ({ column: { column }, siblings }: HeadingProps): ReactElement => {
  const text = useText({ sv, en })
  const child = siblings.findIndex((s) => s.columns.some((c) => c.column === column)) + 1
  return (
    <>
      {column || text.noHeading}
      {child > 0 && <span className="quiet import-child">{text.child(child)}</span>}
    </>
  )
}
