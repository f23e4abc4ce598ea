import { hasCheckDigit } from './check_digit.ts'
import { isDisguised, plainText } from './plain_text.ts'
import { type ReserveFormat, reserveFormats } from './reserve_number.ts'

/** Where something stands in a text: UTF-16 positions, `end` not included. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A number where it stands and as it is written. `parts`: what its format names; `format`: only for reserve numbers. */
export interface FoundNumber extends Span {
  readonly written: string
  readonly parts: Readonly<Record<string, string | undefined>>
  readonly format?: ReserveFormat
}

/**
 * The Swedish personal identity, co-ordination and published reserve numbers in a text, in order.
 * 10 or 12 digits (century 18–20), month 01–12, day 01–31 or 61–91, standing free of other digits.
 * With `-`, `+` or a dash, spaces around it or not, the date is enough: a mistyped number still points out a person,
 * and the price is that a stamp like `20251031-1200` is refused. With spaces or nothing between, or a date divided by spaces,
 * hyphens, points or slashes, ordinary writing looks the same (`251031 1400`, telephone numbers), so the check digit
 * must agree; one such in ten is refused for nothing. So it must with `_`, `:`, `.`, `/`, `*`, `~` or `,` before the last
 * four or brackets around them, where `2025-10-31 1400` and `20251031_1400` are times of day and `4711,990230,1234` is a
 * list, and with the same divider between all the digits, or spaces between pairs of twelve. Ten digits in
 * pairs are telephone numbers and let through. Runs of 32 or more hexadecimal digits and UUIDs are pseudonyms.
 * Wide digits and characters that do not show hide nothing ({@link plainText}).
 * Form: Skatteverket, folkbokföringslagen (1991:481) 18 §; check digit: Luhn, modulus 10; {@link reserveFormats}.
 */
export const numbersIn = (text: string): readonly FoundNumber[] => {
  const plain = plainText(text)
  const searched = plain.text.replace(pseudonym, (found) => ' '.repeat(found.length))
  const found = [...matches(searched, candidate).filter(pointsOutAPerson), ...reserveNumbersIn(searched)]
  const ordered = found.length > 1 ? apart(found) : found
  return ordered.map((number) => ({ ...number, start: plain.at(number.start), end: plain.at(number.end) }))
}

/** Where numbers stand in a text, see {@link numbersIn}; positions only, never the number. */
export const findPersonalNumbers = (text: string): readonly Span[] =>
  numbersIn(text).map(({ start, end }) => ({ start, end }))

/** Whether a text holds a number that points out a person; see {@link numbersIn}. */
export const containsPersonalNumber = (text: string): boolean =>
  mayHoldNumber(text) && numbersIn(text).length > 0

/** The cheap question first: nearly every text ends here, and importers ask millions of times. */
export const mayHoldNumber = (text: string): boolean =>
  text.length >= 10 && (isDisguised(text) || text.search(candidate) >= 0 || text.search(reserve) >= 0)

const date = '(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\\d|[39][01])'
const divided = (by: string): string => `(?:0[1-9]|1[0-2])${by}(?:[06][1-9]|[1278]\\d|[39][01])`
const hyphen = '[-+\\u00ad\\u2010-\\u2015\\u2212]'
/** Two of them are met where a soft hyphen from elsewhere stands beside the one that was typed. */
const dash = `${hyphen}{1,2}`
const mark = '[_:./*~]'
const year = '(?:18|19|20)?\\d\\d'
const between = `\\s{0,2}${hyphen}{0,2}\\s{0,2}`
const signed = `\\s{0,2}${dash}\\s{0,2}\\d{4}`
const time = '(?:[01]\\d|2[0-3])[0-5]\\d'
const spacedTime = '(?:[01]\\d|2[0-3])\\s[0-5]\\d'
const century = '(?:18|19|20)'
const spaced = `(?:${date}|${divided('\\s')})`
/** `9 9 0 2 3 0 1 2 3 4`: ten or twelve digits with the same divider between them all, a dash before the last four or not. */
const oneByOne =
  `(?<!\\d[\\s._:/*-])\\d(?<step>[\\s._:/*-])\\d(?:\\k<step>\\d){4}(?:(?:\\k<step>\\d){2})?` +
  `(?:\\k<step>|\\s{0,2}${dash}\\s{0,2})\\d(?:\\k<step>\\d){3}(?!\\k<step>\\d)`
const written = [
  `${year}${date}(?:(?<sure>\\s{0,2}${dash}\\s{0,2})|\\s{0,4})\\d{4}`,
  `${year}(?<by>[-./])${divided('\\k<by>')}(?:${signed}|\\s{1,2}(?!${time})\\d{4})(?!-|\\k<by>\\d)`,
  `${century}\\d\\d\\s${spaced}${between}\\d{4}`,
  `\\d\\d\\s${spaced}${between}\\d{4}(?!\\s\\d)`,
  `(?<!\\d,)${year}${date}(?:${mark}|,)(?!${time})\\d{4}(?!(?:${mark}|,)\\d)`,
  `${year}${date}\\s?[([{<]\\s?(?!${time}|19\\d\\d)\\d{4}\\s?[)\\]}>]`,
  `${year}(?<mark>${mark})${divided('\\k<mark>')}\\k<mark>(?!${time})\\d{4}(?!\\k<mark>\\d)`,
  `(?<!\\d\\s)${century}\\s?\\d\\d\\s${divided('\\s')}\\s(?!${spacedTime})\\d\\d\\s\\d\\d(?!\\s\\d)`,
  oneByOne,
]
const candidate = new RegExp(`(?<!\\d)(?:${written.join('|')})(?!\\d)`, 'g')

const patternOf = ({ pattern }: ReserveFormat): string => `(?<![\\dA-Za-z])(?:${pattern})(?![\\dA-Za-z])`
const anyFormat = reserveFormats.map((format) => ({ format, pattern: new RegExp(patternOf(format), 'g') }))
const reserve = new RegExp(
  reserveFormats
    .map(patternOf)
    .join('|')
    .replace(/\(\?<\w+>/g, '(?:'),
)

const matches = (text: string, pattern: RegExp): FoundNumber[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found, groups }) => ({
    start: index,
    end: index + found.length,
    written: found,
    parts: groups ?? {},
  }))

const reserveNumbersIn = (text: string): readonly FoundNumber[] =>
  text.search(reserve) < 0 ? [] : anyFormat.flatMap(({ format, pattern }) => inFormat(text, format, pattern))

const inFormat = (text: string, format: ReserveFormat, pattern: RegExp): readonly FoundNumber[] =>
  matches(text, pattern)
    .filter(({ written }) => format.agrees?.(written.replace('-', '')) ?? true)
    .map((found) => ({ ...found, format }))

const pointsOutAPerson = ({ parts, written }: FoundNumber): boolean => {
  const digits = written.replace(/\D/g, '')
  return (
    parts.sure !== undefined ||
    (hasCheckDigit(digits.slice(-10)) && (parts.step === undefined || beginsWithDay.test(digits)))
  )
}

const beginsWithDay = new RegExp(`^${year}${date}\\d{4}$`)

const pseudonym = /(?<![0-9a-z])(?:[0-9a-f]{32,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9a-z])/gi

/** In order, the first of those that overlap. */
const apart = (found: readonly FoundNumber[]): readonly FoundNumber[] => {
  let last = 0
  return found
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < last) return false
      last = end
      return true
    })
}
