import { isUtf8 } from 'node:buffer'

/** How the text of a file is written; names that iconv-lite knows. */
export type Encoding = 'utf8' | 'utf-16le' | 'utf-16be' | 'win1252' | 'macroman' | 'cp850'

/** The encoding that a byte order mark tells. */
export const markedEncoding = (start: Uint8Array): Encoding | undefined => {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be'
  return start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf ? 'utf8' : undefined
}

/** Only encodings that Swedish files have: asked openly, detectors take Swedish for Turkish. */
const swedish: Readonly<Record<string, Encoding>> = {
  'Windows-1252': 'win1252',
  MacRoman: 'macroman',
  cp850: 'cp850',
}

/**
 * The likeliest encoding of Swedish text that is not UTF-8, windows-1252 when nothing speaks for another. The detector
 * is large and loaded only here, for few files need it.
 */
export const guessEncoding = async (sample: Uint8Array): Promise<Encoding> => {
  const { detectAll } = await import('jschardet')
  const [best] = detectAll(sample, {
    detectEncodings: ['windows-1252', 'mac-roman', 'cp850'],
    minimumThreshold: 0,
  })
  return swedish[best?.encoding ?? ''] ?? 'win1252'
}

/** Checks UTF-8 strictly, piece by piece, a character cut by the end of a piece included. */
export const utf8Check = (): {
  readonly accepts: (piece: Buffer) => boolean
  readonly ended: () => boolean
} => {
  let rest: Buffer = Buffer.alloc(0)
  return {
    accepts: (piece) => {
      const bytes = rest.length > 0 ? Buffer.concat([rest, piece]) : piece
      const end = wholeCharacters(bytes)
      rest = Buffer.from(bytes.subarray(end))
      return isUtf8(bytes.subarray(0, end))
    },
    ended: () => rest.length === 0,
  }
}

/** Where the last character that is all there ends. */
const wholeCharacters = (bytes: Buffer): number => {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) break
    if (byte >= 0xc0) return lengthFrom(byte) > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}

/** How many bytes the character has that begins so. */
const lengthFrom = (lead: number): number => (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2)
