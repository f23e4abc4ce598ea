import type { Language } from '@lyhord/core'
import { inSentence } from '@lyhord/core/listed.ts'
import { periodWords } from '@lyhord/core/time/period.ts'
import { plural } from './plural.ts'

const nbsp = '\u00a0'

/** How a language writes numbers, days and times. */
export interface Formats {
  /** `1 234,5` · `1,234.5`; at most so many decimals (0). */
  readonly number: (value: number, decimals?: number) => string
  /** A share 0–1 as `12,5 %` · `12.5%`. */
  readonly percent: (share: number, decimals?: number) => string
  /** Two shares as `4–8 %`. */
  readonly percentRange: (low: number, high: number, decimals?: number) => string
  /** The difference of two shares, signed: `+3 procentenheter`. */
  readonly points: (difference: number, decimals?: number) => string
  /** `131 dagar` · `131 days`. */
  readonly days: (days: number) => string
  /** An ISO day as `31 okt 2025` · `31 Oct 2025`. */
  readonly day: (day: string) => string
  /** Two ISO days as `1 jan – 30 juni 2025`. */
  readonly dayRange: (from: string, to: string) => string
  /** A moment in the reader's own time: `31 okt 2025 10.42` · `31 Oct 2025, 10:42`. */
  readonly moment: (moment: string) => string
  /** The clock of a moment: `10.42` · `10:42`. */
  readonly clock: (moment: string | Date) => string
  /** When something began: its clock on the day that is now, otherwise the day too. */
  readonly since: (moment: string, now: Date) => string
  /** `31 okt 2025 10.42–11.30`; both days when they are two. */
  readonly momentRange: (from: string, to: string) => string
  /** `2025-H1` as `första halvåret 2025`; a year as itself. */
  readonly period: (period: string) => string
  /** `a, b och c` · `a, b and c`. */
  readonly list: (parts: readonly string[]) => string
}

/** What differs between the languages. */
interface Manner {
  readonly language: Language
  readonly locale: string
  readonly months: readonly string[]
  readonly percentSign: string
  readonly pointWords: readonly [one: string, other: string]
  readonly dayWords: readonly [one: string, other: string]
  readonly clockDot: string
  readonly beforeClock: string
}

const swedish: Manner = {
  language: 'sv',
  locale: 'sv-SE',
  months: ['jan', 'feb', 'mars', 'april', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'],
  percentSign: `${nbsp}%`,
  pointWords: ['procentenhet', 'procentenheter'],
  dayWords: ['dag', 'dagar'],
  clockDot: '.',
  beforeClock: nbsp,
}

const english: Manner = {
  language: 'en',
  locale: 'en-GB',
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  percentSign: '%',
  pointWords: ['percentage point', 'percentage points'],
  dayWords: ['day', 'days'],
  clockDot: ':',
  beforeClock: `,${nbsp}`,
}

const two = (n: number): string => String(n).padStart(2, '0')

const localDay = (m: Date): string => `${m.getFullYear()}-${two(m.getMonth() + 1)}-${two(m.getDate())}`

const numberFormats = (locale: string) =>
  [0, 1, 2, 3].map((d) => new Intl.NumberFormat(locale, { maximumFractionDigits: d }))

const numbers = ({ language, locale, percentSign, pointWords, dayWords }: Manner) => {
  const byDecimals = numberFormats(locale)
  // English locales write a hyphen; a minus sign is what is meant.
  const number = (value: number, decimals = 0): string =>
    (byDecimals[decimals]?.format(value) ?? String(value)).replace('-', '−')
  return {
    number,
    percent: (share: number, decimals = 0) => `${number(share * 100, decimals)}${percentSign}`,
    percentRange: (low: number, high: number, decimals = 0) =>
      `${number(low * 100, decimals)}–${number(high * 100, decimals)}${percentSign}`,
    points: (difference: number, decimals = 0) => {
      const shown = Number((difference * 100).toFixed(decimals)) || 0
      return `${shown > 0 ? '+' : ''}${number(shown, decimals)}${nbsp}${plural(language, Math.abs(shown), ...pointWords)}`
    },
    days: (days: number) => `${number(days, 1)}${nbsp}${plural(language, days, ...dayWords)}`,
  }
}

const calendar = ({ months, clockDot, beforeClock }: Manner) => {
  const short = (day: string): string =>
    `${Number(day.slice(8, 10))}${nbsp}${months[Number(day.slice(5, 7)) - 1] ?? day.slice(5, 7)}`
  const day = (d: string): string => `${short(d)}${nbsp}${d.slice(0, 4)}`
  const clock = (m: string | Date): string => {
    const moment = new Date(m)
    return `${two(moment.getHours())}${clockDot}${two(moment.getMinutes())}`
  }
  const moment = (m: string): string => `${day(localDay(new Date(m)))}${beforeClock}${clock(m)}`
  const isSameDay = (a: string | Date, b: string | Date): boolean =>
    localDay(new Date(a)) === localDay(new Date(b))
  return {
    day,
    clock,
    moment,
    since: (m: string, now: Date) => (isSameDay(m, now) ? clock(m) : moment(m)),
    momentRange: (from: string, to: string) =>
      isSameDay(from, to) ? `${moment(from)}–${clock(to)}` : `${moment(from)}${nbsp}– ${moment(to)}`,
    dayRange: (from: string, to: string) =>
      `${from.slice(0, 4) === to.slice(0, 4) ? short(from) : day(from)}${nbsp}– ${day(to)}`,
  }
}

const formatsOf = (manner: Manner): Formats => ({
  ...numbers(manner),
  ...calendar(manner),
  period: (period) => periodWords(period)[manner.language],
  list: inSentence(manner.locale),
})

/** One set of formats per language. */
export const formats: Readonly<Record<Language, Formats>> = {
  sv: formatsOf(swedish),
  en: formatsOf(english),
}
