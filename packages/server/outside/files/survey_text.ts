import { createReadStream } from 'node:fs'
import { type Encoding, guessEncoding, markedEncoding, utf8Check } from './encoding.ts'
import { type Refused, refusals } from './problem.ts'

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
export const surveyText = async (path: string): Promise<TextSurvey | Refused> => {
  const check = utf8Check()
  let [first, quotes]: [boolean, number] = [true, 0]
  let other: Encoding | undefined
  for await (const piece of piecesOf(path)) {
    const marked = first ? markedEncoding(piece) : undefined
    if (marked?.startsWith('utf-16')) return { encoding: marked, quotesPair: true }
    if (first && isBinary(piece)) return refusals.binary
    if (piece.includes(0)) return refusals.nul
    if (!other && !check.accepts(piece)) other = await guessEncoding(sampleOf(piece))
    quotes += quotesIn(piece)
    first = false
  }
  return { encoding: other ?? (check.ended() ? 'utf8' : 'win1252'), quotesPair: quotes % 2 === 0 }
}

const piecesOf = (path: string): AsyncIterable<Buffer> =>
  createReadStream(path, { highWaterMark: pieceLength })

const quotesIn = (piece: Buffer): number => {
  if (!piece.includes(quotationMark)) return 0
  let found = 0
  for (const byte of piece) if (byte === quotationMark) found++
  return found
}

/** Text has hardly any control characters but tab and line breaks. */
const isBinary = (piece: Buffer): boolean => {
  const start = piece.subarray(0, 4096)
  const controls = start.filter((byte) => byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13)
  return controls.length > start.length * 0.05
}

/** The bytes from a little before the first one outside ASCII. */
const sampleOf = (piece: Buffer): Buffer => {
  const at = Math.max(0, piece.findIndex((byte) => byte >= 0x80) - 1000)
  return piece.subarray(at, at + sampleLength)
}
