import type { Choices } from './format.ts'

/** A row near the start of a file; `number`: its place in the file or sheet, 1 for the first. */
export interface LeadingRow {
  readonly number: number
  readonly cells: readonly string[]
}

/** The header among the first rows. `first`: the number of its first row; `count`: how many rows it has. */
export interface FoundHeader {
  readonly first: number
  readonly count: number
  readonly names: readonly string[]
}

/** How many rows at the start of a file are looked at for the header. */
export const mostLeading = 60

/**
 * Finds the header among the first rows that are not blank: the first row that is about as wide as most rows and
 * holds words, with the row of group headings above or below it where there is one. `undefined`: there are no rows.
 */
export const findHeader = (rows: readonly LeadingRow[], chosen: Choices): FoundHeader | undefined => {
  const at =
    chosen.headerRow === undefined
      ? likeliest(rows)
      : rows.findIndex((r) => r.number >= (chosen.headerRow ?? 1))
  const row = rows[at]
  if (!row) return undefined
  const [from, to] =
    chosen.headerRow === undefined && chosen.headerRows === undefined ? spread(rows, at) : [at, at]
  const count = chosen.headerRows ?? (rows[to]?.number ?? row.number) - (rows[from]?.number ?? row.number) + 1
  const first = rows[from]?.number ?? row.number
  const parts = rows.filter((r) => r.number >= first && r.number < first + count).map((r) => r.cells)
  return { first, count, names: namesOf(parts) }
}

const likeliest = (rows: readonly LeadingRow[]): number => {
  const widths = rows.map((r) => filled(r.cells)).sort((a, b) => a - b)
  const usual = widths[Math.floor(widths.length / 2)] ?? 0
  if (usual < 3) return 0
  const found = rows.findIndex((r) => filled(r.cells) >= Math.max(2, usual * 0.6) && isWords(r.cells))
  return found === -1 ? 0 : found
}

/** The rows of the header around the one found: group headings above it, or names below headings that span several. */
const spread = (rows: readonly LeadingRow[], at: number): readonly [from: number, to: number] => {
  const [above, row, below] = [rows[at - 1], rows[at], rows[at + 1]]
  if (row && above && above.number === row.number - 1 && isGroups(above.cells, row.cells)) return [at - 1, at]
  if (row && below && below.number === row.number + 1 && isSubnames(row.cells, below.cells))
    return [at, at + 1]
  return [at, at]
}

const isGroups = (above: readonly string[], row: readonly string[]): boolean =>
  filled(above) >= 2 && filled(above) < filled(row) && isWords(above) && gapsBetween(above)

/** Group headings span columns, so that nothing stands between some of them. */
const gapsBetween = (cells: readonly string[]): boolean => {
  const places = cells.flatMap((cell, i) => (cell.trim() === '' ? [] : [i]))
  return places.some((place, i) => i > 0 && place - (places[i - 1] ?? 0) > 1)
}

const isSubnames = (row: readonly string[], below: readonly string[]): boolean => {
  const width = lastFilled(row) + 1
  const blank = row.slice(0, width).flatMap((cell, i) => (cell.trim() === '' ? [i] : []))
  const named = filled(below)
  return (
    blank.length > 0 &&
    isWords(below) &&
    named <= filled(row) + blank.length &&
    named < width &&
    blank.every((i) => (below[i] ?? '').trim() !== '')
  )
}

const filled = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length
const lastFilled = (cells: readonly string[]): number => cells.findLastIndex((cell) => cell.trim() !== '')

const figure = /^[-+]?[\d\s.,:/-]+$/

/** Whether nearly all filled cells are words and none of them long. */
const isWords = (cells: readonly string[]): boolean => {
  const texts = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const wordy = texts.filter((text) => text.length <= 200 && !figure.test(text))
  return wordy.length >= texts.length * 0.8
}

/** Names joined from the rows of a header, `Group: name`, without spaces around and empty ones at the end. */
const namesOf = (parts: readonly (readonly string[])[]): readonly string[] => {
  const width = Math.max(0, ...parts.map((cells) => lastFilled(cells) + 1))
  const spans = parts.map((cells, i) => (i < parts.length - 1 ? spanning(cells, parts[i + 1] ?? []) : cells))
  return Array.from({ length: width }, (_, i) => {
    const named = spans.map((cells) => oneLine(cells[i] ?? '')).filter((name) => name !== '')
    return named.filter((name, place) => named.indexOf(name) === place).join(': ')
  })
}

const oneLine = (name: string): string => name.trim().replace(/\s*[\r\n]+\s*/g, ' ')

/** A group heading holds for the columns to its right that have a name below and no heading of their own. */
const spanning = (cells: readonly string[], below: readonly string[]): readonly string[] => {
  let group = ''
  return Array.from({ length: Math.max(cells.length, below.length) }, (_, i) => {
    const own = (cells[i] ?? '').trim()
    if (own !== '') group = own
    return own !== '' || (below[i] ?? '').trim() === '' ? own : group
  })
}
