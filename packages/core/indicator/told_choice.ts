import { mergeCells } from './cells.ts'
import { type Difference, differencesBetween } from './differences.ts'
import type { Grouping } from './grouping.ts'
import type { Indicator } from './indicator.ts'
import type { CellTallies } from './tabulate.ts'
import { type Telling, type ToldCell, toldCells, toldDays } from './told_cells.ts'

/** The tallies of one cell; `records`: how many rows are in it, whatever each of them counts. */
export interface TalliedCell extends CellTallies {
  readonly records: number
}

/** What is chosen among cells that are divided by half-year and by groupings; what they are not divided by chooses nothing. */
export interface Choice {
  /** A year or half-year, `2025` or `2025-H1`; absent: all. */
  readonly period?: string | undefined
  /** Codes by grouping. */
  readonly only: Readonly<Record<string, readonly string[]>>
  readonly split: Grouping | undefined
  /** Told half-year by half-year. */
  readonly followed: readonly Indicator[]
}

/** What a page of results shows at one time. */
export interface ToldChoice {
  readonly records: number
  /** All that is chosen together; `undefined` when nobody is. */
  readonly total: ToldCell | undefined
  /** The same by the groups of the split; empty without one. */
  readonly split: readonly ToldCell[]
  readonly halfYears: readonly ToldCell[]
  readonly differences: readonly Difference[]
  /** Records by number of days, by indicator of days. */
  readonly days: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** The figures of a choice among tallied cells: any codes of what they are divided by, in any period, without asking anew. */
export const toldChoice = (
  cells: readonly TalliedCell[],
  { split, followed, ...choice }: Choice,
  telling: Telling,
): ToldChoice => {
  const chosen = cells.filter((cell) => isChosen(cell, choice))
  const wholly = (by: readonly string[]) => mergeCells(chosen, by, false)
  const sexes = new Map(wholly(['kon']).map((c) => [c.group.kon, c.tallies]))
  const { indicators, codes } = telling
  return {
    records: chosen.reduce((sum, { records }) => sum + records, 0),
    total: toldCells(wholly([]), [], telling)[0],
    split: split ? toldCells(wholly([split.id]), [split], telling) : [],
    halfYears: followed.length > 0 ? toldCells(chosen, [], telling, followed) : [],
    differences: differencesBetween(indicators, sexes.get('flicka') ?? {}, sexes.get('pojke') ?? {}, codes),
    days: toldDays(indicators, chosen),
  }
}

const isChosen = (
  { group, period }: TalliedCell,
  { period: wanted, only }: Pick<Choice, 'period' | 'only'>,
) =>
  (wanted === undefined || period === wanted || period?.startsWith(`${wanted}-`) === true) &&
  Object.entries(only).every(([id, codes]) => group[id] === undefined || codes.includes(group[id] ?? ''))
