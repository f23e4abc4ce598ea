import type { DisclosurePolicy } from './policy.ts'

/** One released cell. `null`: not shown, because it is small itself or to guard another; which of the two would tell (ADR 13). */
export interface ReleasedCell {
  readonly area: string
  readonly group: Readonly<Record<string, string>>
  readonly period: string
  readonly n: number | null
  readonly numerator: number | null
  readonly hidden: 'protected' | null
  /** The median of whole days, where the rule for medians lets it be shown (`medians.ts`). */
  readonly median?: { readonly days: number; readonly interval: readonly [low: number, high: number] | null }
}

/** The released cells of one indicator: areas, their groups and all (`Total`), crossed with groups and periods. */
export interface ReleasedTable {
  readonly indicator: string
  readonly policy: DisclosurePolicy
  readonly cells: readonly ReleasedCell[]
  /** By area, how many its own mix of cases would give at everybody's rates, in steps (`case_mix.ts`). */
  readonly caseMix?: readonly { readonly area: string; readonly expected: number }[]
}
