import { letThrough, type Released } from './released.ts'
import type { ReleasedCell, ReleasedTable } from './released_table.ts'

/** What becomes of a released cell: shown as it is, hidden to guard another, hidden all but how many it is of, or left out of the table. */
export type Fate = 'keep' | 'hide' | 'hide_share' | 'leave_out'

/** Less than what was released, which gives nothing away that was not given before. */
export const withhold = (
  released: Released<ReleasedTable>,
  fateOf: (cell: ReleasedCell) => Fate,
): Released<ReleasedTable> => {
  const { cells, ...rest } = released.content
  const left = cells.flatMap((cell): readonly ReleasedCell[] => {
    const fate = fateOf(cell)
    if (fate === 'leave_out') return []
    if (fate === 'keep') return [cell]
    const n = fate === 'hide' ? null : cell.n
    return [{ ...cell, n, numerator: null, hidden: 'protected' }]
  })
  return letThrough({ ...rest, cells: left })
}
