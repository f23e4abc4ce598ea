import { readFormFile } from '@lyhord/contract/form_file/form_file.ts'
import { type Words, words } from '@lyhord/core'
import type { FormTable } from '@lyhord/intake/form_files/form_table.ts'
import type { FormRead } from '@lyhord/intake/form_files/made_form.ts'
import { redcap } from '@lyhord/intake/form_files/redcap.ts'
import { readRedcap } from '@lyhord/intake/form_files/redcap_in.ts'
import { readXlsForm } from '@lyhord/intake/form_files/xlsform_in.ts'
import { blobSource, openTable, type Table } from '@lyhord/intake/reading/index.ts'

/** Why a file is no form, and what to do. */
export interface NoForm {
  readonly problem: { readonly title: Words; readonly remedy: Words }
}

/** Larger than any form; a file beyond it is not read. */
const largest = 10_000_000

/** Reads a form from our JSON, an XLSForm or a REDCap data dictionary, by what the file is. `today`: an ISO day. */
export const readFile = async (file: File, today: string): Promise<FormRead | NoForm> => {
  if (file.size > largest) return tooLarge
  if (/\.json$/i.test(file.name)) return readJson(await file.text())
  const table = await openTable(blobSource(file))
  if ('problem' in table) return table
  if (table.format.kind === 'workbook') return readWorkbook(file, table.format.sheets, today)
  return table.header.includes(redcap.name) ? readRedcap(await wholeOf(table), today) : noForm([])
}

const readJson = (text: string): FormRead | NoForm => {
  const read = readFormFile(parsed(text))
  return 'form' in read ? { form: read.form, leftOut: [] } : noForm(read.wrongAt)
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const readWorkbook = async (
  file: File,
  sheets: readonly string[],
  today: string,
): Promise<FormRead | NoForm> => {
  const read = async (wanted: string) => {
    const sheet = sheets.find((name) => name.trim().toLowerCase() === wanted)
    if (sheet === undefined) return undefined
    const table = await openTable(blobSource(file), { sheet, repeated: 'numbered' })
    return 'problem' in table ? undefined : wholeOf(table)
  }
  const [survey, choices, settings] = [await read('survey'), await read('choices'), await read('settings')]
  if (!survey) return noForm(['survey'])
  const sheetsRead = { survey, choices: choices ?? { header: [], rows: [] } }
  return readXlsForm({ ...sheetsRead, ...(settings && { settings }) }, today)
}

const wholeOf = async (table: Table): Promise<FormTable> => {
  const rows: (readonly string[])[] = []
  for await (const batch of table.rows()) rows.push(...batch.rows)
  return { header: table.header, rows }
}

const tooLarge: NoForm = {
  problem: {
    title: words('Filen är större än ett formulär kan vara.', 'The file is larger than a form can be.'),
    remedy: words(
      'Välj filen med frågorna, inte den med svaren.',
      'Choose the file with the questions, not the one with the answers.',
    ),
  },
}

const noForm = (at: readonly string[]): NoForm => {
  const where = at.length === 0 ? '' : ` (${at.join(', ')})`
  return {
    problem: {
      title: words(
        `Filen är inget formulär som går att läsa${where}.`,
        `The file is no form that can be read${where}.`,
      ),
      remedy: words(
        'Det ska vara en fil från Lyhörd (.json), en XLSForm med bladet survey (.xlsx) eller en dataordbok från REDCap (.csv).',
        'It should be a file from Lyhörd (.json), an XLSForm with the sheet survey (.xlsx) or a data dictionary of REDCap (.csv).',
      ),
    },
  }
}
