/**
 * Calendar days as ISO strings (`2025-10-31`): no clock, no time zone. Written here and not taken from a library
 * because rules compare days hundreds of times a record; tested against `Temporal` (temporal-polyfill) over the
 * whole range. Proleptic Gregorian calendar; day numbers by Hinnant, "chrono-compatible low-level date algorithms".
 */

const shape = /^\d{4}-\d{2}-\d{2}$/
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Days in a month (1–12) of a year. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0)

const yearOf = (day: string): number => digits(day, 0) * 100 + digits(day, 2)
const monthOf = (day: string): number => digits(day, 5)
const dateOf = (day: string): number => digits(day, 8)
const digits = (day: string, at: number): number => day.charCodeAt(at) * 10 + day.charCodeAt(at + 1) - 528

/** Whether a value is an ISO day that exists in the calendar (years 1000–9999). */
export const isDay = (x: unknown): x is string =>
  typeof x === 'string' &&
  x.length === 10 &&
  shape.test(x) &&
  x >= '1000' &&
  monthOf(x) >= 1 &&
  monthOf(x) <= 12 &&
  dateOf(x) >= 1 &&
  dateOf(x) <= daysInMonth(yearOf(x), monthOf(x))

/** Days since 1970-01-01 (negative before). `day` must be an ISO day. */
export const dayNumber = (day: string): number => {
  const month = monthOf(day)
  const year = yearOf(day) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dateOf(day) - 1
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  )
}

/** The ISO day of a day number; inverse of {@link dayNumber}. */
export const dayFromNumber = (number: number): string => {
  const z = number + 719468
  const era = Math.floor(z / 146097)
  const doe = z - era * 146097
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365,
  )
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  return isoDay(yoe + era * 400 + (month <= 2 ? 1 : 0), month, doy - Math.floor((153 * mp + 2) / 5) + 1)
}

const isoDay = (year: number, month: number, date: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`

/** Whole days from one ISO day to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)

/** An ISO day moved by whole days. */
export const addDays = (day: string, days: number): string => dayFromNumber(dayNumber(day) + days)

/** An ISO day moved by calendar months, to the last day where the month is shorter: 2023-10-31 + 4 = 2024-02-29. */
export const addMonths = (day: string, months: number): string => {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return isoDay(year, month, Math.min(dateOf(day), daysInMonth(year, month)))
}
