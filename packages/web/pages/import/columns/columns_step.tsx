import type { ReactElement } from 'react'
import { useAskedBook } from '../../../forms/asked_book.ts'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import { StepFrame } from '../wizard/step_frame.tsx'
import { asking, useWizard } from '../wizard/wizard.ts'
import { ColumnsTable, type MappedRow } from './columns_table.tsx'
import { Computed } from './computed.tsx'
import { MappingFile } from './mapping_file.tsx'
import { RowsAre } from './rows_are.tsx'
import { SavedMapping } from './saved_mapping.tsx'
import { Unanswered } from './unanswered.tsx'

/** What each column answers: as suggested, or as decided here. */
export const ColumnsStep = (): ReactElement | null => {
  const text = useText({ sv, en })
  const { mapping, surveyed, collection } = useWizard()
  const { number } = useFormat()
  const book = useAskedBook(collection?.form ?? '', asking(collection))
  if (!mapping || !surveyed) return null
  const { form } = book.judge
  const rows = mapping.columns.flatMap((column): MappedRow[] => {
    const shown = surveyed.columns.find((c) => c.column === column.column)
    return shown ? [{ column, shown }] : []
  })
  const used = rows.filter((r) => r.column.variable !== null).length
  return (
    <StepFrame
      title={text.columnsTitle}
      lead={text.columnsLead(number(surveyed.rows), surveyed.rows, used, rows.length)}
      onward={text.goOn}
      waits={used === 0 ? text.noneUsed : undefined}
    >
      <SavedMapping />
      <ColumnsTable rows={rows} book={book} siblings={mapping.siblings} />
      <RowsAre form={form} mapping={mapping} may={surveyed.rowsMayBe} />
      <Computed form={form} mapping={mapping} />
      <Unanswered form={form} mapping={mapping} />
      <MappingFile />
    </StepFrame>
  )
}
