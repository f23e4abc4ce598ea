import { excelDay } from './excel_day.ts'
import { textOf } from './shared_texts.ts'
import { plainText } from './xml_text.ts'

/** A row of a sheet: its number, 1 for the first, and its cells as text; those left out are empty. */
export interface SheetRow {
  readonly number: number
  readonly cells: string[]
}

/** What the cells of a sheet point at: shared texts, which styles are days, and the year days count from. */
export interface CellMeaning {
  readonly texts: readonly string[]
  readonly days: readonly boolean[]
  readonly epoch: 1900 | 1904
}

const mostColumns = 16_384

/**
 * Reads the rows of a sheet (ECMA-376 part 1, 18.3.1) from pieces of its XML. Written here and not taken from a library
 * because millions of cells are read: it looks only for what a cell holds and skips all else.
 */
export const sheetReaderOf = (meaning: CellMeaning): ((piece: string) => SheetRow[]) => {
  let [rest, number, prefix]: [string, number, string | undefined] = ['', 0, undefined]
  return (piece) => {
    rest += piece
    prefix ??= prefixIn(rest)
    if (prefix === undefined) return []
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
      number = rowNumber(rest, at + open.length, tagEnd) ?? number + 1
      if (!empty) rows.push({ number, cells: cellsIn(rest, tagEnd + 1, end, prefix, meaning) })
      done = end
      at = rest.indexOf(open, end)
    }
    rest = done === 0 && at === -1 ? rest.slice(-longestTag) : rest.slice(at === -1 ? done : at)
    if (rest.length > longestRow) throw new Error('a row of the sheet is too long')
    return rows
  }
}

const longestTag = 4096
const longestRow = 1 << 22
const [quote, slash, space, equals] = [34, 47, 32, 61]

/** The name-space prefix that the sheet is written with, mostly none. */
const prefixIn = (xml: string): string | undefined => /<((?:[\w.-]+:)?)worksheet[\s>]/.exec(xml)?.[1]

const rowNumber = (xml: string, from: number, to: number): number | undefined => {
  const found = /\sr="(\d+)"/.exec(xml.slice(from, to))
  return found ? Number(found[1]) : undefined
}

const cellsIn = (xml: string, from: number, to: number, prefix: string, meaning: CellMeaning): string[] => {
  const cells: string[] = []
  const [open, close] = [`<${prefix}c`, `</${prefix}c>`]
  let at = xml.indexOf(open, from)
  while (at !== -1 && at < to) {
    const tagEnd = xml.indexOf('>', at)
    const tag = readTag(xml, at + open.length, tagEnd)
    const place = tag.place === -1 ? cells.length : tag.place
    if (place >= mostColumns) throw new Error('a cell beyond the last column')
    if (xml.charCodeAt(tagEnd - 1) === slash) at = xml.indexOf(open, tagEnd)
    else {
      const end = xml.indexOf(close, tagEnd)
      while (cells.length < place) cells.push('')
      cells[place] = cellText(xml, tagEnd + 1, end, prefix, tag, meaning)
      at = xml.indexOf(open, end)
    }
  }
  return cells
}

interface CellTag {
  /** 0 for column A, -1 when not told. */
  place: number
  style: number
  type: string
}

/** Reads the attributes of a cell's tag that matter: where it stands, its style, its type. */
const readTag = (xml: string, from: number, to: number): CellTag => {
  const tag: CellTag = { place: -1, style: 0, type: 'n' }
  for (let at = from; at < to; ) {
    while (xml.charCodeAt(at) <= space && at < to) at++
    const name = xml.charCodeAt(at)
    const short = xml.charCodeAt(at + 1) === equals
    const opening = xml.indexOf('"', at)
    if (opening === -1 || opening >= to) break
    const closing = xml.indexOf('"', opening + 1)
    if (short && name === 114) tag.place = placeOf(xml, opening + 1)
    else if (short && name === 115) tag.style = Number(xml.slice(opening + 1, closing))
    else if (short && name === 116) tag.type = xml.slice(opening + 1, closing)
    at = closing + 1
  }
  return tag
}

const placeOf = (xml: string, from: number): number => {
  let place = 0
  for (let at = from; xml.charCodeAt(at) !== quote; at++) {
    const letter = xml.charCodeAt(at)
    if (letter < 65 || letter > 90) break
    place = place * 26 + letter - 64
  }
  return place - 1
}

const cellText = (
  xml: string,
  from: number,
  to: number,
  prefix: string,
  { type, style }: CellTag,
  { texts, days, epoch }: CellMeaning,
): string => {
  if (type === 'inlineStr') return inlineText(xml, from, to, prefix)
  const open = xml.indexOf(`<${prefix}v`, from)
  if (open === -1 || open >= to) return ''
  const start = xml.indexOf('>', open) + 1
  const end = xml.indexOf('<', start)
  const value = xml.slice(start, end)
  switch (type) {
    case 's':
      return texts[Number(value)] ?? ''
    case 'n':
      return days[style] ? (excelDay(Number(value), epoch) ?? value) : numberText(value)
    case 'b':
      return value === '1' ? 'true' : 'false'
    case 'd':
      return value.slice(0, 10)
    default:
      return plainText(value)
  }
}

/** Text in the cell itself, nearly always in one piece. */
const inlineText = (xml: string, from: number, to: number, prefix: string): string => {
  const mark = `<${prefix}t`
  const open = xml.indexOf(mark, from)
  if (open === -1 || open >= to) return ''
  const start = xml.indexOf('>', open) + 1
  const end = xml.indexOf('<', start)
  const next = xml.indexOf(mark, end)
  if (xml.charCodeAt(start - 2) !== slash && (next === -1 || next >= to))
    return plainText(xml.slice(start, end))
  return textOf(xml.slice(from, to))
}

/** Excel writes 0.1 as 0.10000000000000001. */
const numberText = (value: string): string => (/^-?\d{1,15}$/.test(value) ? value : shortest(value))

const shortest = (value: string): string => {
  const number = Number(value)
  return value.trim() === '' || Number.isNaN(number) ? value : String(number)
}
