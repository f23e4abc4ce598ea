import { extname } from 'node:path'
import { writeFormFile } from '@lyhord/contract/form_file/form_file.ts'
import type { Form } from '@lyhord/core'
import { redcapFile, type WrittenForm, xlsFormFile } from '@lyhord/intake/form_files/written_form.ts'

type Pieces = AsyncIterable<string | Uint8Array> | Iterable<string>

/** A form as our JSON, an XLSForm (.xlsx) or a REDCap data dictionary (.csv), by the file's name; else `undefined`. */
export const writeForm = (form: Form, path: string): WrittenForm<Pieces> | undefined => {
  switch (extname(path).toLowerCase()) {
    case '.json':
      return { pieces: [writeFormFile(form)], leftOut: [] }
    case '.xlsx':
      return xlsFormFile(form)
    case '.csv':
      return redcapFile(form)
    default:
      return undefined
  }
}
