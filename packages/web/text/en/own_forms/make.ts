import type { sv } from '../../sv/own_forms/make.ts'

/** How questions or a form are begun. */
export const en: typeof sv = {
  make: 'Make new questions',
  makeTitle: 'New questions or a new form',
  name: 'Name',
  nameHint: 'Such as: Our questions about school',
  nameMissing: 'Give it a name.',
  whatKind: 'What would you like to do?',
  kindAdd: 'Add questions to a form',
  kindAddHint: 'They are asked after the form’s own questions, in the same record.',
  kindAlone: 'Make a small form of our own',
  kindAloneHint: 'For something else than Lyhörd already follows up.',
  toForm: 'To which form?',
  begin: 'Begin',
  cancel: 'Cancel',
}
