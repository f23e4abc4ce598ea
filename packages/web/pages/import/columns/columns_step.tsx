import type { MappedColumn } from '@lyhord/intake/mapping/mapping.ts'
import type { ReactElement } from 'react'
import { useAskedBook } from '../../../forms/asked_book.ts'
import { Notice } from '../../../parts/notice/notice.tsx'
import { type Column, Table } from '../../../parts/table/table.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import { StepFrame } from '../wizard/step_frame.tsx'
import { asking, useWizard } from '../wizard/wizard.ts'
import type { ColumnShown } from '../worker/work.ts'
import { Computed } from './computed.tsx'
import { HowRead } from './how_read.tsx'
import { MappingFile } from './mapping_file.tsx'
import { QuestionSelect } from './question_select.tsx'
import { RowsAre } from './rows_are.tsx'
import { Unanswered } from './unanswered.tsx'

interface Row {
  readonly column: MappedColumn
  readonly shown: ColumnShown | undefined
}

/** What each column answers: as suggested, or as decided here. */
export const ColumnsStep = (): ReactElement | null => {
  const text = useText({ sv, en })
  const { mapping, surveyed, collection, savedAs, news } = useWizard()
  const { number } = useFormat()
  const book = useAskedBook(collection?.form ?? '', asking(collection))
  if (!mapping || !surveyed) return null
  const shown = new Map(surveyed.columns.map((c) => [c.column, c]))
  const rows: readonly Row[] = mapping.columns
    .filter(({ column }) => shown.has(column))
    .map((column) => ({ column, shown: shown.get(column.column) }))
  const used = rows.filter((r) => r.column.variable !== null).length
  const childOf = (column: string): number =>
    mapping.siblings.findIndex((s) => s.columns.some((c) => c.column === column)) + 1
  const columns: readonly Column<Row>[] = [
    {
      key: 'column',
      head: text.column,
      cell: ({ column }) => (
        <>
          {column.column || text.noHeading}
          {childOf(column.column) > 0 && (
            <span className="quiet import-child">{text.child(childOf(column.column))}</span>
          )}
        </>
      ),
    },
    { key: 'samples', head: text.samples, cell: ({ shown: s }) => s && <Samples shown={s} /> },
    {
      key: 'question',
      head: text.question,
      cell: ({ column, shown: s }) => (
        <div className="stack-tight">
          <QuestionSelect column={column} sections={book.judge.form.sections} />
          <HowRead
            column={column}
            variable={book.variableOf(column.variable ?? '')}
            samples={s?.samples ?? []}
          />
        </div>
      ),
    },
    { key: 'why', head: text.why, cell: ({ column }) => text.whyOf[column.why ?? 'none'] },
  ]
  return (
    <StepFrame
      title={text.columnsTitle}
      lead={text.columnsLead(number(surveyed.rows), surveyed.rows, used, rows.length)}
      onward={text.goOn}
      waits={used === 0 ? text.noneUsed : undefined}
    >
      {savedAs && (
        <SavedNotice
          source={savedAs.source}
          fresh={(news?.newColumns.length ?? 0) + (news?.newValues.length ?? 0)}
        />
      )}
      {news && news.missingColumns.length > 0 && (
        <Notice title={text.missingColumns}>
          <p>{news.missingColumns.join(', ')}</p>
        </Notice>
      )}
      <Table
        caption={text.columnsTitle}
        captionHeard
        columns={columns}
        rows={rows}
        keyOf={(r) => r.column.column}
      />
      <RowsAre form={book.judge.form} mapping={mapping} may={surveyed.rowsMayBe} />
      <Computed form={book.judge.form} mapping={mapping} />
      <Unanswered form={book.judge.form} mapping={mapping} />
      <MappingFile />
    </StepFrame>
  )
}

const SavedNotice = ({
  source,
  fresh,
}: {
  readonly source: string
  readonly fresh: number
}): ReactElement => {
  const text = useText({ sv, en })
  return (
    <Notice tone="done" title={text.savedFits(source)}>
      <p>{fresh === 0 ? text.nothingNew : text.somethingNew(fresh)}</p>
    </Notice>
  )
}

/** Some of what stands in the column; never where it may say who somebody is. */
const Samples = ({ shown }: { readonly shown: ColumnShown }): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  if (shown.personalNumbers > 0)
    return (
      <span className="quiet">{text.numbersHere(number(shown.personalNumbers), shown.personalNumbers)}</span>
    )
  if (shown.masked) return <span className="quiet">{text.covered}</span>
  if (shown.filled === 0) return <span className="quiet">{text.emptyColumn}</span>
  return (
    <span className="import-samples">
      {shown.samples.map((sample) => (
        <span key={sample}>{sample}</span>
      ))}
    </span>
  )
}
