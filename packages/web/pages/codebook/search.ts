import type { Language } from '@lyhord/core'
import type { Entry, EntrySection } from './entries.ts'

/** Letters as people type them when in a hurry: small, and without rings, dots and accents. */
const plain = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('_', ' ')

const textsOf = ({ variable, codes, rules, uses }: Entry, language: Language): readonly string[] => [
  variable.id,
  variable.label[language],
  variable.question[language],
  variable.help?.[language] ?? '',
  ...codes.flatMap((c) => [c.id, c.label[language], c.help?.[language] ?? '']),
  ...rules.map((r) => r.id),
  ...uses.indicators.flatMap((i) => [i.id, i.title[language]]),
]

/** Whether every word that is searched for begins a word somewhere in the entry. */
const matches = (entry: Entry, search: string, language: Language): boolean => {
  const text = ` ${plain(textsOf(entry, language).join(' '))}`.replace(/[^\p{L}\p{N}]+/gu, ' ')
  return plain(search)
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => text.includes(` ${word}`))
}

/** The codebook with only the entries that match; sections without any are left out. */
export const searched = (
  sections: readonly EntrySection[],
  search: string,
  language: Language,
): readonly EntrySection[] =>
  sections
    .map((s) => ({ ...s, entries: s.entries.filter((e) => matches(e, search, language)) }))
    .filter((s) => s.entries.length > 0)
