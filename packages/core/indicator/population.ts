import type { Source } from '../codebook/source.ts'

/** How many live in an area, of one sex and age group, at the end of a year. Codes are the groupings' own. */
export interface PopulationRow {
  readonly area: string
  readonly year: number
  readonly sex: string
  readonly ageGroup: string
  readonly n: number
}

/** Inhabitants by area, year, sex and age group, with where they come from; an argument, never looked up here. */
export interface PopulationTable {
  readonly source: Source
  readonly rows: readonly PopulationRow[]
}

/** Who is asked for; absent: everybody. */
export interface Inhabitants {
  readonly area: string
  readonly year: number
  readonly sex?: string
  readonly ageGroups?: readonly string[]
}

/** How many there are; `undefined` when the table lacks the area, the year or any part of the people asked for. */
export const personsIn = ({ rows }: PopulationTable, asked: Inhabitants): number | undefined => {
  const found = rows.filter(
    (r) =>
      r.area === asked.area &&
      r.year === asked.year &&
      (asked.sex === undefined || r.sex === asked.sex) &&
      (asked.ageGroups === undefined || asked.ageGroups.includes(r.ageGroup)),
  )
  const lacks = asked.ageGroups?.some((group) => !found.some((r) => r.ageGroup === group)) ?? false
  return found.length === 0 || lacks ? undefined : found.reduce((sum, r) => sum + r.n, 0)
}

/** The latest year the table has for an area, no later than a year; `undefined` when there is none. */
export const yearFor = ({ rows }: PopulationTable, area: string, year: number): number | undefined => {
  const years = rows.filter((r) => r.area === area && r.year <= year).map((r) => r.year)
  return years.length === 0 ? undefined : Math.max(...years)
}
