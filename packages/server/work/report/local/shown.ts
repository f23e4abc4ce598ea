import type { DaysValue, Difference, Result } from '@lyhord/core'
import type { Series } from '../document.ts'
import type { Voice } from '../voice.ts'

/**
 * A result as a report tells it. `hidden`: not for those who may read the report, and n says nothing. `missing`: `null`
 * where it is not told; of days only the median where the rest is not.
 */
export interface ShownResult extends Omit<Result, 'missing' | 'value'> {
  readonly missing: number | null
  readonly value: number | ShownDays | null
  readonly hidden?: true
}

export type ShownDays = Pick<DaysValue, 'median'> & Partial<DaysValue>

/** The results of the records in one group, as `work/results.ts` gives them. */
export interface ResultGroup {
  readonly group: Readonly<Record<string, string | null>>
  readonly period: string | null
  readonly results: readonly ShownResult[]
}

/** Girls against boys, or one period against another; `told`: they can be told apart. */
export interface ToldDifference extends Difference {
  readonly indicator: string
  readonly code?: string
  readonly told: boolean
}

/** The records that a figure is shown for. */
export interface Group {
  readonly label: string
  readonly series: Series
  readonly results: readonly ShownResult[]
}

/** Everything that the figures of a local report are made of. */
export interface Shown {
  readonly total: Group
  /** Girls, boys, and those who are neither when there are any; none when the form does not ask. */
  readonly groups: readonly Group[]
  readonly differences: readonly ToldDifference[]
  /** The same days a year before. */
  readonly before: readonly ShownResult[]
  readonly days: Readonly<Record<string, Readonly<Record<string, number>>>>
}

export const resultOf = (
  results: readonly ShownResult[],
  id: string,
  code?: string,
): ShownResult | undefined => results.find((r) => r.indicator === id && r.code === code)

/** Everybody first, then the groups. */
export const rowsOf = ({ total, groups }: Shown): readonly Group[] => [total, ...groups]

/** The groups by sex of the cells: girls, boys, and the others together only when there are any. */
export const groupsOf = (cells: readonly ResultGroup[], { text }: Voice): readonly Group[] =>
  cells
    .filter((c) => c.results.some((r) => r.n > 0))
    .flatMap(({ group, results }): Group[] => {
      if (group.kon === 'flicka') return [{ label: text.groups.girls, series: 'girls', results }]
      if (group.kon === 'pojke') return [{ label: text.groups.boys, series: 'boys', results }]
      return []
    })
