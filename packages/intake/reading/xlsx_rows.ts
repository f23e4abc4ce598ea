import type { CellMeaning } from './cell_text.ts'
import { refusals } from './problem.ts'
import { type SheetRow, sheetReaderOf } from './sheet_rows.ts'
import type { Source } from './source.ts'
import type { RowBatch } from './table.ts'
import type { ZipPart } from './zip_directory.ts'
import { unpacked } from './zip_part.ts'

const batchLength = 500

export async function* rowsIn(
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

export async function* dataRows(
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
