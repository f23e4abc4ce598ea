import { isDay } from '@lyhord/core/time/day.ts'
import { writtenDay } from '@lyhord/core/time/written_day.ts'

/** What has been typed of a day. `day` is an ISO day; `complete`: nothing that follows could make it another. */
export type DayEntry =
  | { readonly is: 'empty' | 'begun' | 'impossible' }
  | { readonly is: 'day'; readonly day: string; readonly complete: boolean }

/**
 * Reads a day as it is typed: six digits (year, month, day: `251031`), eight, with separators (`2025-10-31`), or written
 * out (`31 oktober 2025`, `31/10 2025`), which its writer may see understood before going on. Two-digit years are taken
 * in the latest century that is not in the future. `today` is an ISO day.
 */
export const readDayEntry = (text: string, today: string): DayEntry => {
  const typed = text.trim()
  if (typed === '') return { is: 'empty' }
  if (/^\d+$/.test(typed) || wholeYearFirst.test(typed)) return inDigits(typed.replace(/\D/g, ''), today)
  const short = yearOfTwoFirst.test(typed) ? sixDigits(typed.replace(/\D/g, ''), today) : undefined
  const day = short ?? latest((century) => writtenDay(typed, century), today)
  if (day) return { is: 'day', day, complete: false }
  return { is: onItsWay.test(typed) && !ended.test(typed) ? 'begun' : 'impossible' }
}

/** `2025-10-31` */
const wholeYearFirst = /^\d{4}([-./ ])\d\d\1\d\d$/
/** `25-10-31`; it may go on and become `25-10-2025` */
const yearOfTwoFirst = /^\d\d([- ])\d\d\1\d\d$/
const onItsWay =
  /^(\d{4}[-./\s]+\d{0,2}[-./\s]*\d?|\d{1,2}(:?[ea])?[-./\s]*(\p{L}{0,9}\.?|\d{0,2})[-./\s,]*\d{0,4})$/u
const ended = /\D\d{4}$/

const inDigits = (digits: string, today: string): DayEntry => {
  const century = /^(19|20)/.test(digits)
  if (digits.length < 6) return { is: 'begun' }
  if (digits.length > 6) return century ? eightDigits(digits) : { is: 'impossible' }
  const day = sixDigits(digits, today)
  return day ? { is: 'day', day, complete: true } : { is: century ? 'begun' : 'impossible' }
}

const eightDigits = (digits: string): DayEntry => {
  if (digits.length < 8) return { is: 'begun' }
  const day = isoDay(digits)
  return isDay(day) && digits.length === 8 ? { is: 'day', day, complete: true } : { is: 'impossible' }
}

const sixDigits = (digits: string, today: string): string | undefined =>
  latest((century) => isoDay(century + digits), today)

/** Of the days that the two centuries make, the latest that is not in the future. */
const latest = (
  inCentury: (century: '20' | '19') => string | undefined,
  today: string,
): string | undefined => {
  const days = [inCentury('20'), inCentury('19')].filter(isDay)
  return days.find((day) => day <= today) ?? days[0]
}

const isoDay = (digits: string): string => `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
