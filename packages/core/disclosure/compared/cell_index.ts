import { total } from '../cell_system.ts'
import { letThrough, type Released } from '../released.ts'
import type { ReleasedCell, ReleasedTable } from '../released_table.ts'

export type Grouping = 'kon' | 'aldersgrupp'

/** The released tables of one indicator in one half-year, ready to be looked in. */
export interface CellIndex {
  readonly cellOf: (area: string, grouping: Grouping, code: string) => ReleasedCell | undefined
  /** How many an area's own mix of cases would give; `undefined` where that is not released. */
  readonly expectedOf: (area: string) => number | undefined
}

/** Released tables by area, grouping and code. `only`: the margins over all groups, for what shows nothing else. */
export const indexOf = (
  tables: readonly Released<ReleasedTable>[],
  only: 'all' | 'margins' = 'all',
): Released<CellIndex> => {
  const groups = new Map<string, Map<string, ReleasedCell>>()
  const expected = new Map<string, number>()
  for (const { content } of tables) {
    for (const cell of content.cells)
      for (const [grouping, code] of Object.entries(cell.group)) {
        if (only === 'margins' && code !== total) continue
        const key = `${grouping} ${code}`
        const cells = groups.get(key) ?? new Map<string, ReleasedCell>()
        groups.set(key, cells.set(cell.area, cell))
      }
    for (const { area, expected: count } of content.caseMix ?? []) expected.set(area, count)
  }
  const everybody = groups.get(`kon ${total}`)
  return letThrough({
    cellOf: (area, grouping, code) =>
      (grouping === 'kon' && code === total ? everybody : groups.get(`${grouping} ${code}`))?.get(area),
    expectedOf: (area) => expected.get(area),
  })
}
