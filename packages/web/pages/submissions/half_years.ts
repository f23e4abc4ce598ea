import { periodBounds } from '@lyhord/core/time/period.ts'

/** Today as the calendar of the reader's own machine says it, an ISO day. */
export const today = (): string => new Date().toLocaleDateString('sv-SE')

/** The half-years up to the one that an ISO day is in, latest first. */
export const halfYearsUntil = (day: string, count: number): readonly string[] => {
  const latest = Number(day.slice(0, 4)) * 2 + (day.slice(5, 7) <= '06' ? 0 : 1)
  return Array.from({ length: count }, (_, back) => {
    const place = latest - back
    return `${Math.floor(place / 2)}-H${(place % 2) + 1}`
  })
}

/** Whether a half-year is over on an ISO day. */
export const isOver = (period: string, day: string): boolean => periodBounds(period).to < day

/** The latest half-year that is over on an ISO day. */
export const latestOver = (day: string): string =>
  halfYearsUntil(day, 2).find((period) => isOver(period, day)) ?? ''
