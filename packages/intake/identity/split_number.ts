/** A number that a file keeps in two columns, by place from 0: the birth day, and the last four. */
export interface SplitNumber {
  readonly day: number
  readonly last: number
}

const dayName = /född|födelse\W?(?:datum|dag|tid)/i
const lastName = /(?:sista|fyra|4)\W*(?:sista|fyra|4|siffror)|födelsen(?:umme)?r\b|kontrollsiffror/i

/** The two columns, when their headings leave no doubt. */
export const splitNumberIn = (header: readonly string[]): SplitNumber | undefined => {
  const names = header.map((name) => name.replaceAll('_', ' '))
  const lasts = [...names.keys()].filter((at) => lastName.test(names[at] ?? ''))
  const days = [...names.keys()].filter((at) => dayName.test(names[at] ?? '') && !lasts.includes(at))
  const [day, last] = [days[0], lasts[0]]
  return days.length === 1 && lasts.length === 1 && day !== undefined && last !== undefined
    ? { day, last }
    : undefined
}

/** A cell, or the whole number where it holds the last four of one, with zeros that a spreadsheet dropped. */
export const wholeCell = (cells: readonly string[], at: number, split: SplitNumber | undefined): string => {
  const cell = cells[at] ?? ''
  const last = cell.trim().replace(/^[-+]\s*/, '')
  if (split?.last !== at || !/^\d{1,4}$/.test(last)) return cell
  const day = /^(\d{4}|\d\d)[-./ ]?(\d\d)[-./ ]?(\d\d)(?!\d)/.exec((cells[split.day] ?? '').trim())
  return day ? `${day.slice(1).join('')}${cell.includes('+') ? '+' : '-'}${last.padStart(4, '0')}` : cell
}
