import type { Encoding } from './encoding.ts'

export type Delimiter = ',' | ';' | '\t' | '|'
export type Quote = '"' | "'"

/** Every delimiter that can be told, the likelier first. */
export const delimiters: readonly Delimiter[] = [',', ';', '\t', '|']

/**
 * How a file is written, as it was detected or chosen. `headerRow`: the first row of the header, 1 for the first row
 * of the file or sheet; the data begin after `headerRows` rows. `decimal`: what stands before decimals.
 * A text file has no sheet, a workbook no encoding; `epoch` is the year from which a workbook counts its days.
 * `chosen`: the parts that somebody chose; the others were detected.
 */
export interface Format {
  readonly kind: 'text' | 'workbook'
  readonly encoding: Encoding | null
  readonly delimiter: Delimiter | null
  readonly quote: Quote | null
  readonly sheet: string | null
  readonly sheets: readonly string[]
  readonly headerRow: number
  readonly headerRows: number
  readonly decimal: ',' | '.'
  readonly epoch: 1900 | 1904 | null
  readonly chosen: readonly FormatPart[]
}

/** A part of a format that a person can choose. */
export type FormatPart =
  | 'encoding'
  | 'delimiter'
  | 'quote'
  | 'sheet'
  | 'headerRow'
  | 'headerRows'
  | 'decimal'
  | 'epoch'

/**
 * What a person or a mapping decides about how a file is read; the rest is detected. `repeated`: what becomes of
 * headings that come again, refused (as when nothing is said) or numbered: `Orsak`, `Orsak (2)`.
 */
export interface Choices {
  readonly encoding?: Encoding | undefined
  readonly delimiter?: Delimiter | undefined
  readonly quote?: Quote | undefined
  readonly sheet?: string | undefined
  readonly headerRow?: number | undefined
  readonly headerRows?: number | undefined
  readonly decimal?: ',' | '.' | undefined
  readonly epoch?: 1900 | 1904 | undefined
  readonly repeated?: 'refused' | 'numbered' | undefined
}

/** What of a format can be chosen. */
export const formatParts = [
  'encoding',
  'delimiter',
  'quote',
  'sheet',
  'headerRow',
  'headerRows',
  'decimal',
  'epoch',
] as const satisfies readonly FormatPart[]

/** The parts of a format that are chosen. */
export const chosenIn = (choices: Choices): readonly FormatPart[] =>
  formatParts.filter((part) => choices[part] !== undefined)
