import type { CellSystem, Protection } from '@lyhord/core'
import { csvCell } from '@lyhord/core/csv_cell.ts'

/** Every published cell once as CSV: its dimensions, count, and whether it is unsafe and suppressed (TRUE, FALSE). */
export function* cellsAsCsv(system: CellSystem, protection: Protection, freq: string): Generator<string> {
  const line = (cells: readonly string[]): string => `${cells.map((cell) => csvCell(cell, ',')).join(',')}\n`
  const truth = (yes: number | undefined): string => (yes === 1 ? 'TRUE' : 'FALSE')
  let piece = line([...system.dimensions, freq, 'primary', 'suppressed'])
  for (let cell = 0; cell < system.freq.length; cell++) {
    const verdict = [truth(protection.primary[cell]), truth(protection.suppressed[cell])]
    piece += line([...system.labelsOf(cell), `${system.freq[cell] ?? 0}`, ...verdict])
    if (piece.length < 1 << 16) continue
    yield piece
    piece = ''
  }
  yield piece
}
