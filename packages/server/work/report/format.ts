import type { Language } from '@lyhord/core'
import { inSentence } from '@lyhord/core/listed.ts'

const nbsp = '\u00a0'
const months: Readonly<Record<Language, readonly string[]>> = {
  sv: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}
const locales = { sv: 'sv-SE', en: 'en-GB' } as const

/** How a report writes numbers and days: in full, as in running text. */
export interface Format {
  /** `1 234,5`; so many decimals (0). */
  readonly number: (value: number, decimals?: number) => string
  /** A share 0–1 as `63,2 procent`. */
  readonly percent: (share: number, decimals?: number) => string
  /** Two shares as `58–68`, without the word. */
  readonly range: (low: number, high: number) => string
  /** The size of a difference of shares: `3 procentenheter`. */
  readonly points: (difference: number, decimals?: number) => string
  /** `5 maj 2025`. */
  readonly day: (day: string) => string
  /** `1 januari–30 juni 2025`. */
  readonly span: (from: string, to: string) => string
  readonly list: (parts: readonly string[]) => string
}

const plural = (said: string, one: string, many: string): string => (said === '1' ? one : many)

const writing = (language: Language) => {
  const formats = [0, 1, 2].map(
    (d) => new Intl.NumberFormat(locales[language], { minimumFractionDigits: d, maximumFractionDigits: d }),
  )
  return (value: number, decimals = 0): string =>
    (formats[decimals]?.format(value) ?? String(value)).replace('-', '−')
}

/** The manner of each language. */
export const formatIn = (language: Language): Format => {
  const number = writing(language)
  const date = (day: string): string =>
    `${Number(day.slice(8, 10))}${nbsp}${months[language][Number(day.slice(5, 7)) - 1] ?? ''}`
  const day = (d: string): string => `${date(d)}${nbsp}${d.slice(0, 4)}`
  const pointWords = {
    sv: ['procentenhet', 'procentenheter'],
    en: ['percentage point', 'percentage points'],
  } as const
  return {
    number,
    percent: (share, decimals = 0) =>
      `${number(share * 100, decimals)}${nbsp}${language === 'sv' ? 'procent' : 'per cent'}`,
    range: (low, high) => `${number(low * 100)}–${number(high * 100)}`,
    points: (difference, decimals = 0) => {
      const said = number(Math.abs(difference) * 100, decimals)
      return `${said}${nbsp}${plural(said, pointWords[language][0], pointWords[language][1])}`
    },
    day,
    span: (from, to) =>
      from === to
        ? day(to)
        : from.slice(0, 4) === to.slice(0, 4)
          ? `${date(from)}–${day(to)}`
          : `${day(from)}–${day(to)}`,
    list: inSentence(locales[language]),
  }
}
