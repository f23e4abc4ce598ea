import type { sv } from '../sv/searching.ts'

/** What is said where something is searched for. */
export const en: typeof sv = {
  identity: 'It looks like a personal identity number. Search for something else: the number stays with you.',
}
