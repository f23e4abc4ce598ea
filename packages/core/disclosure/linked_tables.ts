/** Protection of linked tables by itself: nothing here comes from outside this folder (`README.md`). */
export type { CellSystem } from './cell_system.ts'
export { type FormulaFlaw, readFormula, type TableFormula } from './formula.ts'
export type { Earlier } from './marks.ts'
export { type DisclosurePolicy, isUnsafe, lowestMax, policyOf } from './policy.ts'
export { type Protection, protect } from './protect.ts'
export type { InnerCounts, TableFlaw } from './table_columns.ts'
export { tablesOf } from './tables.ts'
