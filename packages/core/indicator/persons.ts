import type { RateIndicator } from './indicator.ts'
import { type PopulationTable, personsIn, yearFor } from './population.ts'
import type { Cell } from './tabulate.ts'

/** What of a question decides whom a rate is about: closing days, first and last, and what the records are limited by. */
export interface AskedOf {
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly only?: string | undefined
}

/** How many live in the area of the people a rate is about in a cell; `undefined` where it has no meaning. */
export type Persons = (cell: Cell, rate: Pick<RateIndicator, 'ageGroups'>) => number | undefined

/** The whole calendar year that is asked about; `undefined` for anything else: a rate is read by the year. */
const yearAsked = ({ from, to }: AskedOf, { period }: Cell): number | undefined => {
  if (period !== null) return /^\d{4}$/.test(period) ? Number(period) : undefined
  const [, year] = /^(\d{4})-01-01$/.exec(from ?? '') ?? []
  return year !== undefined && to === `${year}-12-31` ? Number(year) : undefined
}

/** Inhabitants for cells by sex and age group alone, of every record there is. */
export const personsFor =
  (table: PopulationTable | undefined, area: string, question: AskedOf): Persons =>
  (cell, { ageGroups }) => {
    const { kon, aldersgrupp, ...others } = cell.group
    const asked = yearAsked(question, cell)
    if (!table || asked === undefined || question.only || Object.keys(others).length > 0) return undefined
    if (kon === null || aldersgrupp === null) return undefined
    const year = yearFor(table, area, asked)
    if (year === undefined) return undefined
    return personsIn(table, {
      area,
      year,
      ...(kon === undefined ? {} : { sex: kon }),
      ageGroups: aldersgrupp === undefined ? ageGroups : [aldersgrupp],
    })
  }
