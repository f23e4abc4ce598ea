export type { CellSystem } from './cell_system.ts'
export { type FormulaFlaw, readFormula, type TableFormula } from './formula.ts'
export { type DisclosurePolicy, isUnsafe, lowestMax, policyOf } from './policy.ts'
export { type Earlier, type Protection, protect } from './protect.ts'
export {
  type IndicatorTallies,
  type Release,
  type ReleasedCell,
  type ReleasedTable,
  release,
} from './release.ts'
export { type PooledPair, releaseSums } from './release_sums.ts'
export { isReleased, type Released } from './released.ts'
export type { InnerCounts, TableFlaw } from './table_columns.ts'
export { tablesOf } from './tables.ts'
