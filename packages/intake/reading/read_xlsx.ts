import type { CellMeaning } from './cell_text.ts'
import { dayStyles } from './day_styles.ts'
import { decimalMarkIn } from './decimal_mark.ts'
import { type Choices, chosenIn, type Format } from './format.ts'
import { type FoundHeader, findHeader, type LeadingRow, mostLeading } from './header_rows.ts'
import { noSuchSheet, type Refused, refusals } from './problem.ts'
import { sharedTexts } from './shared_texts.ts'
import { type SheetRow, sheetReaderOf } from './sheet_rows.ts'
import type { Source } from './source.ts'
import { isBlank, type RowBatch, type Table } from './table.ts'
import { type SheetPart, type WorkbookParts, workbookParts } from './workbook_parts.ts'
import { type ZipPart, zipDirectory } from './zip_directory.ts'
import { unpacked, unpackedText } from './zip_part.ts'

const batchLength = 500
const megabyte = 2 ** 20
const largestFile = 1024 * megabyte
/** Sheets are read in a stream, everything else is held in memory. */
const largestSheet = 2047 * megabyte
const largestOtherPart = 128 * megabyte
/** A large part that shrinks more than this when it is packed is made to fill a memory, not to be read. */
const likeliestMost = 300
const largestOrdinary = 64 * megabyte

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

const workbookProblem = (parts: readonly ZipPart[] | undefined): Refused | undefined => {
  if (!parts) return refusals.damagedWorkbook
  const has = (name: string): boolean => parts.some((part) => part.name === name)
  if (has('content.xml')) return refusals.openDocument
  if (!parts.some((p) => p.name === '[Content_Types].xml' || p.name.startsWith('xl/'))) return refusals.zip
  if (parts.some((part) => /(^|\/)vbaProject\.bin$/i.test(part.name))) return refusals.macros
  if (has('xl/workbook.bin')) return refusals.binaryWorkbook
  if (parts.some((part) => /^(?:word|ppt)\//.test(part.name))) return refusals.binary
  return parts.every(isBearable) ? undefined : refusals.tooLargeWorkbook
}

/** Declared lengths can be trusted: the reader stops at them. Not told (0) means no limit, so that is refused. */
const isBearable = ({ name, packed, unpacked }: ZipPart): boolean => {
  if (unpacked === 0) return packed <= 2
  if (!name.endsWith('.xml') && !name.endsWith('.rels')) return true
  if (unpacked > largestOrdinary && unpacked > packed * likeliestMost) return false
  return unpacked <= (name.startsWith('xl/worksheets/') ? largestSheet : largestOtherPart)
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

async function* rowsIn(
  source: Source,
  part: ZipPart,
  meaning: CellMeaning,
): AsyncGenerator<{ rows: SheetRow[]; packed: number }, void, undefined> {
  const decoder = new TextDecoder()
  const sheet = sheetReaderOf(meaning)
  for await (const { bytes, packed } of unpacked(source, part))
    yield { rows: sheet.read(decoder.decode(bytes, { stream: true })), packed }
  if (!sheet.ended()) throw new Error('the sheet has no end')
}

interface Growing {
  first: number
  rows: string[][]
  bytes: number
}

async function* dataRows(
  source: Source,
  part: ZipPart,
  meaning: CellMeaning,
  headerEnd: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<RowBatch, void, undefined> {
  let batch: Growing = { first: 1, rows: [], bytes: 0 }
  try {
    for await (const { rows, packed } of rowsIn(source, part, meaning)) {
      if (signal?.aborted) return yield { ...batch, broken: refusals.cancelled.problem }
      batch.bytes = packed
      for (const { number, cells } of rows) {
        const row = number - headerEnd
        if (row <= 0) continue
        if (batch.rows.length === batchLength || row !== batch.first + batch.rows.length) {
          yield batch
          batch = { first: row, rows: [], bytes: packed }
        }
        batch.rows.push(cells)
      }
    }
    yield batch
  } catch {
    yield { ...batch, broken: refusals.damagedWorkbook.problem }
  }
}
