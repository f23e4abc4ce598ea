import { createHmac, randomBytes } from 'node:crypto'

/** A random key for one reading of a file. */
export const standInKey = (): Uint8Array => randomBytes(32)

/**
 * Makes pseudonyms that hold for one reading of a file only: the key is thrown away. Enough to see that two rows are about
 * the same child, of no use to anybody afterwards.
 */
export const standInPseudonyms =
  (key = standInKey()): ((canonical: string) => string) =>
  (canonical) =>
    createHmac('sha256', key).update(canonical).digest('hex')
