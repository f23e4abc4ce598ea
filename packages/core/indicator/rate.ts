import type { Source } from '../codebook/source.ts'
import type { RateIndicator } from './indicator.ts'
import { type Inhabitants, type PopulationTable, personsIn, yearFor } from './population.ts'
import { type Result, resultsOf } from './result.ts'
import type { Tally } from './tally.ts'

/** A rate with the year and the source of its denominator, which are always shown beside it. */
export interface Rate extends Result {
  readonly populationYear: number
  readonly source: Source
}

/**
 * The rate of one tally among inhabitants (of the indicator's age groups, unless others are asked for), with the table's latest year up to the one asked for; `undefined` when the
 * table does not have them, for a rate without a denominator is none. Records of a whole year belong over a year's
 * inhabitants: the caller chooses the period.
 */
export const rateOf = (
  indicator: RateIndicator,
  tally: Tally,
  table: PopulationTable,
  asked: Inhabitants,
): Rate | undefined => {
  const year = yearFor(table, asked.area, asked.year)
  const persons =
    year === undefined ? undefined : personsIn(table, { ageGroups: indicator.ageGroups, ...asked, year })
  const [result] = resultsOf(indicator, tally, [], persons)
  if (year === undefined || persons === undefined || !result) return undefined
  return { ...result, populationYear: year, source: table.source }
}
