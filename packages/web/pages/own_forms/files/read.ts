import { readFormFile } from '@lyhord/contract/form_file/form_file.ts'
import { words } from '@lyhord/core'
import type { FormRead } from '@lyhord/intake/form_files/made_form.ts'
import { noForm, readFormTable } from '@lyhord/intake/form_files/read_form_table.ts'
import { blobSource, openTable, type Refused, refused } from '@lyhord/intake/reading/index.ts'

/** Larger than any form; a file beyond it is not read. */
const largest = 10_000_000

/** Reads a form from our JSON, an XLSForm or a REDCap data dictionary, by what the file is. `today`: an ISO day. */
export const readFile = async (file: File, today: string): Promise<FormRead | Refused> => {
  if (file.size > largest) return tooLarge
  return /\.json$/i.test(file.name)
    ? readJson(await file.text())
    : readFormTable((choices) => openTable(blobSource(file), choices), today)
}

const readJson = (text: string): FormRead | Refused => {
  const read = readFormFile(text)
  return 'form' in read ? { form: read.form, leftOut: [] } : noForm(read.wrongAt)
}

const tooLarge = refused(
  'formular-for-stort',
  words('Filen är större än ett formulär kan vara.', 'The file is larger than a form can be.'),
  words(
    'Välj filen med frågorna, inte den med svaren.',
    'Choose the file with the questions, not the one with the answers.',
  ),
)
