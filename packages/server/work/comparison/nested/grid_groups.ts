import type { FormEntry } from '@lyhord/catalogue'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import { codesOfGrid, type GridGrouping, gridGroupings } from '../grid.ts'

/** The groups of the grid by number: everybody, each sex and each age group. */
export interface GridGroups {
  /** Everybody is left out: the first is number 1. */
  readonly all: readonly (readonly [grouping: GridGrouping, code: string])[]
  readonly numberOf: (grouping: GridGrouping, code: string) => number | undefined
  /** The groups that together are everybody. */
  readonly divisions: readonly (readonly number[])[]
}

export const gridGroups = (entry: FormEntry): GridGroups => {
  const all = gridGroupings.flatMap((grouping) =>
    codesOfGrid(entry, grouping).map((code) => [grouping, code] as const),
  )
  const numbers = new Map(all.map(([grouping, code], i) => [`${grouping} ${code}`, i + 1]))
  return {
    all,
    numberOf: (grouping, code) => (code === total ? 0 : numbers.get(`${grouping} ${code}`)),
    divisions: gridGroupings.map((grouping) => all.flatMap(([own], i) => (own === grouping ? i + 1 : []))),
  }
}
