import type { importStates } from '@lyhord/contract/resources/import_shapes.ts'

/** Imports that came before. */
export const sv = {
  earlier: 'Tidigare importer',
  noneEarlier: 'Här kommer de filer som ni har läst in.',
  keyLink: 'Nyckeln som gör personnummer till pseudonymer',
  begun: 'Började',
  by: 'Av',
  state: 'Läge',
  taken: 'Ärenden',
  states: {
    receiving: 'Väntar på rader',
    checking: 'Prövas',
    checked: 'Prövad, inte intagen',
    applying: 'Tas in',
    applied: 'Intagen',
    undoing: 'Ångras',
    undone: 'Ångrad',
    discarded: 'Avbruten',
  } satisfies Record<(typeof importStates)[number], string>,
}
