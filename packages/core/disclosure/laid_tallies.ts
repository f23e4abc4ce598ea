import { areaFormula } from './area_formula.ts'
import { type CellSystem, total } from './cell_system.ts'
import { countsOfTallies, type IndicatorTallies } from './indicator_tallies.ts'
import type { DisclosurePolicy } from './policy.ts'
import { protecting } from './protect.ts'
import type { InnerCounts, TableFlaw } from './table_columns.ts'
import { tablesOf } from './tables.ts'

/** What says which cell is meant: the value in each dimension, `Total` for margins. */
export type CellLabels = Readonly<Record<string, string>>

/** Tallies laid out as one system, which can be released again and again as more is known. */
export interface LaidOut {
  readonly tallies: IndicatorTallies
  readonly policy: DisclosurePolicy
  readonly counts: InnerCounts
  readonly system: CellSystem
  /** The labels of each cell. */
  readonly named: readonly CellLabels[]
  readonly protection: ReturnType<typeof protecting>
}

/** Numerator, complement and denominator in one linked system with all areas, groups and periods. */
export const layOutTallies = (tallies: IndicatorTallies, policy: DisclosurePolicy): LaidOut | TableFlaw => {
  const counts = countsOfTallies(tallies)
  // one period is all there is: its margin would tell the same again
  const periods = new Set(tallies.cells.map(({ period }) => period)).size > 1 ? ['period'] : []
  const formula = areaFormula(tallies.areaGroups, [...tallies.by, ...periods, 'part'])
  const system = tablesOf(counts, [formula], !policy.protectZeros)
  if ('flaw' in system) return system
  return { tallies, policy, counts, system, named: namedIn(system), protection: protecting(system, policy) }
}

const namedIn = ({ freq, dimensions, labelsOf }: CellSystem): readonly CellLabels[] =>
  Array.from(freq, (_, cell) => {
    const labels = labelsOf(cell)
    return Object.fromEntries(dimensions.map((d, i) => [d, labels[i] ?? total]))
  })
