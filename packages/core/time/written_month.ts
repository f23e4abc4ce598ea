import { isDay } from './day.ts'
import { monthNamed } from './written_day.ts'

/** `2025-10`, `202510`, `2025/10` */
const yearFirst = /^(\d{4})\s?[-./\s]?\s?(\d{2})$/
/** `10/2025`, `10-2025` */
const yearLast = /^(\d{1,2})\s?[-./\s]\s?(\d{4})$/
/** `oktober 2025`, `okt-25` */
const nameFirst = /^(\p{L}{3,})\.?[-\s,]*(\d{4}|-?\d{2})$/u
/** `2025 oktober` */
const nameLast = /^(\d{4})[-\s,]+(\p{L}{3,})\.?$/u

/**
 * The first day of the month that people mean (`2025-10`, `10/2025`, `okt 2025`, `2025 oktober`; names in Swedish and
 * English), as an ISO day. `undefined` for what is no month.
 */
export const writtenMonth = (text: string): string | undefined => {
  const first = yearFirst.exec(text)
  if (first) return startOf(first[1], first[2])
  const last = yearLast.exec(text)
  if (last) return startOf(last[2], last[1])
  const named = nameFirst.exec(text)
  if (named) return startOf(named[2], monthNamed(named[1] ?? ''))
  const after = nameLast.exec(text)
  return after ? startOf(after[1], monthNamed(after[2] ?? '')) : undefined
}

const startOf = (years = '', month = ''): string | undefined => {
  const year = years.length === 4 ? years : `20${years.replace('-', '')}`
  const iso = `${year}-${month.padStart(2, '0')}-01`
  return isDay(iso) ? iso : undefined
}
