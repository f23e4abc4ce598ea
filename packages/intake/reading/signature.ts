/** What the first bytes of a file say that it is; `text` when they say nothing else. */
export type Signature = 'text' | 'zip' | 'compound' | 'pdf' | 'image' | 'gzip'

const marks = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['compound', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['gzip', [0x1f, 0x8b]],
] as const satisfies readonly (readonly [Signature, readonly number[]])[]

/** Reads the signature; `compound` is Microsoft's compound file: old Excel, or a workbook behind a password. */
export const signatureOf = (start: Uint8Array): Signature =>
  marks.find(([, bytes]) => bytes.every((byte, i) => start[i] === byte))?.[0] ?? 'text'
