import { addDays } from './day.ts'
import { holidays } from './holidays.ts'
import { weekday } from './weekday.ts'

/** Whether an ISO day is Monday–Friday and neither a public holiday nor midsommarafton, julafton or nyårsafton. */
export const isWorkingDay = (day: string): boolean =>
  weekday(day) <= 5 && !holidays(Number(day.slice(0, 4))).some((holiday) => holiday.day === day)

/** The first working day after an ISO day, never the day itself. */
export const nextWorkingDay = (day: string): string => {
  const next = addDays(day, 1)
  return isWorkingDay(next) ? next : nextWorkingDay(next)
}
