/** What an act in the log counts: one, and several. */
export const sv = {
  records: ['ärende', 'ärenden'],
  rows: ['rad', 'rader'],
  groups: ['grupp', 'grupper'],
  questions: ['fråga', 'frågor'],
  flags: ['påpekande', 'påpekanden'],
  areas: ['område', 'områden'],
  figures: ['bakgrundstal', 'bakgrundstal'],
  entries: ['rad i loggen', 'rader i loggen'],
} satisfies Readonly<Record<string, readonly [one: string, many: string]>>

export type CountedText = { readonly [Unit in keyof typeof sv]: readonly string[] }
