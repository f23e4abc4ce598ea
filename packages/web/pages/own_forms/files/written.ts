import { writeFormFile } from '@lyhord/contract/form_file/form_file.ts'
import type { Form } from '@lyhord/core'
import type { LeftOut } from '@lyhord/intake/form_files/left_out.ts'
import { redcapFile, xlsFormFile } from '@lyhord/intake/form_files/written_form.ts'
import type { Manner } from './manners.ts'

/** A form as a file, and what of it the file cannot say. */
export interface FormFile {
  readonly content: Blob
  readonly name: string
  readonly leftOut: readonly LeftOut[]
}

/** Writes the own part as our JSON, or the whole form as it is asked as an XLSForm or a REDCap dictionary. */
export const writtenAs = async (manner: Manner, own: Form, whole: Form): Promise<FormFile> => {
  if (manner === 'json')
    return {
      content: new Blob([writeFormFile(own)], { type: 'application/json' }),
      name: `${own.id}.json`,
      leftOut: [],
    }
  const named = { ...whole, id: own.id, title: own.title, version: own.version }
  return manner === 'xlsform' ? asXlsForm(named) : asRedcap(named)
}

const asXlsForm = async (form: Form): Promise<FormFile> => {
  const { pieces, leftOut } = xlsFormFile(form)
  const parts = await Array.fromAsync(pieces)
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return { content: new Blob(parts, { type }), name: `${form.id}.xlsx`, leftOut }
}

const asRedcap = (form: Form): FormFile => {
  const { pieces, leftOut } = redcapFile(form)
  return { content: new Blob(pieces, { type: 'text/csv;charset=utf-8' }), name: `${form.id}.csv`, leftOut }
}
