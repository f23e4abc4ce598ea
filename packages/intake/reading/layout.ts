import type { CsvHeader } from './csv_header.ts'
import type { Encoding } from './encoding.ts'
import type { Source } from './source.ts'

/** Encodings in which the bytes below 128 always are the letters of ASCII, so that rows can be told apart unread. */
export type PlainEncoding = Exclude<Encoding, 'utf-16le' | 'utf-16be'>

/** How the rows of a text file lie among its bytes. Plain data, so that another thread can be told. */
export interface Layout {
  readonly encoding: PlainEncoding
  /** Letters, as bytes. A row ends with `newline`. */
  readonly delimiter: number
  readonly newline: number
  readonly quote: number
  /** How many rows there are down to and with the header. */
  readonly leading: number
}

/** A file whose rows can be read as they lie (`sectionReaderOf`), as far as they have no quotation marks. */
export interface LaidFile {
  readonly source: Source
  readonly layout: Layout
}

/** The layout of a text file; `undefined` where its encoding hides it. */
export const layoutOf = (encoding: Encoding, { dialect, header }: CsvHeader): Layout | undefined =>
  isPlain(encoding)
    ? {
        encoding,
        delimiter: dialect.delimiter.charCodeAt(0),
        newline: dialect.newline.charCodeAt(0),
        quote: dialect.quoteChar.charCodeAt(0),
        leading: header.first + header.count - 1,
      }
    : undefined

const isPlain = (encoding: Encoding): encoding is PlainEncoding => !encoding.startsWith('utf-16')
