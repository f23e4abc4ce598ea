import { atLeast, either, equal, previous, ruleAcross, words } from '@lyhord/core'
import { ada } from '../../example_children.ts'
import { formLogic } from '../sources.ts'

/** A child is seldom investigated twice at once; a new report joins the ongoing investigation. */
export const overlapping = ruleAcross({
  id: 'utredning-59',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'utredning_start',
  sharing: 'barn_pseudonym',
  orderedBy: 'utredning_start',
  reaching: 'utredning_slut',
  message: words(
    'Utredningen inleddes medan en annan utredning om samma barn pågick.',
    'The investigation was opened while another one about the same child was going on.',
  ),
  holds: either(
    equal('utredning_start', previous('utredning_start')),
    atLeast('utredning_start', previous('utredning_slut')),
  ),
  remedy: words(
    'Kontrollera dagarna i båda. Stämmer de, behåll svaret med ett skäl.',
    'Check the days of both. If they are right, say briefly why two were going on.',
  ),
  examples: {
    holds: {
      'opened the day the other closed': [
        { barn_pseudonym: ada, utredning_start: '2025-01-10', utredning_slut: '2025-03-10' },
        { barn_pseudonym: ada, utredning_start: '2025-03-10', utredning_slut: '2025-09-01' },
      ],
      'one after the other': [
        { barn_pseudonym: ada, utredning_start: '2025-01-10', utredning_slut: '2025-03-10' },
        { barn_pseudonym: ada, utredning_start: '2025-06-01', utredning_slut: '2025-09-01' },
      ],
    },
    breaks: {
      'a month too early': [
        { barn_pseudonym: ada, utredning_start: '2025-01-10', utredning_slut: '2025-03-10' },
        { barn_pseudonym: ada, utredning_start: '2025-02-10', utredning_slut: '2025-05-10' },
      ],
      'inside a longer one, with one between': [
        { barn_pseudonym: ada, utredning_start: '2025-01-01', utredning_slut: '2025-12-01' },
        { barn_pseudonym: ada, utredning_start: '2025-01-01', utredning_slut: '2025-03-01' },
        { barn_pseudonym: ada, utredning_start: '2025-06-01', utredning_slut: '2025-09-01' },
      ],
    },
  },
})
