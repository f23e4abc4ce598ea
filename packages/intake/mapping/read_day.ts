import { isDay } from '@lyhord/core/time/day.ts'
import { namedDay, writtenDay } from '@lyhord/core/time/written_day.ts'
import { writtenMonth } from '@lyhord/core/time/written_month.ts'
import { excelDay } from '../reading/excel_day.ts'
import type { DayForm } from './mapping.ts'

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]\d{1,2}[:.]\d{2}.*)?$/
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:[T ]\d{1,2}[:.]\d{2}.*)?$/
const together = /^(\d{4}|\d{2})(\d{2})(\d{2})(?:[T ]\d{1,2}[:.]\d{2}.*)?$/

/**
 * The ISO day that a cell means, `undefined` when it is none. A time of day is dropped. Years of two digits are of the
 * 2000s; `auto` takes a day before a month (31/10/2025), as in Swedish. Days written out (`14 januari 2026`) are read
 * in every form.
 */
export const readDay = (text: string, form: DayForm): string | undefined => {
  if (isDay(text)) return text
  if (form === 'serial-1900' || form === 'serial-1904')
    return serialDay(text, form === 'serial-1904' ? 1904 : 1900)
  if (form === 'month') return writtenMonth(text) ?? readDay(text, 'auto')
  const first = yearFirst.exec(text)
  if (first) return day(first[1], first[3], first[4])
  const plain = together.exec(text)
  if (plain) return day(plain[1], plain[2], plain[3])
  if (form === 'ymd') return namedDay(text)
  const last = yearLast.exec(text)
  if (!last) return form === 'mdy' ? namedDay(text) : writtenDay(text)
  return form === 'mdy' ? day(last[4], last[1], last[3]) : day(last[4], last[3], last[1])
}

const day = (year = '', month = '', date = ''): string | undefined => {
  const iso = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(iso) ? iso : undefined
}

const serialDay = (text: string, epoch: 1900 | 1904): string | undefined =>
  /^\d{1,7}([.,]\d+)?$/.test(text) ? excelDay(Number(text.replace(',', '.')), epoch) : undefined

/** Questions that ask for no more than a month, answered by its first day. */
const askForMonths: ReadonlySet<string> = new Set(['manad'])

/** The form in which most of the cells in a column are answers to a question of a day. */
export const dayFormFor = (variable: string, values: ReadonlyMap<string, number>): DayForm | undefined =>
  dayFormOf(values) ?? (askForMonths.has(variable) && shareRead(values, 'month') >= 0.6 ? 'month' : undefined)

/** The form in which most of these cells are days, `undefined` when fewer than most are. */
export const dayFormOf = (values: ReadonlyMap<string, number>): DayForm | undefined => {
  const [all, american] = [shareRead(values, 'auto'), shareRead(values, 'mdy')]
  if (all >= 0.6) return american > all ? 'mdy' : 'auto'
  if (american >= 0.6) return 'mdy'
  const serials = [...values].filter(([value]) => isSerialOfOurTime(value))
  return countOf(serials) >= countOf([...values]) * 0.9 && serials.length > 0 ? 'serial-1900' : undefined
}

const shareRead = (values: ReadonlyMap<string, number>, form: DayForm): number => {
  const read = [...values].filter(([value]) => readDay(value, form) !== undefined)
  return countOf(read) / Math.max(1, countOf([...values]))
}

const countOf = (values: readonly (readonly [string, number])[]): number =>
  values.reduce((sum, [, n]) => sum + n, 0)

/** Excel days of 1990–2079: other whole numbers are counts. */
const isSerialOfOurTime = (value: string): boolean =>
  /^\d{5}([.,]\d+)?$/.test(value) && value >= '32874' && value < '65746'
