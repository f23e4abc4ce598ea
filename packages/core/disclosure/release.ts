import type { Tally } from '../indicator/tally.ts'
import { type CellSystem, total } from './cell_system.ts'
import type { TableFormula } from './formula.ts'
import type { DisclosurePolicy } from './policy.ts'
import { type Protection, protecting } from './protect.ts'
import { letThrough, type Released } from './released.ts'
import type { InnerCounts, TableFlaw } from './table_columns.ts'
import { tablesOf } from './tables.ts'

/** The tallies of one indicator from many areas: each with its area, group codes (`null`: not answered) and period. */
export interface IndicatorTallies {
  readonly indicator: string
  /** Shares have a numerator; of all others only the number of records is released. */
  readonly kind: 'share' | 'other'
  /** The ways of grouping areas that are published beside the areas themselves (county, region of co-operation …). */
  readonly areaGroups: readonly string[]
  /** The groupings that are crossed, such as sex and age. */
  readonly by: readonly string[]
  /** Groupings of which only the margin is released. */
  readonly margins?: readonly string[]
  readonly cells: readonly {
    readonly area: string
    readonly memberOf: Readonly<Record<string, string>>
    readonly group: Readonly<Record<string, string | null>>
    readonly period: string
    readonly tally: Tally
  }[]
}

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

/** A release with what an audit needs. */
export interface Release {
  readonly released: Released<ReleasedTable>
  readonly counts: InnerCounts
  readonly system: CellSystem
  readonly protection: Protection
}

/** Says something of a cell by its labels, `Total` for margins, and its count. */
export type ByLabels = (labels: Readonly<Record<string, string>>, count: number) => boolean

/** Tallies laid out as one system, which can be released again and again as more is known. */
export interface LaidOut {
  readonly tallies: IndicatorTallies
  readonly policy: DisclosurePolicy
  readonly counts: InnerCounts
  readonly system: CellSystem
  /** The labels of each cell, by dimension. */
  readonly named: readonly Readonly<Record<string, string>>[]
  readonly protection: ReturnType<typeof protecting>
}

/** Numerator, complement and denominator in one linked system with all areas, groups and periods. */
export const layOutTallies = (tallies: IndicatorTallies, policy: DisclosurePolicy): LaidOut | TableFlaw => {
  const counts = countsOf(tallies)
  // one period is all there is: its margin would tell the same again
  const periods = new Set(tallies.cells.map(({ period }) => period)).size > 1 ? ['period'] : []
  const formula = formulaOf(tallies.areaGroups, [...tallies.by, ...periods, 'part'])
  const system = tablesOf(counts, [formula], !policy.protectZeros)
  if ('flaw' in system) return system
  const named = Array.from(system.freq, (_, cell) =>
    Object.fromEntries(system.dimensions.map((d, i) => [d, system.labelsOf(cell)[i] ?? total])),
  )
  return { tallies, policy, counts, system, named, protection: protecting(system, policy) }
}

/**
 * Releases what is laid out. `earlier`: whether a cell, by its labels (Total for margins), is public since an earlier
 * release; `also`: whether it is unsafe beside those whose own count is.
 */
export const releaseLaid = (laid: LaidOut, earlier: ByLabels, also: ByLabels): Release => {
  const { tallies, policy, counts, system, named } = laid
  const at =
    (says: ByLabels) =>
    (cell: number): boolean =>
      says(named[cell] ?? {}, system.freq[cell] ?? 0)
  const protection = laid.protection(at(earlier), at(also))
  const cells = releasedCells(tallies, system, protection)
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

const numerator = 'numerator'
const complement = 'complement'
const notAnswered = 'ej_besvarad'

const countsOf = ({ kind, areaGroups, by, cells }: IndicatorTallies): InnerCounts => {
  const rows: string[][] = []
  const freq: number[] = []
  for (const { area, memberOf, group, period, tally } of cells) {
    const base = [
      area,
      ...areaGroups.map((g) => memberOf[g] ?? ''),
      ...by.map((g) => group[g] ?? notAnswered),
      period,
    ]
    const parts =
      kind === 'share'
        ? ([
            [numerator, tally.numerator],
            [complement, tally.n - tally.numerator],
          ] as const)
        : ([[complement, tally.n]] as const)
    for (const [part, count] of parts) {
      rows.push([...base, part])
      freq.push(count)
    }
  }
  return { columns: ['area', ...areaGroups, ...by, 'period', 'part'], rows, freq }
}

/** (area + its groups) crossed with everything else. */
export const formulaOf = (areaGroups: readonly string[], by: readonly string[]): TableFormula => {
  const areas = ['area', ...areaGroups]
  const crossed = by.reduce<string[][]>(
    (margins, column) => margins.flatMap((margin) => [margin, [...margin, column]]),
    [[]],
  )
  return {
    margins: crossed.flatMap((margin) => [margin, ...areas.map((area) => [area, ...margin])]),
    shared: [areas],
  }
}

const releasedCells = (
  { by, kind, margins = [], cells: given }: IndicatorTallies,
  system: CellSystem,
  { suppressed }: Protection,
): readonly ReleasedCell[] => {
  const place = (dimension: string) => system.dimensions.indexOf(dimension)
  const cells = Array.from(system.freq.keys(), (cell) => ({ cell, labels: system.labelsOf(cell) }))
  const keyOf = (labels: readonly string[]) => labels.filter((_, i) => i !== place('part')).join('\n')
  const families = Map.groupBy(cells, ({ labels }) => keyOf(labels))
  return [...families.values()].map((family): ReleasedCell => {
    const partOf = (part: string) => family.find(({ labels }) => labels[place('part')] === part)?.cell
    const [all, own, rest] = [partOf(total) ?? -1, partOf(numerator), partOf(complement)]
    const hiddenOf = (cell: number | undefined) => cell !== undefined && suppressed[cell] === 1
    const withheld = hiddenOf(all) || hiddenOf(own) || hiddenOf(rest)
    const labels = system.labelsOf(all)
    return {
      area: labels[place('area')] ?? total,
      group: Object.fromEntries([...by, ...margins].map((g) => [g, labels[place(g)] ?? total])),
      period: place('period') === -1 ? (given[0]?.period ?? total) : (labels[place('period')] ?? total),
      n: hiddenOf(all) ? null : (system.freq[all] ?? 0),
      // a share is shown whole or not at all: less than the audit has looked at
      numerator: withheld || kind !== 'share' ? null : (system.freq[own ?? -1] ?? 0),
      hidden: withheld ? 'protected' : null,
    }
  })
}
