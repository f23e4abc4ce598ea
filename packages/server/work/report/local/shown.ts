import type { Difference, Result } from '@lyhord/core'
import type { Series } from '../document.ts'
import type { Voice } from '../voice.ts'

/** The results of the records in one group, as `work/results.ts` gives them. */
export interface ResultGroup {
  readonly group: Readonly<Record<string, string | null>>
  readonly period: string | null
  readonly results: readonly Result[]
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
  readonly results: readonly Result[]
}

/** Everything that the figures of a local report are made of. */
export interface Shown {
  readonly total: Group
  /** Girls, boys, and those who are neither when there are any; none when the form does not ask. */
  readonly groups: readonly Group[]
  readonly differences: readonly ToldDifference[]
  /** The same days a year before. */
  readonly before: readonly Result[]
  readonly days: Readonly<Record<string, Readonly<Record<string, number>>>>
}

export const resultOf = (results: readonly Result[], id: string, code?: string): Result | undefined =>
  results.find((r) => r.indicator === id && r.code === code)

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
