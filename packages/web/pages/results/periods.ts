import { addDays } from '@lyhord/core/time/day.ts'
import { halfYearOf, periodBounds, yearOf } from '@lyhord/core/time/period.ts'

/** The years and half-years that a span of days touches, latest first. */
export const periodsIn = (
  span: readonly [from: string, to: string] | null,
): { readonly years: readonly string[]; readonly halfYears: readonly string[] } => {
  if (!span) return { years: [], halfYears: [] }
  return { years: stepping(span, yearOf), halfYears: stepping(span, halfYearOf) }
}

const stepping = ([from, to]: readonly [string, string], periodOf: (day: string) => string): string[] => {
  const periods: string[] = []
  for (let day = from; day <= to; day = addDays(periodBounds(periodOf(day)).to, 1))
    periods.unshift(periodOf(day))
  return periods
}
