import type { sv } from '../../sv/import/earlier.ts'

/** Imports that came before. */
export const en: typeof sv = {
  earlier: 'Earlier imports',
  noneEarlier: 'The files that you have taken in will be here.',
  keyLink: 'The key that makes pseudonyms of personal numbers',
  begun: 'Begun',
  by: 'By',
  state: 'State',
  taken: 'Records',
  states: {
    receiving: 'Waits for rows',
    checking: 'Being checked',
    checked: 'Checked, not taken in',
    applying: 'Being taken in',
    applied: 'Taken in',
    undoing: 'Being undone',
    undone: 'Undone',
    discarded: 'Cancelled',
  },
}
