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

/** Whether the search is the whole id or name of the question. */
const isNamed = ({ variable }: Entry, search: string, language: Language): boolean =>
  [variable.id, variable.label[language]].some((name) => plain(name) === plain(search).trim())

/**
 * The codebook with only the entries that match; sections without any are left out. A question that is searched for by
 * its whole id or name comes first, with its section.
 */
export const searched = (
  sections: readonly EntrySection[],
  search: string,
  language: Language,
): readonly EntrySection[] => {
  const first = (entries: readonly Entry[]): number =>
    entries.some((e) => isNamed(e, search, language)) ? 0 : 1
  return sections
    .map((s) => ({
      ...s,
      entries: s.entries
        .filter((e) => matches(e, search, language))
        .toSorted((a, b) => first([a]) - first([b])),
    }))
    .filter((s) => s.entries.length > 0)
    .toSorted((a, b) => first(a.entries) - first(b.entries))
}
