/**
 * A heading or a local value as it is compared: small letters, å ä ö é as a o e, everything but letters and digits as a
 * space. `Besluts-datum ` and `BESLUTS DATUM` are one.
 */
export const plainName = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A local value as it is decided on: letters as they are, but case and spaces do not tell. `+` and `-` stay. */
export const plainValue = (text: string): string =>
  text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
