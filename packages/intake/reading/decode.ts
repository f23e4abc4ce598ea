import { decodeCp850 } from './cp850.ts'
import type { Encoding } from './encoding.ts'
import { piecesOf, type Source } from './source.ts'

/** A piece of a file as text. `bytes`: how much of the file is read with it. */
export interface TextPiece {
  readonly text: string
  readonly bytes: number
}

/** The bytes that become a text: what is made of a short one is gone before memory is tidied, and never moved. */
const textLength = 1 << 14

/** The text of a file from `start` on, decoded piece by piece, without its byte order mark. A piece may be empty. */
export async function* textOf(
  source: Source,
  encoding: Encoding,
  { start = 0, length }: { readonly start?: number; readonly length?: number } = {},
): AsyncGenerator<TextPiece, void, undefined> {
  const decode = decoderOf(encoding, start > 0)
  let bytes = start
  for await (const piece of piecesOf(source, start, source.size, length)) {
    for (let at = 0; at < piece.length; at += textLength) {
      const part = piece.subarray(at, at + textLength)
      bytes += part.length
      yield { text: decode(part), bytes }
    }
  }
  const rest = decode(undefined)
  if (rest !== '') yield { text: rest, bytes }
}

/** Decodes pieces that follow each other; the end is told by `undefined`. */
const decoderOf = (encoding: Encoding, ignoreBOM: boolean): ((piece: Uint8Array | undefined) => string) => {
  if (encoding === 'cp850') return (piece) => (piece ? decodeCp850(piece) : '')
  const decoder = new TextDecoder(encoding, { ignoreBOM })
  const decode = (piece?: Uint8Array): string =>
    piece ? decoder.decode(piece, { stream: true }) : decoder.decode()
  // only here is a zero byte no reason to refuse the file, so that a NUL can come among the letters
  return encoding.startsWith('utf-16') ? (piece) => decode(piece).replaceAll('\0', '\ufffd') : decode
}
