import { words } from '@lyhord/core'
import type { Choices } from '../reading/format.ts'
import { type Refused, refusals, refused } from '../reading/problem.ts'
import type { Table } from '../reading/table.ts'
import { wholeTable } from '../reading/whole_table.ts'
import type { FormRead } from './made_form.ts'
import { redcap } from './redcap.ts'
import { readRedcap } from './redcap_in.ts'
import { readXlsForm } from './xlsform_in.ts'

/** Opens the file, or one sheet of it. */
type Open = (choices?: Choices) => Promise<Table | Refused>

/** Reads a form from an XLSForm or a REDCap data dictionary, by what the file is. `validFrom`: an ISO day. */
export const readFormTable = async (open: Open, validFrom: string): Promise<FormRead | Refused> => {
  const table = await open()
  if ('problem' in table) return table
  if (table.format.kind === 'workbook') return readWorkbook(open, table.format.sheets, validFrom)
  if (!table.header.includes(redcap.name)) return noForm([])
  const whole = await wholeTable(table)
  return 'problem' in whole ? whole : readRedcap(whole, validFrom)
}

const readWorkbook = async (
  open: Open,
  sheets: readonly string[],
  validFrom: string,
): Promise<FormRead | Refused> => {
  const read = async (wanted: string) => {
    const sheet = sheets.find((name) => name.trim().toLowerCase() === wanted)
    if (sheet === undefined) return undefined
    const table = await open({ sheet, repeated: 'numbered' })
    if ('problem' in table) return table.problem.id === refusals.empty.problem.id ? undefined : table
    return wholeTable(table)
  }
  const [survey, choices, settings] = [await read('survey'), await read('choices'), await read('settings')]
  if (!survey) return noForm(['survey'])
  if ('problem' in survey) return survey
  if (choices && 'problem' in choices) return choices
  if (settings && 'problem' in settings) return settings
  const tables = { survey, choices: choices ?? { header: [], rows: [] } }
  return readXlsForm({ ...tables, ...(settings && { settings }) }, validFrom)
}

/** Why a file is no form; `at`: where in it, if that can be said. */
export const noForm = (at: readonly string[]): Refused => {
  const where = at.length === 0 ? '' : ` (${at.join(', ')})`
  return refused(
    'formular-ej-last',
    words(
      `Filen är inget formulär som går att läsa${where}.`,
      `The file is no form that can be read${where}.`,
    ),
    words(
      'Det ska vara en fil från Lyhörd (.json), en XLSForm med bladet survey (.xlsx) eller en dataordbok från REDCap (.csv).',
      'It should be a file from Lyhörd (.json), an XLSForm with the sheet survey (.xlsx) or a data dictionary of REDCap (.csv).',
    ),
  )
}
