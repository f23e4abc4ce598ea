import { words } from '@lyhord/core'
import { isErrorWorkbook } from '@lyhord/intake/error_workbook/columns.ts'
import { type Choices, type Refused, refused, type Table } from '@lyhord/intake/reading/index.ts'
import { openTable } from '../../outside/files/open_table.ts'

/** Opens a file of records on disk. An error workbook that came back is refused: its rows belong in the file that they came from. */
export const openRecords = async (path: string, chosen: Choices): Promise<Table | Refused> => {
  const table = await openTable(path, chosen)
  return 'problem' in table || !isErrorWorkbook(table.header) ? table : cameBack
}

const cameBack = refused(
  'fil-felarbetsbok',
  words(
    'Det här är en felarbetsbok, med bara de rader av en fil som skulle ses över.',
    'This is an error workbook, with only those rows of a file that were to be looked over.',
  ),
  words(
    'Läs in den på sidan Importera i webbläsaren: där hittar rättningar och skäl hem till sina rader. Här kan du i stället rätta i källan och ta hela filen på nytt.',
    'Read it in on the Import page in the browser: there corrections and reasons find their rows. Here you can correct in the source instead and take the whole file anew.',
  ),
)
