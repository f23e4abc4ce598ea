import { type PopulationTable, personsIn, type RateIndicator, yearFor } from '@lyhord/core'
import type { ResultQuestion } from './result_question.ts'

/** Who a cell of the results is about. */
interface CellOfResults {
  readonly group: Readonly<Record<string, string | null>>
  readonly period: string | null
}

/** How many live in the area of the people a rate is about in a cell; `undefined` where it has no meaning. */
export type Persons = (cell: CellOfResults, rate: RateIndicator) => number | undefined

/** The whole calendar year that is asked about; `undefined` for anything else: a rate is read by the year. */
const yearAsked = ({ from, to }: ResultQuestion, { period }: CellOfResults): number | undefined => {
  if (period !== null) return /^\d{4}$/.test(period) ? Number(period) : undefined
  const [, year] = /^(\d{4})-01-01$/.exec(from ?? '') ?? []
  return year !== undefined && to === `${year}-12-31` ? Number(year) : undefined
}

/** Inhabitants for cells by sex and age group alone, of every record there is. */
export const personsFor =
  (table: PopulationTable | undefined, area: string, question: ResultQuestion): Persons =>
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
