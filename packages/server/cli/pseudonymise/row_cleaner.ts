import { isBlank } from '@lyhord/intake/reading/table.ts'
import type { Cleaning } from './write_clean.ts'

/** Strips the rows of a CSV file as they come, title rows and blank ones too. `next`: 1 for the first below the header. */
export interface RowCleaner {
  clean(cells: readonly string[]): readonly string[]
  next(): number
}

/** Columns are added to rows as wide as the header only: in others the cells may stand in the wrong columns. */
export const rowCleanerOf = ({
  plan,
  table,
  tell,
}: Pick<Cleaning, 'plan' | 'table' | 'tell'>): RowCleaner => {
  const { headerRow, headerRows } = table.format
  let [next, width] = [2 - headerRow - headerRows, plan.width]
  return {
    next: () => next,
    clean: (cells) => {
      const number = next++
      if (number === 0) width = cells.length
      if (number === 0) return [...plan.stripOther(cells), ...plan.added]
      if (number < 0 || isBlank(cells)) return plan.stripOther(cells)
      const row = plan.strip(cells)
      tell.row(number, row)
      return cells.length === width ? [...row.cells, ...plan.addedTo(row)] : row.cells
    },
  }
}
