import type { RateIndicator } from './indicator.ts'
import {
  type Inhabitants,
  inhabitantsIn,
  type PeopleAsked,
  type PopulationYear,
  yearFor,
} from './population.ts'
import type { Cell } from './tabulate.ts'

/** What of a question decides whom a rate is about: closing days, first and last, and what the records are limited by. */
export interface AskedOf {
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Codes by grouping: `kon:flicka;aldersgrupp:0-5,6-12`. */
  readonly only?: string | undefined
}

/** Those who live in the area of the people a rate is about in a cell; `undefined` where it has no meaning. */
export type Persons = (
  cell: Cell,
  rate: Pick<RateIndicator, 'sexes' | 'ageGroups'>,
) => Inhabitants | undefined

/** Inhabitants for cells by sex and age group alone, of the records that are limited by nothing else. */
export const personsFor =
  (years: readonly PopulationYear[], question: AskedOf): Persons =>
  (cell, rate) => {
    const year = yearAsked(question, cell)
    const asked = askedIn({ ...limitsIn(question), ...groupsIn(cell) }, rate)
    return year === undefined || !asked ? undefined : inhabitantsIn(yearFor(years, year), asked)
  }

/** The whole calendar year that is asked about; `undefined` for anything else: a rate is read by the year. */
const yearAsked = ({ from, to }: AskedOf, { period }: Cell): number | undefined => {
  if (period !== null) return /^\d{4}$/.test(period) ? Number(period) : undefined
  const [, year] = /^(\d{4})-01-01$/.exec(from ?? '') ?? []
  return year !== undefined && to === `${year}-12-31` ? Number(year) : undefined
}

/** Codes by grouping; a code that is not known stands as empty. */
type Limits = Readonly<Record<string, readonly string[]>>

const limitsIn = ({ only = '' }: AskedOf): Limits =>
  Object.fromEntries(
    only
      .split(';')
      .filter(Boolean)
      .map((part) => {
        const [id = '', codes = ''] = part.split(':')
        return [id, codes.split(',')]
      }),
  )

const groupsIn = ({ group }: Cell): Limits =>
  Object.fromEntries(Object.entries(group).map(([id, code]) => [id, [code ?? '']]))

/** Whom records under these limits can be about; `undefined` when others than those who live there are among them. */
const askedIn = (
  { kon, aldersgrupp, ...others }: Limits,
  rate: Pick<RateIndicator, 'sexes' | 'ageGroups'>,
): PeopleAsked | undefined => {
  const asked = { sexes: kon ?? rate.sexes, ageGroups: aldersgrupp ?? rate.ageGroups }
  const known =
    asked.sexes.every((sex) => rate.sexes.includes(sex)) &&
    asked.ageGroups.every((group) => rate.ageGroups.includes(group))
  return known && Object.keys(others).length === 0 ? asked : undefined
}
