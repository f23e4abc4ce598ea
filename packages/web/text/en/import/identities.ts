import type { sv } from '../../sv/import/identities.ts'

/** Personal numbers become pseudonyms. */
export const en: typeof sv = {
  identitiesTitle: 'Personal numbers become pseudonyms here',
  identitiesLead: (columns) => `The file has personal numbers in ${columns}.`,
  promises: [
    'Each number is replaced by a pseudonym on your computer. The same child gets the same pseudonym every time.',
    'Age and sex are worked out before the number is dropped.',
    'The numbers are never sent. Nor is the key.',
  ],
  notLinked:
    'None of the columns with personal numbers is chosen as the child’s pseudonym. The numbers are not read, and the children are not linked.',
  keyFirst: 'Open the key first.',
  keyOpen: (check) => `The key ${check} is open.`,
  keyOpenWhy: 'It is the right key, the one you use.',
  openKey: (check) => `Open your key (${check})`,
  aboutKey: 'About the key',
  noKey: 'You have no key yet.',
  noKeyWhy: 'The key makes the pseudonyms. Whoever takes in the next file needs the same key.',
  makeKey: 'Make a key',
}
