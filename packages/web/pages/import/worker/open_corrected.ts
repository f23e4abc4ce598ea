import { words } from '@lyhord/core'
import { type Refused, refused } from '@lyhord/intake/reading/problem.ts'
import { type OpenFile, openFile } from './rows.ts'

const noErrorWorkbook = refused(
  'ingen-felarbetsbok',
  words('Filen är ingen felarbetsbok.', 'The file is not an error workbook.'),
  words(
    'Välj den arbetsbok som du hämtade här och rättade. En ny fil läser du in från början.',
    'Choose the workbook that you downloaded here and corrected. Take in a new file from the start.',
  ),
)

/** The workbook is not of the file at hand, or not the one that is asked for. */
export const ofAnotherFile = refused(
  'felarbetsbok-annan-fil',
  words('Arbetsboken hör till en annan fil.', 'The workbook belongs to another file.'),
  words(
    'Välj den felarbetsbok som du hämtade i den här importen, eller hämta den på nytt.',
    'Choose the error workbook that you downloaded in this import, or download it anew.',
  ),
)

/** The columns of a workbook are not those of the file. */
export const otherColumns = refused(
  'felarbetsbok-andra-kolumner',
  words(
    'Arbetsboken har en kolumn som inte finns i filen.',
    'The workbook has a column that is not in the file.',
  ),
  words(
    'Ändra inte rubrikerna och lägg inte till kolumner. Hämta felarbetsboken på nytt om det behövs.',
    'Do not change the headings or add columns. Download the error workbook anew if need be.',
  ),
)

/** Opens an error workbook that came back, of the file by this name and no other. */
export const openCorrected = async (blob: Blob, of: string): Promise<OpenFile | Refused> => {
  const workbook = await openFile(blob, {})
  if ('problem' in workbook) return workbook
  if (workbook.corrects === undefined) return noErrorWorkbook
  return workbook.corrects === of ? workbook : ofAnotherFile
}
