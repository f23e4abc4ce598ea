import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { readFormFile } from '@lyhord/contract/form_file/form_file.ts'
import type { FormRead } from '@lyhord/intake/form_files/made_form.ts'
import { noForm, readFormTable } from '@lyhord/intake/form_files/read_form_table.ts'
import { openTable } from './open_table.ts'
import { type Refused, refusals } from './problem.ts'

/** Reads a form from our JSON, an XLSForm or a REDCap data dictionary on disk, by what the file is. */
export const readForm = async (path: string, validFrom: string): Promise<FormRead | Refused> =>
  extname(path).toLowerCase() === '.json'
    ? readJson(path)
    : readFormTable((choices) => openTable(path, choices), validFrom)

const readJson = async (path: string): Promise<FormRead | Refused> => {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return refusals.missing
  const read = readFormFile(text)
  return 'form' in read ? { form: read.form, leftOut: [] } : noForm(read.wrongAt)
}
