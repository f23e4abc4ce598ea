import { stat } from 'node:fs/promises'
import { parseText } from '@lyhord/intake/reading/csv_text.ts'
import { textOf } from '@lyhord/intake/reading/decode.ts'
import { type Encoding, markedEncoding } from '@lyhord/intake/reading/encoding.ts'
import { brokenQuote, rowTooLong } from '@lyhord/intake/reading/problem.ts'
import iconv from 'iconv-lite'
import { fileSource } from '../../outside/files/file_source.ts'
import { BrokenOff } from './broken_off.ts'
import { type CsvManner, csvMannerOf, lineOf } from './csv_manner.ts'
import { type RowCleaner, rowCleanerOf } from './row_cleaner.ts'
import type { Cleaning } from './write_clean.ts'

const longest = 1_000_000

/** A CSV file stripped in pieces: same encoding, byte order mark, delimiter and line ends, every row in its place. */
export async function* cleanCsv(cleaning: Cleaning): AsyncGenerator<Buffer, void, undefined> {
  const { path, table } = cleaning
  const source = fileSource(path, (await stat(path)).size)
  const encoding = table.format.encoding ?? 'utf-8'
  if (markedEncoding(await source.bytes(0, 3)) !== undefined) yield encoded('\ufeff', encoding)
  const cleaner = rowCleanerOf(cleaning)
  let rest = ''
  let manner: CsvManner | undefined
  for await (const { text } of textOf(source, encoding)) {
    rest += text
    manner ??= csvMannerOf(rest, table.format)
    const read = cleanText(rest, manner, cleaner, false)
    rest = read.rest
    yield encoded(read.text, encoding)
  }
  if (manner && rest !== '') yield encoded(cleanText(rest, manner, cleaner, true).text, encoding)
}

const encoded = (text: string, encoding: Encoding): Buffer => iconv.encode(text, encoding)

/** The rows that a text has whole, stripped, and the text after them. `whole`: the last one has no line end. */
const cleanText = (
  given: string,
  manner: CsvManner,
  cleaner: RowCleaner,
  whole: boolean,
): { readonly text: string; readonly rest: string } => {
  const { rows, end, brokenAt } = parseText(given, manner, whole)
  if (brokenAt !== undefined) throw new BrokenOff(brokenQuote(cleaner.next() + brokenAt).problem)
  const lines = rows.map((cells) => lineOf(cleaner.clean(cells), manner))
  const rest = given.slice(end)
  if (rest.length > longest) throw new BrokenOff(rowTooLong(cleaner.next()).problem)
  return { text: lines.join(manner.lineEnd) + (whole || lines.length === 0 ? '' : manner.lineEnd), rest }
}
