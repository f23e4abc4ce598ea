import { decodeCp850 } from './cp850.ts'

/** How the text of a file is written; the names of the WHATWG Encoding Standard, and code page 850 of old DOS programs. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh' | 'cp850'

/** Every encoding that can be read, as a person may choose among them. */
export const encodings: readonly Encoding[] = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'macintosh',
  'cp850',
]

const aliases: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8',
  'utf-8-bom': 'utf-8',
  utf16: 'utf-16le',
  'utf-16': 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  // Latin-1 as programs write it is windows-1252: the Encoding Standard says so too.
  latin1: 'windows-1252',
  'latin-1': 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'iso-8859-15': 'windows-1252',
  cp1252: 'windows-1252',
  win1252: 'windows-1252',
  ansi: 'windows-1252',
  mac: 'macintosh',
  macroman: 'macintosh',
  ibm850: 'cp850',
}

/** The encoding that a person or a mapping names, `undefined` when there is none. */
export const encodingNamed = (name: string): Encoding | undefined => {
  const plain = name.trim().toLowerCase()
  return encodings.find((encoding) => encoding === plain) ?? aliases[plain]
}

/** The encoding that a byte order mark tells. The mark of UTF-32 begins as that of UTF-16, and is nothing we read. */
export const markedEncoding = (start: Uint8Array): Encoding | undefined => {
  if (start[0] === 0xff && start[1] === 0xfe) return start[2] || start[3] ? 'utf-16le' : undefined
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be'
  return start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf ? 'utf-8' : undefined
}

/** UTF-16 without a mark: nearly every other byte of ordinary text is zero. */
export const unmarkedUtf16 = (start: Uint8Array): Encoding | undefined => {
  const few = start.subarray(0, 4096)
  const zeros = [0, 0]
  for (let i = 0; i < few.length; i++) if (few[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const many = few.length * 0.4
  if (few.length < 8 || Math.max(even, odd) < many || Math.min(even, odd) > few.length * 0.02)
    return undefined
  return odd > even ? 'utf-16le' : 'utf-16be'
}

const oldEncodings = ['windows-1252', 'macintosh', 'cp850'] as const

/**
 * The encoding in which bytes outside ASCII are most often letters of Swedish, windows-1252 when nothing speaks for
 * another. Detectors made for all languages take Swedish for Turkish.
 */
export const guessEncoding = (sample: Uint8Array): Encoding => {
  const outside = sample.filter((byte) => byte >= 0x80)
  const [best] = oldEncodings
    .map((encoding) => ({ encoding, letters: lettersIn(outside, encoding) }))
    .sort((a, b) => b.letters - a.letters)
  return best?.encoding ?? 'windows-1252'
}

const lettersIn = (bytes: Uint8Array, encoding: (typeof oldEncodings)[number]): number => {
  const text = encoding === 'cp850' ? decodeCp850(bytes) : new TextDecoder(encoding).decode(bytes)
  return text.match(/[åäöÅÄÖéÉüÜ]/g)?.length ?? 0
}
