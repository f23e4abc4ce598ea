import { all, atMost, daysBetween, is, not, previous, ruleAcross, words } from '@lyhord/core'
import { ada } from '../../example_children.ts'
import { formLogic } from '../sources.ts'

/** When a former report has just led to an investigation, a new one most often joins it. */
export const openedTwiceWithinMonth = ruleAcross({
  id: 'aktualisering-42',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'beslut',
  sharing: 'barn_pseudonym',
  orderedBy: 'inkom_datum',
  reaching: 'inkom_datum',
  message: words(
    'En utredning inleddes, fast en inleddes inom 30 dagar före om samma barn.',
    'An investigation was opened, though one about the same child was opened within 30 days before.',
  ),
  holds: not(
    all(
      is('beslut', 'inleds'),
      is(previous('beslut'), 'inleds'),
      atMost(daysBetween(previous('beslut_datum'), 'beslut_datum'), 30),
    ),
  ),
  remedy: words(
    'Ska den nya föras till den pågående utredningen? Stämmer beslutet, behåll det med ett skäl.',
    'Does the new one belong to the ongoing investigation? If the decision is right, keep it with a reason.',
  ),
  examples: {
    holds: {
      'the second joined': [
        { barn_pseudonym: ada, inkom_datum: '2025-10-01', beslut: 'inleds', beslut_datum: '2025-10-08' },
        { barn_pseudonym: ada, inkom_datum: '2025-10-10', beslut: 'pafors', beslut_datum: '2025-10-10' },
      ],
      'months later': [
        { barn_pseudonym: ada, inkom_datum: '2025-02-01', beslut: 'inleds', beslut_datum: '2025-02-08' },
        { barn_pseudonym: ada, inkom_datum: '2025-10-10', beslut: 'inleds', beslut_datum: '2025-10-15' },
      ],
    },
    breaks: {
      'both opened': [
        { barn_pseudonym: ada, inkom_datum: '2025-10-01', beslut: 'inleds', beslut_datum: '2025-10-08' },
        { barn_pseudonym: ada, inkom_datum: '2025-10-10', beslut: 'inleds', beslut_datum: '2025-10-12' },
      ],
    },
  },
})
