/** Where something stands in a text: UTF-16 positions, `end` not included. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Where Swedish personal identity or co-ordination numbers stand in a text; positions only, never the number.
 * 10 or 12 digits (century 18–20), month 01–12, day 01–31 or 61–91, standing free of other digits.
 * With `-`, `+` or a dash, spaces around it or not, the date is enough: a mistyped number still points out a person,
 * and the price is that a stamp like `20251031-1200` is refused. With a space, nothing, or a date written with
 * hyphens, ordinary writing looks the same (`251031 1400`, telephone numbers), so the check digit must agree; one
 * such in ten is refused for nothing. Runs of 32 or more hexadecimal digits and UUIDs are pseudonyms, not searched.
 * Form: Skatteverket, folkbokföringslagen (1991:481) 18 §; check digit: Luhn, modulus 10.
 */
export const findPersonalNumbers = (text: string): readonly Span[] =>
  [...withoutPseudonyms(text).matchAll(candidate)].filter(pointsOutAPerson).map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }))

/** Whether a text holds a personal identity or co-ordination number; see {@link findPersonalNumbers}. */
export const containsPersonalNumber = (text: string): boolean =>
  // The search alone first: nearly every text ends there, and importers ask millions of times.
  text.search(candidate) >= 0 && findPersonalNumbers(text).length > 0

const date = '(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\\d|[39][01])'
const hyphenated = '(?:0[1-9]|1[0-2])-(?:[06][1-9]|[1278]\\d|[39][01])-'
const dash = '\\s?[-+\\u00ad\\u2010-\\u2015\\u2212]\\s?'
const candidate = new RegExp(
  `(?<!\\d)(?:18|19|20)?(?:\\d\\d${date}(?:(?<sure>${dash})|\\s?)\\d{4}|\\d\\d-${hyphenated}\\d{4}(?!-))(?!\\d)`,
  'g',
)

const pointsOutAPerson = (found: RegExpMatchArray): boolean =>
  found.groups?.sure !== undefined || hasCheckDigit(found[0].replace(/\D/g, '').slice(-10))

/** Luhn: every other digit doubled from the first, the digits of all products summed, a multiple of ten. */
const hasCheckDigit = (digits: string): boolean => {
  const products = [...digits].map((digit, place) => Number(digit) * (place % 2 === 0 ? 2 : 1))
  return products.reduce((sum, product) => sum + (product > 9 ? product - 9 : product), 0) % 10 === 0
}

const pseudonym = /(?<![0-9a-z])(?:[0-9a-f]{32,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9a-z])/gi

const withoutPseudonyms = (text: string): string =>
  text.replace(pseudonym, (found) => ' '.repeat(found.length))
