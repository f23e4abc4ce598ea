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
 * a byte order mark, else strict UTF-8, else the likeliest Swedish encoding. Binary files and NUL are refused.
 */
export const surveyText = async (source: Source): Promise<TextSurvey | Refused> => {
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  let [first, quotes]: [boolean, number] = [true, 0]
  let other: Encoding | undefined
  for await (const piece of piecesOf(source, 0, source.size, pieceLength)) {
    const wide = first ? wideEncoding(piece) : undefined
    if (wide) return { encoding: wide, quotesPair: true }
    if (first && isBinary(piece)) return refusals.binary
    if (piece.includes(0)) return refusals.nul
    if (!other && !accepts(utf8, piece)) other = guessEncoding(sampleOf(piece))
    quotes += quotesIn(piece)
    first = false
  }
  if (!other && !accepts(utf8, undefined)) other = 'windows-1252'
  return { encoding: other ?? 'utf-8', quotesPair: quotes % 2 === 0 }
}

const wideEncoding = (start: Uint8Array): Encoding | undefined => {
  const marked = markedEncoding(start) ?? unmarkedUtf16(start)
  return marked === 'utf-8' ? undefined : marked
}

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
