import { either, equal, is, previous, ruleAcross, words } from '@lyhord/core'
import { ada } from '../../example_children.ts'
import { formLogic } from '../sources.ts'

/** A child is born once. */
export const birthCountryDiffers = ruleAcross({
  id: 'utredning-63',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'fodelseland',
  sharing: 'barn_pseudonym',
  orderedBy: 'utredning_start',
  reaching: 'utredning_start',
  message: words(
    'Barnets födelseland skiljer sig från en tidigare utredning om samma barn.',
    'The child’s country of birth differs from an earlier investigation about the same child.',
  ),
  holds: either(
    equal('fodelseland', previous('fodelseland')),
    is('fodelseland', 'okant'),
    is(previous('fodelseland'), 'okant'),
  ),
  remedy: words(
    'Kontrollera svaret, och att det är samma barn.',
    'Check the answer, and that it is the same child.',
  ),
  examples: {
    holds: {
      'not known at first': [
        { barn_pseudonym: ada, utredning_start: '2024-01-10', fodelseland: 'okant' },
        { barn_pseudonym: ada, utredning_start: '2025-01-10', fodelseland: 'norden' },
      ],
      'not known at last': [
        { barn_pseudonym: ada, utredning_start: '2024-01-10', fodelseland: 'norden' },
        { barn_pseudonym: ada, utredning_start: '2025-01-10', fodelseland: 'okant' },
      ],
      'the same': [
        { barn_pseudonym: ada, utredning_start: '2024-01-10', fodelseland: 'norden' },
        { barn_pseudonym: ada, utredning_start: '2025-01-10', fodelseland: 'norden' },
      ],
    },
    breaks: {
      'outside the EU, then Sweden': [
        { barn_pseudonym: ada, utredning_start: '2024-01-10', fodelseland: 'utanfor_eu' },
        { barn_pseudonym: ada, utredning_start: '2025-01-10', fodelseland: 'sverige' },
      ],
      'Sweden, then outside the EU': [
        { barn_pseudonym: ada, utredning_start: '2024-01-10', fodelseland: 'sverige' },
        { barn_pseudonym: ada, utredning_start: '2025-01-10', fodelseland: 'utanfor_eu' },
      ],
    },
  },
})
