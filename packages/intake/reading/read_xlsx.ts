import type { CellMeaning } from './cell_text.ts'
import { dayStyles } from './day_styles.ts'
import { decimalMarkIn } from './decimal_mark.ts'
import { type Choices, chosenIn, type Format } from './format.ts'
import { type FoundHeader, findHeader, type LeadingRow, mostLeading } from './header_rows.ts'
import { noSuchSheet, type Refused, refusals } from './problem.ts'
import { sharedTexts } from './shared_texts.ts'
import type { Source } from './source.ts'
import { isBlank, type Table } from './table.ts'
import { type SheetPart, type WorkbookParts, workbookParts } from './workbook_parts.ts'
import { largestFile, workbookProblem } from './workbook_problem.ts'
import { dataRows, rowsIn } from './xlsx_rows.ts'
import { zipDirectory } from './zip_directory.ts'
import { unpackedText } from './zip_part.ts'

/** Opens a sheet of an Excel workbook, the first that people see and that has rows unless one is chosen. */
export const openXlsx = async (source: Source, chosen: Choices): Promise<Table | Refused> => {
  if (source.size > largestFile) return refusals.tooLargeWorkbook
  try {
    const parts = await zipDirectory(source)
    const problem = workbookProblem(parts)
    if (problem || !parts) return problem ?? refusals.damagedWorkbook
    const workbook = await workbookParts(source, parts)
    return workbook && workbook.sheets.length > 0
      ? await openSheet(source, workbook, chosen)
      : refusals.damagedWorkbook
  } catch {
    return refusals.damagedWorkbook
  }
}

const openSheet = async (
  source: Source,
  workbook: WorkbookParts,
  chosen: Choices,
): Promise<Table | Refused> => {
  const names = workbook.sheets.map((sheet) => sheet.name)
  const among =
    chosen.sheet === undefined
      ? likelyFirst(workbook.sheets)
      : workbook.sheets.filter((s) => s.name === chosen.sheet)
  if (among.length === 0) return noSuchSheet(names)
  const meaning = await meaningOf(source, workbook, chosen)
  for (const sheet of among) {
    const leading = await leadingRows(source, sheet, meaning, chosen)
    const header = findHeader(leading, chosen)
    if (header) return tableOf(source, sheet, meaning, header, { names, leading, chosen })
  }
  return refusals.empty
}

const likelyFirst = (sheets: readonly SheetPart[]): readonly SheetPart[] => [
  ...sheets.filter((sheet) => !sheet.hidden),
  ...sheets.filter((sheet) => sheet.hidden),
]

const meaningOf = async (
  source: Source,
  { texts, styles, epoch }: WorkbookParts,
  chosen: Choices,
): Promise<CellMeaning> => ({
  texts: texts ? sharedTexts(await unpackedText(source, texts)) : [],
  days: styles ? dayStyles(await unpackedText(source, styles)) : [],
  epoch: chosen.epoch ?? epoch,
})

const leadingRows = async (
  source: Source,
  sheet: SheetPart,
  meaning: CellMeaning,
  chosen: Choices,
): Promise<readonly LeadingRow[]> => {
  const most = mostLeading + (chosen.headerRow ?? 0)
  const leading: LeadingRow[] = []
  for await (const { rows } of rowsIn(source, sheet.part, meaning)) {
    leading.push(...rows.filter((row) => !isBlank(row.cells)))
    if (leading.length >= most) break
  }
  return leading.slice(0, most)
}

interface Opened {
  readonly names: readonly string[]
  readonly leading: readonly LeadingRow[]
  readonly chosen: Choices
}

const tableOf = (
  source: Source,
  sheet: SheetPart,
  meaning: CellMeaning,
  header: FoundHeader,
  { names, leading, chosen }: Opened,
): Table => ({
  header: header.names,
  padded: true,
  format: formatOf(sheet, meaning, header, { names, leading, chosen }),
  size: sheet.part.packed,
  rows: (signal) => dataRows(source, sheet.part, meaning, header.first + header.count - 1, signal),
})

const formatOf = (
  sheet: SheetPart,
  { epoch }: CellMeaning,
  { first, count }: FoundHeader,
  { names, leading, chosen }: Opened,
): Format => ({
  kind: 'workbook',
  encoding: null,
  delimiter: null,
  quote: null,
  sheet: sheet.name,
  sheets: names,
  headerRow: first,
  headerRows: count,
  decimal: chosen.decimal ?? decimalMarkIn(leading.map((row) => row.cells)),
  epoch,
  chosen: chosenIn(chosen),
})
