import { extname } from 'node:path'
import { writeFormFile } from '@lyhord/contract/form_file/form_file.ts'
import type { Form } from '@lyhord/core'
import type { FormTable } from '@lyhord/intake/form_files/form_table.ts'
import type { LeftOut } from '@lyhord/intake/form_files/left_out.ts'
import { writeRedcap } from '@lyhord/intake/form_files/redcap_out.ts'
import { writeXlsForm } from '@lyhord/intake/form_files/xlsform_out.ts'
import { workbookOf } from '@lyhord/intake/workbook/workbook.ts'
import { csvCell } from '../../outside/files/write_csv.ts'

/** A form written to be read elsewhere: its bytes in pieces, and what did not come along. */
export interface FormWritten {
  readonly pieces: AsyncIterable<string | Uint8Array> | Iterable<string>
  readonly leftOut: readonly LeftOut[]
}

/** A form as our JSON, an XLSForm (.xlsx) or a REDCap data dictionary (.csv), by the file's name; else `undefined`. */
export const writeForm = (form: Form, path: string): FormWritten | undefined => {
  switch (extname(path).toLowerCase()) {
    case '.json':
      return { pieces: [writeFormFile(form)], leftOut: [] }
    case '.xlsx':
      return xlsForm(form)
    case '.csv':
      return dictionary(form)
    default:
      return undefined
  }
}

const xlsForm = (form: Form): FormWritten => {
  const { leftOut, ...sheets } = writeXlsForm(form)
  return { pieces: workbookOf(Object.entries(sheets).map(([name, table]) => sheetOf(name, table))), leftOut }
}

const sheetOf = (name: string, { header, rows }: FormTable) => ({
  name,
  columns: header.map(() => ({ width: 24 })),
  rows: [header, ...rows],
  frozen: { rows: 1, columns: 0 },
})

const dictionary = (form: Form): FormWritten => {
  const { dictionary: table, leftOut } = writeRedcap(form)
  const lines = [table.header, ...table.rows].map(
    (cells) => `${cells.map((c) => csvCell(c, ',')).join(',')}\r\n`,
  )
  return { pieces: lines, leftOut }
}
