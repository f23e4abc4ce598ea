import { isDay } from '@lyhord/core/time/day.ts'

/** What has been typed of a day. `day` is an ISO day, complete when it is there. */
export type DayEntry =
  | { readonly is: 'empty' | 'begun' | 'impossible' }
  | { readonly is: 'day'; readonly day: string }

/**
 * Reads a day as it is typed: six digits (year, month, day: `251031`), eight, or with separators (`2025-10-31`).
 * Two-digit years are taken in the latest century that is not in the future. `today` is an ISO day.
 */
export const readDayEntry = (text: string, today: string): DayEntry => {
  const typed = text.trim()
  if (typed === '') return { is: 'empty' }
  if (!/^[\d\-./ ]+$/.test(typed)) return { is: 'impossible' }
  const digits = typed.replace(/\D/g, '')
  const century = /^(19|20)/.test(digits)
  if (/^\d{4}[-./ ]/.test(typed)) return eightDigits(digits)
  if (digits.length < 6) return { is: 'begun' }
  if (digits.length > 6) return century ? eightDigits(digits) : { is: 'impossible' }
  const day = sixDigits(digits, today)
  return day ? { is: 'day', day } : { is: century ? 'begun' : 'impossible' }
}

const eightDigits = (digits: string): DayEntry => {
  if (digits.length < 8) return { is: 'begun' }
  const day = isoDay(digits)
  return isDay(day) && digits.length === 8 ? { is: 'day', day } : { is: 'impossible' }
}

const sixDigits = (digits: string, today: string): string | undefined =>
  ['20', '19'].map((century) => isoDay(century + digits)).find((day) => isDay(day) && day <= today)

const isoDay = (digits: string): string => `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
