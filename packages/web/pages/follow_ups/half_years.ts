import { addMonths } from '@lyhord/core'
import { halfYearOf, periodBounds } from '@lyhord/core/time/period.ts'

/** The latest half-year that has been followed for twelve months on an ISO day: first and last day. */
export const latestFollowed = (today: string): { readonly from: string; readonly to: string } => {
  const yearAgo = addMonths(today, -12)
  const current = periodBounds(halfYearOf(yearAgo))
  return current.to <= yearAgo ? current : periodBounds(halfYearOf(addMonths(current.from, -1)))
}
