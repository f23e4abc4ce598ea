import {
  type People,
  type PeopleAsked,
  type PopulationYear,
  peopleIn,
} from '@lyhord/core/indicator/population.ts'

/** How faults are said, in the language of the one who reads. */
export interface PopulationFaults {
  readonly columns: string
  readonly empty: string
  readonly year: (row: number) => string
  readonly sex: (row: number, known: string) => string
  readonly ageGroup: (row: number, known: string) => string
  readonly persons: (row: number) => string
  readonly twice: (row: number) => string
}

/** The columns of the file, in the order of the template. */
export const columns = ['ar', 'kon', 'aldersgrupp', 'antal'] as const

/** A year as a file tells it; whoever reads it knows the source. */
export type YearRead = Omit<PopulationYear, 'source'>

/** A row for each of the people asked for, their year and number to be filled in. */
export const templateRows = (known: PeopleAsked): readonly (readonly string[])[] => [
  columns,
  ...peopleIn(known).map(({ sex, ageGroup }) => ['', sex, ageGroup, '']),
]

/** Reads a population table, year by year; the first fault stops it, with a sentence that says where. */
export const readPopulation = (
  header: readonly string[],
  cells: readonly (readonly string[])[],
  known: PeopleAsked,
  text: PopulationFaults,
): { readonly years: readonly YearRead[] } | { readonly fault: string } => {
  const places = columns.map((name) => header.findIndex((h) => h.trim().toLowerCase() === name))
  if (places.includes(-1)) return { fault: text.columns }
  const years = new Map<number, (People & { n: number })[]>()
  for (const [i, row] of cells.entries()) {
    if (row.every((cell) => cell.trim() === '')) continue
    const [year = '', sex = '', ageGroup = '', n = ''] = places.map((at) => (row[at] ?? '').trim())
    const fault = faultIn({ year, sex, ageGroup, n }, i + 1, known, text)
    if (fault) return { fault }
    const rows = years.get(Number(year)) ?? []
    if (rows.some((r) => r.sex === sex && r.ageGroup === ageGroup)) return { fault: text.twice(i + 1) }
    years.set(Number(year), [...rows, { sex, ageGroup, n: Number(n) }])
  }
  if (years.size === 0) return { fault: text.empty }
  return { years: [...years].map(([year, rows]) => ({ year, rows })) }
}

const faultIn = (
  { year, sex, ageGroup, n }: Record<'year' | 'sex' | 'ageGroup' | 'n', string>,
  row: number,
  { sexes, ageGroups }: PeopleAsked,
  text: PopulationFaults,
): string | undefined => {
  if (!/^(19|20|21)\d\d$/.test(year)) return text.year(row)
  if (!sexes.includes(sex)) return text.sex(row, sexes.join(', '))
  if (!ageGroups.includes(ageGroup)) return text.ageGroup(row, ageGroups.join(', '))
  return /^\d{1,8}$/.test(n) ? undefined : text.persons(row)
}
