import type { Language } from '../words.ts'

/**
 * How sure we are of a piece of knowledge.
 * `verified`: read in a primary source · `verified_concept`: the concept is, the value list is not ·
 * `proposal`: made here, to be confirmed with the users.
 */
export type Evidence = 'verified' | 'verified_concept' | 'proposal'

/** Where a piece of knowledge comes from. */
export interface Source {
  readonly text: string
  /** The same in English where the words are our own; what is cited stands as it was read. */
  readonly english?: string
  readonly url?: string
  readonly evidence: Evidence
}

/** A source in the reader's language where it is ours to say, and which language it stands in. */
export const sourceIn = (
  { text, english }: Source,
  language: Language,
): { readonly text: string; readonly language: Language } =>
  language === 'en' && english !== undefined ? { text: english, language } : { text, language: 'sv' }
