import type { Words } from '@lyhord/core'
import type { ReadBackground } from '@lyhord/intake/background/background_file.ts'
import { tableIn } from '../../parts/file_field/table_in.ts'

/** Why a file cannot be opened at all, in words, or what the reading of it found. */
export type Opened = ReadBackground | { readonly problem: { readonly title: Words; readonly remedy: Words } }

/** Reads a file on one's own machine: Kolada's JSON, or a table. Reading is fetched when somebody has a file. */
export const readFile = async (file: File): Promise<Opened> => {
  if (await isJson(file)) {
    const { readKoladaText } = await import('@lyhord/intake/background/read_kolada.ts')
    return readKoladaText(await file.text())
  }
  const { readTable } = await import('@lyhord/intake/background/read_table.ts')
  const table = await tableIn(file)
  return 'problem' in table ? table : readTable(table.header, table.rows, file.name.replace(/\.\w+$/, ''))
}

const isJson = async (file: File): Promise<boolean> =>
  /\.json$/i.test(file.name) || /^\ufeff?\s*[[{]/.test(await file.slice(0, 200).text())
