import type { CellTag } from './cell_tag.ts'
import { excelDay } from './excel_day.ts'
import { textOf } from './shared_texts.ts'
import { plainText, withoutSections } from './xml_text.ts'

/** What the cells of a sheet point at: shared texts, which styles are days, and the year days count from. */
export interface CellMeaning {
  readonly texts: readonly string[]
  readonly days: readonly boolean[]
  readonly epoch: 1900 | 1904
}

/** The content of a cell, between its tags, as text. Throws when it points at a text that is not there. */
export const cellText = (
  xml: string,
  from: number,
  to: number,
  prefix: string,
  { type, style }: CellTag,
  { texts, days, epoch }: CellMeaning,
): string => {
  if (type === 'inlineStr') return inlineText(xml, from, to, prefix)
  const value = valueIn(xml, from, to, prefix)
  switch (type) {
    case 's':
      return value === '' ? '' : sharedText(texts, value)
    case 'n':
      if (value === '') return formulaIn(xml, from, to, prefix)
      return days[style] ? (excelDay(Number(value), epoch) ?? value) : numberText(value)
    case 'b':
      return value === '' ? '' : value === '1' ? 'true' : 'false'
    case 'd':
      return value.slice(0, 10)
    default:
      return plainText(value)
  }
}

const sharedText = (texts: readonly string[], place: string): string => {
  const text = texts[Number(place)]
  if (text === undefined) throw new Error('a cell points at a text that the workbook does not have')
  return text
}

const exclamation = 33

/** What the `v` element holds; nothing when there is none. */
const valueIn = (xml: string, from: number, to: number, prefix: string): string => {
  const open = placeIn(xml, `<${prefix}v`, from, to)
  if (open === -1) return ''
  const start = xml.indexOf('>', open) + 1
  const end = xml.indexOf('<', start)
  if (xml.charCodeAt(start - 2) === slash) return ''
  return xml.charCodeAt(end + 1) === exclamation
    ? valueIn(...whole(withoutSections(xml.slice(from, to))), prefix)
    : xml.slice(start, end)
}

/** A formula that nobody has reckoned is shown as itself, so that it is not taken for an empty cell. */
const formulaIn = (xml: string, from: number, to: number, prefix: string): string => {
  const open = placeIn(xml, `<${prefix}f`, from, to)
  if (open === -1) return ''
  const start = xml.indexOf('>', open) + 1
  return `=${xml.charCodeAt(start - 2) === slash ? '' : plainText(xml.slice(start, xml.indexOf('<', start)))}`
}

/** Text in the cell itself, nearly always in one piece. */
const inlineText = (xml: string, from: number, to: number, prefix: string): string => {
  const open = `<${prefix}is><${prefix}t`
  if (!xml.startsWith(open, from)) return textOf(xml.slice(from, to))
  const start = xml.indexOf('>', from + open.length) + 1
  const end = xml.indexOf('<', start)
  return xml.startsWith(`</${prefix}t></${prefix}is>`, end)
    ? plainText(xml.slice(start, end))
    : textOf(xml.slice(from, to))
}

const slash = 47
const whole = (xml: string) => [xml, 0, xml.length] as const

/** Where a mark stands, seldom far from the start; nothing after `to` is looked at. */
const placeIn = (xml: string, mark: string, from: number, to: number): number => {
  if (xml.startsWith(mark, from)) return from
  const at = xml.slice(from, to).indexOf(mark)
  return at === -1 ? -1 : from + at
}

/** Excel writes 0.1 as 0.10000000000000001. */
const numberText = (value: string): string => (/^-?\d{1,15}$/.test(value) ? value : shortest(value))

const shortest = (value: string): string => {
  const number = Number(value)
  return value.trim() === '' || !Number.isFinite(number) ? value : String(number)
}
