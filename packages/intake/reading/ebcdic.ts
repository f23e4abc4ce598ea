const [space, lineFeed] = [0x20, 0x0a]

/** Bytes between two others, both included. */
const from = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i)

/** Letters, digits, spaces, delimiters and line breaks where EBCDIC has them, å ä ö of code page 278 too. */
const known = new Set([
  ...[...from(0x81, 0x89), ...from(0x91, 0x99), ...from(0xa2, 0xa9)],
  ...[...from(0xc0, 0xc9), ...from(0xd0, 0xd9), ...from(0xe2, 0xe9), ...from(0xf0, 0xf9)],
  ...[
    0x05, 0x0d, 0x15, 0x25, 0x40, 0x4b, 0x4d, 0x5b, 0x5d, 0x5e, 0x60, 0x61, 0x6a, 0x6b, 0x6d, 0x7a, 0x7b,
    0x7c, 0x7f,
  ],
])

/**
 * Whether a file begins as a text in EBCDIC, as mainframes write: nearly all bytes are its letters and digits, and none is
 * a space or a line feed of the encodings that the rest of the world has.
 */
export const isEbcdic = (start: Uint8Array): boolean => {
  const few = start.subarray(0, 4096)
  if (few.includes(space) || few.includes(lineFeed)) return false
  const outside = few.filter((byte) => byte >= 0x80).length
  return outside > few.length / 2 && few.filter((byte) => known.has(byte)).length > few.length * 0.95
}
