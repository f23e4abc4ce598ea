import { shownUnder } from './preview.ts'
import type { OpenFile } from './rows.ts'
import type { Opened } from './work.ts'

const previewRows = 6

/** What was found out about a file, with its first rows, without what may say who somebody is. */
export const lookAt = async (file: OpenFile): Promise<Opened> => {
  const shown = file.header.map(shownUnder)
  const preview: Opened['preview'][number][] = []
  for await (const { rows } of file.batches()) {
    for (const { row, cells } of rows.slice(0, previewRows - preview.length))
      preview.push({
        row,
        cells: shown.map((show, at) => show(cells[at] ?? '')),
      })
    if (preview.length >= previewRows) break
  }
  return { format: file.table.format, header: file.header, preview, corrects: file.corrects ?? null }
}
