import { writeFormFile } from '@lyhord/contract/form_file/form_file.ts'
import type { Form } from '@lyhord/core'
import type { FormTable } from '@lyhord/intake/form_files/form_table.ts'
import type { LeftOut } from '@lyhord/intake/form_files/left_out.ts'
import { writeRedcap } from '@lyhord/intake/form_files/redcap_out.ts'
import { writeXlsForm } from '@lyhord/intake/form_files/xlsform_out.ts'
import { workbookOf } from '@lyhord/intake/workbook/workbook.ts'

/** The manners a form can be written in. */
export const manners = ['json', 'xlsform', 'redcap'] as const
export type Manner = (typeof manners)[number]

/** A form as a file, and what of it the file cannot say. */
export interface WrittenForm {
  readonly content: Blob
  readonly name: string
  readonly leftOut: readonly LeftOut[]
}

/** Writes the own part as our JSON, or the whole form as it is asked as an XLSForm or a REDCap dictionary. */
export const writtenAs = async (manner: Manner, own: Form, whole: Form): Promise<WrittenForm> => {
  if (manner === 'json')
    return {
      content: new Blob([writeFormFile(own)], { type: 'application/json' }),
      name: `${own.id}.json`,
      leftOut: [],
    }
  const named = { ...whole, id: own.id, title: own.title, version: own.version }
  return manner === 'xlsform' ? asXlsForm(named) : asRedcap(named)
}

const asXlsForm = async (form: Form): Promise<WrittenForm> => {
  const { leftOut, ...sheets } = writeXlsForm(form)
  const pieces: Uint8Array<ArrayBuffer>[] = []
  for await (const piece of workbookOf(Object.entries(sheets).map(([name, t]) => sheetOf(name, t))))
    pieces.push(piece)
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return { content: new Blob(pieces, { type }), name: `${form.id}.xlsx`, leftOut }
}

const sheetOf = (name: string, { header, rows }: FormTable) => ({
  name,
  columns: header.map(() => ({ width: 24 })),
  rows: [header, ...rows],
  frozen: { rows: 1, columns: 0 },
})

const asRedcap = (form: Form): WrittenForm => {
  const { dictionary, leftOut } = writeRedcap(form)
  const lines = [dictionary.header, ...dictionary.rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
  return { content: new Blob(lines, { type: 'text/csv;charset=utf-8' }), name: `${form.id}.csv`, leftOut }
}

/** Quoted where it must be (RFC 4180). */
const csvCell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
