import type { Choices } from '@lyhord/intake/reading/format.ts'
import { openTable as openSource } from '@lyhord/intake/reading/open_table.ts'
import type { Table } from '@lyhord/intake/reading/table.ts'
import { fileSource } from './file_source.ts'
import type { Refused } from './problem.ts'
import { readableFile } from './readable_file.ts'

/**
 * Opens a CSV file or an Excel workbook on disk by what it holds, whatever it is called. Files that cannot be read as a
 * table of records are refused; nothing is written.
 */
export const openTable = async (path: string, chosen: Choices = {}): Promise<Table | Refused> => {
  const found = await readableFile(path)
  return 'problem' in found ? found : openSource(fileSource(path, found.size), chosen)
}
