import { readCellTag } from './cell_tag.ts'
import { type CellMeaning, cellText } from './cell_text.ts'

/** A row of a sheet: its number, 1 for the first, and its cells as text; those left out are empty. */
export interface SheetRow {
  readonly number: number
  readonly cells: string[]
}

/** Reads a sheet piece by piece. */
export interface SheetReader {
  /** The rows that end in the next piece. Throws when they cannot be those of a sheet. */
  readonly read: (piece: string) => SheetRow[]
  /** Whether the sheet has come to its end. */
  readonly ended: () => boolean
}

const mostColumns = 16_384
const mostRows = 1_048_576

/**
 * Reads the rows of a sheet (ECMA-376 part 1, 18.3.1) from pieces of its XML. Written here and not taken from a library
 * because millions of cells are read: it looks only for what a cell holds and skips all else.
 */
export const sheetReaderOf = (meaning: CellMeaning): SheetReader => {
  let [rest, number, prefix]: [string, number, string | undefined] = ['', 0, undefined]
  const read = (piece: string): SheetRow[] => {
    rest += piece
    prefix ??= prefixIn(rest)
    if (prefix === undefined) {
      rest = rest.slice(-longestTag)
      return []
    }
    const rows: SheetRow[] = []
    const [open, close] = [`<${prefix}row`, `</${prefix}row>`]
    let at = rest.indexOf(open)
    let done = 0
    while (at !== -1) {
      const tagEnd = rest.indexOf('>', at)
      if (tagEnd === -1) break
      const empty = rest.charCodeAt(tagEnd - 1) === slash
      const end = empty ? tagEnd : rest.indexOf(close, tagEnd)
      if (end === -1) break
      number = rowAfter(number, rest.slice(at + open.length, tagEnd))
      if (!empty) rows.push({ number, cells: cellsIn(rest, tagEnd + 1, end, prefix, meaning) })
      done = end
      at = rest.indexOf(open, end)
    }
    rest = done === 0 && at === -1 ? rest.slice(-longestTag) : rest.slice(at === -1 ? done : at)
    if (rest.length > longestRow) throw new Error('a row of the sheet is too long')
    return rows
  }
  return { read, ended: () => prefix !== undefined && endOf(prefix).test(rest) }
}

const longestTag = 4096
const longestRow = 1 << 22
const slash = 47

/** The name-space prefix that the sheet is written with, mostly none. */
const prefixIn = (xml: string): string | undefined => /<((?:[\w.-]+:)?)worksheet[\s>/]/.exec(xml)?.[1]

const endOf = (prefix: string): RegExp =>
  new RegExp(`(?:</${prefix}worksheet\\s*>|<${prefix}worksheet(?:\\s[^>]*)?/>)`)

/** The number that a row's tag tells, or the next one. Rows rise, and there are no more than Excel has. */
const rowAfter = (before: number, tag: string): number => {
  const found = /\sr=["'](\d+)["']/.exec(tag)
  const number = found ? Number(found[1]) : before + 1
  if (number <= before || number > mostRows) throw new Error('the rows of the sheet are not in order')
  return number
}

const cellsIn = (xml: string, from: number, to: number, prefix: string, meaning: CellMeaning): string[] => {
  const cells: string[] = []
  const [open, close] = [`<${prefix}c`, `</${prefix}c>`]
  let at = xml.indexOf(open, from)
  while (at !== -1 && at < to) {
    const tagEnd = xml.indexOf('>', at)
    const tag = readCellTag(xml, at + open.length, tagEnd)
    const place = tag.place === -1 ? cells.length : tag.place
    if (place >= mostColumns) throw new Error('a cell beyond the last column')
    if (xml.charCodeAt(tagEnd - 1) === slash) at = xml.indexOf(open, tagEnd)
    else {
      const end = xml.indexOf(close, tagEnd)
      if (end === -1 || end > to) throw new Error('a cell has no end')
      while (cells.length < place) cells.push('')
      cells[place] = cellText(xml, tagEnd + 1, end, prefix, tag, meaning)
      at = xml.indexOf(open, end)
    }
  }
  return cells
}
