import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { readFormFile } from '@lyhord/contract/form_file/form_file.ts'
import { words } from '@lyhord/core'
import type { FormTable } from '@lyhord/intake/form_files/form_table.ts'
import type { FormRead } from '@lyhord/intake/form_files/made_form.ts'
import { redcap } from '@lyhord/intake/form_files/redcap.ts'
import { readRedcap } from '@lyhord/intake/form_files/redcap_in.ts'
import { readXlsForm } from '@lyhord/intake/form_files/xlsform_in.ts'
import { openTable } from '../../outside/files/open_table.ts'
import { type Refused, refusals } from '../../outside/files/problem.ts'

/** Reads a form from our JSON, an XLSForm or a REDCap data dictionary, by what the file is. */
export const readForm = async (path: string, validFrom: string): Promise<FormRead | Refused> => {
  if (extname(path).toLowerCase() === '.json') return readJson(path)
  const table = await openTable(path)
  if ('problem' in table) return table
  if (table.format.kind === 'workbook') return readWorkbook(path, table.format.sheets, validFrom)
  return table.header.includes(redcap.name) ? readRedcap(await wholeOf(table), validFrom) : noForm([])
}

const readJson = async (path: string): Promise<FormRead | Refused> => {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return refusals.missing
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
  path: string,
  sheets: readonly string[],
  validFrom: string,
): Promise<FormRead | Refused> => {
  const read = async (wanted: string) => {
    const sheet = sheets.find((name) => name.trim().toLowerCase() === wanted)
    if (sheet === undefined) return undefined
    const table = await openTable(path, { sheet, repeated: 'numbered' })
    return 'problem' in table ? undefined : wholeOf(table)
  }
  const [survey, choices, settings] = [await read('survey'), await read('choices'), await read('settings')]
  if (!survey) return noForm(['survey'])
  return readXlsForm(
    { survey, choices: choices ?? { header: [], rows: [] }, ...(settings && { settings }) },
    validFrom,
  )
}

type Table = Exclude<Awaited<ReturnType<typeof openTable>>, Refused>

const wholeOf = async (table: Table): Promise<FormTable> => {
  const rows: (readonly string[])[] = []
  for await (const batch of table.rows()) rows.push(...batch.rows)
  return { header: table.header, rows }
}

const noForm = (at: readonly string[]): Refused => {
  const where = at.length === 0 ? '' : ` (${at.join(', ')})`
  return {
    problem: {
      id: 'formular-ej-last',
      title: words(
        `Filen är inget formulär som går att läsa${where}.`,
        `The file is no form that can be read${where}.`,
      ),
      remedy: words(
        'Det ska vara Lyhörds egen JSON, en XLSForm med bladet survey, eller en dataordbok från REDCap.',
        "It should be Lyhörd's own JSON, an XLSForm with the sheet survey, or a data dictionary of REDCap.",
      ),
    },
  }
}
