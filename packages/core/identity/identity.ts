import { isDay } from '../time/day.ts'
import { hasCheckDigit } from './check_digit.ts'
import { type FoundNumber, numbersIn, type Span } from './personal_number.ts'
import { readReserveNumber } from './read_reserve_number.ts'

/**
 * A number that points out a person, read where it stands. `canonical`: 12 characters, the same however it is written.
 * `birthDay`: ISO day, absent when the number does not tell one that exists. `agrees`: the check digit is right.
 */
export interface Identity extends Span {
  readonly canonical: string
  readonly kind: 'personal' | 'coordination' | 'reserve'
  readonly birthDay: string | undefined
  readonly sex: 'female' | 'male' | undefined
  readonly agrees: boolean
}

/**
 * Every number in a text that points out a person, in order. `on`: the ISO day that ten digits are read as of. They
 * mean somebody who turns at most 99 that year, with `+` somebody who turns 100 or more (folkbokföringslagen 18 §).
 */
export const identitiesIn = (text: string, on: string): readonly Identity[] =>
  numbersIn(text).map((found) => readNumber(found, on))

const readNumber = (found: FoundNumber, on: string): Identity => {
  const { start, end, written, format } = found
  if (format) return { start, end, ...readReserveNumber(written, found.parts), agrees: true }
  const digits = written.replace(/\D/g, '')
  const canonical = digits.length === 12 ? digits : centuryOf(digits, written.includes('+'), on) + digits
  const day = Number(canonical.slice(6, 8))
  return {
    start,
    end,
    canonical,
    kind: day > 60 ? 'coordination' : 'personal',
    birthDay: birthDayOf(canonical.slice(0, 6), day > 60 ? day - 60 : day),
    sex: Number(canonical[10]) % 2 === 0 ? 'female' : 'male',
    agrees: hasCheckDigit(canonical.slice(2)),
  }
}

const birthDayOf = (yearAndMonth: string, date: number): string | undefined => {
  const day = `${yearAndMonth.slice(0, 4)}-${yearAndMonth.slice(4)}-${String(date).padStart(2, '0')}`
  return isDay(day) ? day : undefined
}

const centuryOf = (tenDigits: string, turnedHundred: boolean, on: string): string => {
  const latest = Number(on.slice(0, 4)) - (turnedHundred ? 100 : 0)
  const century = Math.floor(latest / 100) - (Number(tenDigits.slice(0, 2)) > latest % 100 ? 1 : 0)
  return String(century)
}

/** Whole years on an ISO day, as birthdays count; negative before birth. Born 29 February: 1 March in other years. */
export const ageOn = (birthDay: string, day: string): number =>
  Number(day.slice(0, 4)) - Number(birthDay.slice(0, 4)) - (day.slice(5) < birthDay.slice(5) ? 1 : 0)

/**
 * Whether a number can belong to nobody alive: a birth day that is missing in the calendar, later than `today`, or
 * before 1900. The tax agency's test numbers cannot be told so: they are a published list that looks like any other.
 */
export const isInvented = ({ kind, birthDay }: Identity, today: string): boolean =>
  kind !== 'reserve' && (birthDay === undefined || birthDay > today || birthDay < '1900')
