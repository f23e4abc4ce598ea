/** People of one sex and age group; codes are the groupings' own. */
export interface People {
  readonly sex: string
  readonly ageGroup: string
}

/** How many live in an area at the end of a year, by sex and age group, and where that comes from; an argument, never looked up here. */
export interface PopulationYear {
  readonly year: number
  readonly source: string
  readonly rows: readonly (People & { readonly n: number })[]
}

/** Who is asked for: every one of these sexes in every one of these age groups. */
export interface PeopleAsked {
  readonly sexes: readonly string[]
  readonly ageGroups: readonly string[]
}

/** Those who live there of a year. `lacks`: the people that are not known, without whom `n` is 0; `source`: empty when nothing is. */
export interface Inhabitants {
  readonly year: number
  readonly source: string
  readonly n: number
  readonly lacks: readonly People[]
}

/** Everybody asked for, sex by sex. */
export const peopleIn = ({ sexes, ageGroups }: PeopleAsked): readonly People[] =>
  sexes.flatMap((sex) => ageGroups.map((ageGroup) => ({ sex, ageGroup })))

/** Those asked for that a year does not have. */
export const peopleLacked = ({ rows }: Pick<PopulationYear, 'rows'>, asked: PeopleAsked): readonly People[] =>
  peopleIn(asked).filter((p) => !rows.some((r) => r.sex === p.sex && r.ageGroup === p.ageGroup))

/** How many they are in a year; never some of them as if they were all. */
export const inhabitantsIn = (of: PopulationYear, asked: PeopleAsked): Inhabitants => {
  const { year, source, rows } = of
  const lacks = peopleLacked(of, asked)
  const wanted = rows.filter((r) => asked.sexes.includes(r.sex) && asked.ageGroups.includes(r.ageGroup))
  return { year, source, n: lacks.length > 0 ? 0 : wanted.reduce((sum, r) => sum + r.n, 0), lacks }
}

/** The latest year that is known, no later than a year; when there is none, that year with nothing known of it. */
export const yearFor = (years: readonly PopulationYear[], year: number): PopulationYear =>
  years.filter((y) => y.year <= year).toSorted((a, b) => b.year - a.year)[0] ?? { year, source: '', rows: [] }
