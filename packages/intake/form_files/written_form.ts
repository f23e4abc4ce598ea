import type { Form } from '@lyhord/core'
import { csvCell } from '@lyhord/core/csv_cell.ts'
import { workbookOf } from '../workbook/workbook.ts'
import type { FormTable } from './form_table.ts'
import type { LeftOut } from './left_out.ts'
import { writeRedcap } from './redcap_out.ts'
import { writeXlsForm } from './xlsform_out.ts'

/** A form written to be read elsewhere: its bytes or text in pieces, and what did not come along. */
export interface WrittenForm<Piece> {
  readonly pieces: Piece
  readonly leftOut: readonly LeftOut[]
}

/** A form as an XLSForm workbook. */
export const xlsFormFile = (form: Form): WrittenForm<ReturnType<typeof workbookOf>> => {
  const { leftOut, ...sheets } = writeXlsForm(form)
  return { pieces: workbookOf(Object.entries(sheets).map(([name, table]) => sheetOf(name, table))), leftOut }
}

const sheetOf = (name: string, { header, rows }: FormTable) => ({
  name,
  columns: header.map(() => ({ width: 24 })),
  rows: [header, ...rows],
  frozen: { rows: 1, columns: 0 },
})

/** A form as a REDCap data dictionary: lines of CSV. */
export const redcapFile = (form: Form): WrittenForm<string[]> => {
  const { dictionary, leftOut } = writeRedcap(form)
  const lines = [dictionary.header, ...dictionary.rows].map(
    (cells) => `${cells.map((cell) => csvCell(cell, ',')).join(',')}\r\n`,
  )
  return { pieces: lines, leftOut }
}
