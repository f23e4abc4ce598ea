import { mergeCells } from './cells.ts'
import { type Difference, differencesBetween } from './differences.ts'
import type { ToldGrouping } from './grouping.ts'
import { once } from './once.ts'
import type { CellTallies } from './tabulate.ts'
import { type Telling, type ToldCell, toldCells, toldDays } from './told_cells.ts'
import type { ToldIndicator } from './told_indicator.ts'

/** The tallies of one cell; `records`: how many rows are in it, whatever each of them counts. */
export interface TalliedCell extends CellTallies {
  readonly records: number
}

/** What is chosen among cells that are divided by half-year and by groupings; what they are not divided by chooses nothing. */
export interface Choice<I extends ToldIndicator = ToldIndicator> {
  /** A year or half-year, `2025` or `2025-H1`; absent: all. */
  readonly period?: string | undefined
  /** Codes by grouping. */
  readonly only: Readonly<Record<string, readonly string[]>>
  readonly split: ToldGrouping | undefined
  /** Told half-year by half-year. */
  readonly followed: readonly I[]
}

/** What a page of results shows at one time; what stands further down is told when it is first asked for. */
export interface ToldChoice {
  readonly records: number
  /** All that is chosen together; `undefined` when nobody is. */
  readonly total: ToldCell | undefined
  /** The same by the groups of the split; empty without one. */
  readonly split: readonly ToldCell[]
  readonly halfYears: () => readonly ToldCell[]
  readonly differences: () => readonly Difference[]
  /** Records by number of days, by indicator of days. */
  readonly days: () => Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** The figures of a choice among tallied cells: any codes of what they are divided by, in any period, without asking anew. */
export const toldChoice = <I extends ToldIndicator>(
  cells: readonly TalliedCell[],
  { split, followed, ...choice }: Choice<I>,
  telling: Telling<I>,
): ToldChoice => {
  const chosen = cells.filter((cell) => isChosen(cell, choice))
  // Once from the many to the few that all the rest are merged from.
  const few = mergeCells(chosen, [...new Set(['kon', ...(split ? [split.id] : [])])], false)
  return {
    records: chosen.reduce((sum, { records }) => sum + records, 0),
    total: toldCells(mergeCells(few, [], false), [], telling)[0],
    split: split ? toldCells(mergeCells(few, [split.id], false), [split], telling) : [],
    halfYears: once(() => (followed.length > 0 ? toldCells(chosen, [], telling, followed) : [])),
    differences: once(() => sexesApart(few, telling)),
    days: once(() => toldDays(telling.indicators, few)),
  }
}

const sexesApart = <I extends ToldIndicator>(
  cells: readonly CellTallies[],
  { indicators, codes }: Telling<I>,
): readonly Difference[] => {
  const sexes = new Map(mergeCells(cells, ['kon'], false).map((c) => [c.group.kon, c.tallies]))
  return differencesBetween(indicators, sexes.get('flicka') ?? {}, sexes.get('pojke') ?? {}, codes)
}

const isChosen = (
  { group, period }: TalliedCell,
  { period: wanted, only }: Pick<Choice, 'period' | 'only'>,
) =>
  (wanted === undefined || period === wanted || period?.startsWith(`${wanted}-`) === true) &&
  Object.entries(only).every(([id, codes]) => group[id] === undefined || codes.includes(group[id] ?? ''))
