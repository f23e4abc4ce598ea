import { isDay } from './day.ts'

/** The months as Swedish and English begin to write them. */
const months = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['mars', 'march'],
  ['april'],
  ['maj', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augusti', 'august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
] as const

const year = String.raw`[-\s,]*(\d{4}|-?\d{2})`
const ordinal = '(?::?[ea]|st|nd|rd|th)?'
/** `2026-1-4` */
const yearFirst = /^(\d{4})\s?[-./\s]\s?(\d{1,2})\s?[-./\s]\s?(\d{1,2})$/
/** `14.1.2026` */
const yearLast = /^(\d{1,2})\s?[-./\s]\s?(\d{1,2})\s?[-./\s]\s?(\d{4})$/
/** `14/1 2026`, `14/1-26`: a slash and then something else, as Swedish writes the day before the month */
const slashed = /^(\d{1,2})\s?\/\s?(\d{1,2})\s?[-\s]\s?(\d{4}|\d{2})$/
/** `14 januari 2026`, `fredag den 14:e jan. -26` */
const named = new RegExp(
  `^(?:\\p{L}+dag(?:en)?,? |\\p{L}+day,? )?(?:den )?(\\d{1,2})${ordinal}\\.?\\s?(\\p{L}{3,})\\.?${year}$`,
  'iu',
)
/** `January 14, 2026` */
const nameFirst = new RegExp(`^(\\p{L}{3,})\\.?\\s(\\d{1,2})${ordinal},\\s?(\\d{4})$`, 'iu')

/**
 * The ISO day that people mean when they write it out (`14 januari 2026`, `14/1 2026`, `14.1.2026`, `2026-1-4`; month
 * names in Swedish and English, the day before the month). `undefined` for what is no day, or could be several:
 * `14.1.26`. `century`: of years written with two digits.
 */
export const writtenDay = (text: string, century: '19' | '20' = '20'): string | undefined => {
  const told = namedDay(text, century)
  if (told) return told
  const first = yearFirst.exec(text)
  if (first) return day(first[1], first[2], first[3])
  const last = yearLast.exec(text) ?? slashed.exec(text)
  return last ? day(whole(last[3], century), last[2], last[1]) : undefined
}

/** The same where the month is written with letters: whatever the order, no number can be taken for it. */
export const namedDay = (text: string, century: '19' | '20' = '20'): string | undefined => {
  const [, date, name, years] = named.exec(text) ?? []
  if (name) return day(whole(years, century), monthNamed(name), date)
  const [, month, before, full] = nameFirst.exec(text) ?? []
  return month ? day(full, monthNamed(month), before) : undefined
}

/** The number of a month by its name or the beginning of it, at least three letters; `undefined` for other words. */
export const monthNamed = (name: string): string | undefined => {
  const plain = name.toLowerCase()
  const at = months.findIndex((names) => names.some((n) => n.startsWith(plain)))
  return at === -1 ? undefined : String(at + 1)
}

const whole = (years = '', century: string): string =>
  years.length === 4 ? years : `${century}${years.replace('-', '')}`

const day = (years = '', month = '', date = ''): string | undefined => {
  const iso = `${years}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(iso) ? iso : undefined
}
