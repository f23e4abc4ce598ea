import { type Words, words } from '../words.ts'

/** The year of an ISO day: `2025`. */
export const yearOf = (day: string): string => day.slice(0, 4)

/** The half-year of an ISO day: `2025-H1` is January–June, `2025-H2` July–December. */
export const halfYearOf = (day: string): string => `${yearOf(day)}-${day.slice(5, 7) <= '06' ? 'H1' : 'H2'}`

/** Whether a value names a period: a year `2025` or a half-year `2025-H2`, years 1000–9999. */
export const isPeriod = (x: unknown): x is string => typeof x === 'string' && /^[1-9]\d{3}(-H[12])?$/.test(x)

/** The first and the last ISO day of a period, both included. `period` as in {@link isPeriod}. */
export const periodBounds = (period: string): { readonly from: string; readonly to: string } => {
  const year = yearOf(period)
  return {
    from: period.endsWith('-H2') ? `${year}-07-01` : `${year}-01-01`,
    to: period.endsWith('-H1') ? `${year}-06-30` : `${year}-12-31`,
  }
}

/** The half-year or year that has exactly these first and last ISO days, if one has. */
export const periodOf = (from: string, to: string): string | undefined =>
  [halfYearOf(from), yearOf(from)].find((period) => {
    const bounds = periodBounds(period)
    return bounds.from === from && bounds.to === to
  })

/** A period in words: `andra halvåret 2025`, `second half of 2025`; a year is its number. */
export const periodWords = (period: string): Words => {
  const year = yearOf(period)
  if (period.endsWith('-H1')) return words(`första halvåret ${year}`, `first half of ${year}`)
  if (period.endsWith('-H2')) return words(`andra halvåret ${year}`, `second half of ${year}`)
  return words(year, year)
}
