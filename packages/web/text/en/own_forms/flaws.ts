import type { sv } from '../../sv/own_forms/flaws.ts'

/** What to look over before it is published. */
export const en: typeof sv = {
  flaws: (n) => `${n} ${n === 1 ? 'thing' : 'things'} to look over`,
  noFlaws: 'Nothing to correct.',
  flaw: { error: 'Needs correcting.', warning: 'To think of.' },
  remedies: {
    'okand-variabel': 'Choose another question in the condition.',
    'okand-kod': 'Choose answers that exist in the condition.',
    'olika-slag': 'Change the condition.',
    'fel-ordning': 'Move the question down, or change the condition.',
    motsagelse: 'Change the condition.',
    'onabar-fraga': 'Change the condition.',
    'alltid-sann': 'Remove the condition if the question is always to be asked.',
    'dubbel-variabel': 'Give the question another column name.',
    'dubbel-kod': 'Remove one of the answers.',
    'inga-varden': 'Change the limits.',
    'bryts-aldrig': 'Change the requirement.',
    'oforenliga-regler': 'Change one of the rules.',
    'ord-saknas': 'Write what is missing.',
  },
  toFlaw: (name) => `Go to ${name}`,
  empty: 'Add a question, and it can be published.',
}
