import { isEbcdic } from './ebcdic.ts'
import { type Encoding, guessEncoding, markedEncoding, unmarkedUtf16 } from './encoding.ts'
import { type Refused, refusals } from './problem.ts'
import { piecesOf, type Source } from './source.ts'

const quotationMark = 0x22
const pieceLength = 1 << 20
const sampleLength = 1 << 16

/** How a text is written. `quotesPair`: its quotation marks are even in number, as in a sound CSV file. */
export interface TextSurvey {
  readonly encoding: Encoding
  readonly quotesPair: boolean
}

/**
 * Reads a text file once, in constant memory, to tell how it is written before anything is said about its rows:
 * a byte order mark, else strict UTF-8, else the likeliest Swedish encoding. Binary files, EBCDIC, NUL and texts of
 * which only some is UTF-8 are refused.
 */
export const surveyText = async (source: Source): Promise<TextSurvey | Refused> => {
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  let [first, quotes, swedish]: [boolean, number, boolean] = [true, 0, false]
  let other: Encoding | undefined
  for await (const piece of piecesOf(source, 0, source.size, pieceLength)) {
    const wide = first ? wideEncoding(piece) : undefined
    if (wide) return { encoding: wide, quotesPair: true }
    if (first && isEbcdic(piece)) return refusals.ebcdic
    if (first && isBinary(piece)) return refusals.binary
    if (piece.includes(0)) return refusals.nul
    swedish ||= hasSwedishUtf8(piece)
    if (!other && !accepts(utf8, piece)) other = guessEncoding(sampleOf(piece))
    if (other && swedish) return refusals.mixedEncodings
    quotes += quotesIn(piece)
    first = false
  }
  // A file that was cut in the middle of a letter is UTF-8 all the same.
  if (!other && !accepts(utf8, undefined) && !swedish) other = 'windows-1252'
  return { encoding: other ?? 'utf-8', quotesPair: quotes % 2 === 0 }
}

const wideEncoding = (start: Uint8Array): Encoding | undefined => {
  const marked = markedEncoding(start) ?? unmarkedUtf16(start)
  return marked === 'utf-8' ? undefined : marked
}

/** å, ä or ö as UTF-8: two bytes that follow each other in no Swedish text of another encoding. */
const hasSwedishUtf8 = (piece: Uint8Array): boolean => {
  for (let at = piece.indexOf(0xc3); at !== -1; at = piece.indexOf(0xc3, at + 1))
    if (swedishSeconds.has(piece[at + 1] ?? 0)) return true
  return false
}
const swedishSeconds = new Set([0xa5, 0xa4, 0xb6, 0x85, 0x84, 0x96])

/** Whether a piece goes on as strict UTF-8, a character cut by its end included; the end is told by `undefined`. */
const accepts = (utf8: InstanceType<typeof TextDecoder>, piece: Uint8Array | undefined): boolean => {
  try {
    utf8.decode(piece, { stream: piece !== undefined })
    return true
  } catch {
    return false
  }
}

const quotesIn = (piece: Uint8Array): number => {
  let found = 0
  for (let at = piece.indexOf(quotationMark); at !== -1; at = piece.indexOf(quotationMark, at + 1)) found++
  return found
}

/** Text has hardly any control characters but tab and line breaks. */
const isBinary = (piece: Uint8Array): boolean => {
  const start = piece.subarray(0, 4096)
  const controls = start.filter((byte) => byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13)
  return controls.length > start.length * 0.05
}

/** The bytes from a little before the first one outside ASCII. */
const sampleOf = (piece: Uint8Array): Uint8Array => {
  const at = Math.max(0, piece.findIndex((byte) => byte >= 0x80) - 1000)
  return piece.subarray(at, at + sampleLength)
}
