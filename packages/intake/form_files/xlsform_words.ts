import { type Words, words } from '@lyhord/core'
import type { Row } from './form_table.ts'

/** A text in both languages; one of them stands for both when the other is missing. */
export const wordsIn = (row: Row, heading: string, otherwise: string): Words => {
  const own = (...languages: readonly string[]) => row(...languages.map((l) => `${heading}::${l}`), heading)
  const [sv, en] = [
    own('svenska (sv)', 'swedish (sv)', 'svenska', 'sv'),
    own('english (en)', 'english', 'en'),
  ]
  return words(sv || en || otherwise, en || sv || otherwise)
}
