import type { UnplacedRow } from '@lyhord/intake/error_workbook/read_error_workbook.ts'
import type { GivenCells, OpenFile } from './rows.ts'

/**
 * A file in which the rows of an error workbook that came back stand as they were corrected, and all others as they do.
 * Columns that were removed from the workbook are as in the file.
 */
export const withCorrections = async (file: OpenFile, workbook: OpenFile): Promise<OpenFile> => {
  const corrected = new Map<string, GivenCells>()
  const unplaced: UnplacedRow[] = []
  for await (const batch of workbook.batches()) {
    for (const row of batch.rows) corrected.set(placeOf(row), row)
    unplaced.push(...batch.unplaced)
  }
  const places = file.header.map((name) => workbook.header.indexOf(name))
  const inPlace = (given: GivenCells): GivenCells => {
    const row = corrected.get(placeOf(given))
    return row ? correctedRow(given, row, places, workbook.header.length) : given
  }
  return {
    ...file,
    asItStands: false,
    batches: async function* (signal) {
      let told: readonly UnplacedRow[] = unplaced
      for await (const batch of file.batches(signal)) {
        yield { ...batch, rows: batch.rows.map(inPlace), unplaced: [...batch.unplaced, ...told] }
        told = []
      }
    },
  }
}

const placeOf = ({ row, sibling = 0 }: GivenCells): string => `${row}.${sibling}`

const correctedRow = (
  given: GivenCells,
  { cells, reason }: GivenCells,
  places: readonly number[],
  columns: number,
): GivenCells => {
  const own = places.map((place, at) => (place === -1 ? given.cells[at] : cells[place]) ?? '')
  const row = [...own, ...cells.slice(columns)]
  // A row with too few or too many cells is still that when nothing in it was changed.
  const same = row.every((cell, at) => cell === (given.cells[at] ?? '')) && row.length >= given.cells.length
  const because = reason ?? given.reason
  return { ...given, cells: same ? given.cells : row, ...(because === undefined ? {} : { reason: because }) }
}
