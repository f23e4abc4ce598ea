import { createHmac, randomBytes } from 'node:crypto'

/**
 * Makes pseudonyms that hold for one reading of a file only: the key is random and thrown away. Enough to see that two
 * rows are about the same child, of no use to anybody afterwards.
 */
export const standInPseudonyms = (): ((canonical: string) => string) => {
  const key = randomBytes(32)
  return (canonical) => createHmac('sha256', key).update(canonical).digest('hex')
}
