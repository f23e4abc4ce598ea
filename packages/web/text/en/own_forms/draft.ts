import type { sv } from '../../sv/own_forms/draft.ts'

/** The draft as it stands, and what it takes to answer. */
export const en: typeof sv = {
  saved: {
    saved: 'Saved',
    unsaved: 'Saving soon',
    sending: 'Saving …',
    away: 'No contact. What you write is still here and is saved when the network is back.',
  },
  refused: 'The draft was not saved.',
  conflictTitle: 'Somebody else has changed the same draft',
  conflict: 'Choose which is to hold.',
  keepMine: 'Keep mine',
  takeTheirs: 'Take the other',
  costOwn: (cost) => `Your own questions take ${cost} to answer.`,
  costWhole: (cost) => `The whole form takes ${cost}.`,
  required: (n, of) =>
    n === 0
      ? 'No question must be answered.'
      : `${n} of ${of} ${of === 1 ? 'question' : 'questions'} must be answered.`,
  requiredMany: 'An aid and not a must: could any of them be optional?',
}
