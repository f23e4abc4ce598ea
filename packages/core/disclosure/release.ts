import type { CellSystem } from './cell_system.ts'
import type { IndicatorTallies } from './indicator_tallies.ts'
import { type CellLabels, type LaidOut, layOutTallies } from './laid_tallies.ts'
import type { DisclosurePolicy } from './policy.ts'
import type { Protection } from './protect.ts'
import { letThrough, type Released } from './released.ts'
import { releasedCells } from './released_cells.ts'
import type { ReleasedTable } from './released_table.ts'
import type { InnerCounts, TableFlaw } from './table_columns.ts'

/** A release with what an audit needs. */
export interface Release {
  readonly released: Released<ReleasedTable>
  readonly counts: InnerCounts
  readonly system: CellSystem
  readonly protection: Protection
}

/** Says something of a cell by its labels and its count. */
export type ByLabels = (labels: CellLabels, count: number) => boolean

/**
 * Releases what is laid out. `earlier`: whether a cell is public since an earlier release; `also`: whether it is unsafe
 * beside those whose own count is.
 */
export const releaseLaid = (laid: LaidOut, earlier: ByLabels, also: ByLabels): Release => {
  const { tallies, policy, counts, system, named } = laid
  const at =
    (says: ByLabels) =>
    (cell: number): boolean =>
      says(named[cell] ?? {}, system.freq[cell] ?? 0)
  const protection = laid.protection(at(earlier), at(also))
  const cells = releasedCells(laid, protection)
  return { released: letThrough({ indicator: tallies.indicator, policy, cells }), counts, system, protection }
}

/** Releases the tallies of an indicator, once. */
export const release = (
  tallies: IndicatorTallies,
  policy: DisclosurePolicy,
  earlier: ByLabels = () => false,
  also: ByLabels = () => false,
): Release | TableFlaw => {
  const laid = layOutTallies(tallies, policy)
  return 'flaw' in laid ? laid : releaseLaid(laid, earlier, also)
}
