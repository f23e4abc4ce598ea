import type { Language } from '@lyhord/core'
import type { Cell, Validation } from '../workbook/sheet.ts'
import { workbookOf } from '../workbook/workbook.ts'
import { ownColumns, ownHeadings } from './columns.ts'
import type { FaultyRow } from './faulty_row.ts'
import {
  guidanceRows,
  guidanceSheetName,
  reasonComment,
  reasonsToChoose,
  rowsSheetName,
  type Written,
} from './guidance.ts'
import { neutralCell } from './neutral_cell.ts'
import { own, rowOf } from './row_cells.ts'

/**
 * What an error workbook is made of. `source`: which import or file the rows belong to, told again when they come back;
 * ids and checksums only, never a file name. `header`: of the original file.
 */
export interface ErrorWorkbook {
  readonly source: string
  readonly header: readonly string[]
  readonly rows: AsyncIterable<FaultyRow> | Iterable<FaultyRow>
  readonly lang: Language
}

/** Excel's last row, less the header. */
const mostRows = 1_048_575

/**
 * Faulty rows as an Excel workbook, in constant memory: their original columns with the faulty cells coloured and
 * commented, what to look over in words, and a column for reasons. `readErrorWorkbook` reads it when it comes back.
 */
export const writeErrorWorkbook = (
  { source, header, rows, lang }: ErrorWorkbook,
  most = mostRows,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> => {
  const written: Written = { rows: 0, leftOut: 0, comments: [], uncommented: 0 }
  const headings = [...ownHeadings(lang, header), ...header.map(neutralCell)]
  written.comments.push({ column: own - 1, row: 1, text: reasonComment[lang] })
  return workbookOf([
    {
      name: rowsSheetName[lang],
      columns: [
        { width: 10, style: 'text', hidden: true },
        { width: 60, style: 'prose' },
        { width: 30, style: 'prose' },
        ...header.map(() => ({ width: 18, style: 'text' }) as const),
      ],
      frozen: { rows: 1, columns: own },
      filter: true,
      rows: rowsOf(headings, { source, header, rows, lang }, written, most),
      validations: [reasonList(lang)],
      comments: () => written.comments,
    },
    {
      name: guidanceSheetName[lang],
      columns: [{ width: 100, style: 'prose' }],
      rows: guidanceRows(written, lang),
    },
  ])
}

/** Any other text is taken too: it refuses nothing. */
const reasonList = (lang: Language): Validation => ({
  column: own - 1,
  from: 2,
  to: mostRows + 1,
  prompt: { title: ownColumns.reason[lang], text: reasonComment[lang] },
  allow: { list: `"${reasonsToChoose.map((reason) => reason[lang]).join(',')}"` },
})

async function* rowsOf(
  headings: readonly string[],
  workbook: ErrorWorkbook,
  written: Written,
  most: number,
): AsyncGenerator<readonly Cell[], void, undefined> {
  const { source, lang, header } = workbook
  const setting = { source, lang, places: new Map(header.map((name, at) => [name, at])) }
  yield headings.map((value) => ({ value, style: 'heading' }) as const)
  for await (const faulty of workbook.rows) {
    if (written.rows === most) {
      written.leftOut++
      continue
    }
    written.rows++
    yield rowOf(faulty, setting, written)
  }
}
