import { either, equal, not, previous, ruleAcross, words } from '@lyhord/core'
import { ada, bo } from '../../example_children.ts'
import { formLogic } from '../sources.ts'

/** One child, one opening day: most likely one investigation recorded twice. */
export const recordedTwice = ruleAcross({
  id: 'utredning-58',
  severity: 'error',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'utredning_start',
  sharing: 'barn_pseudonym',
  orderedBy: 'utredning_start',
  reaching: 'utredning_start',
  message: words(
    'Samma barn har två utredningar som inleddes samma dag.',
    'The same child has two investigations opened on the same day.',
  ),
  holds: either(
    equal('utredning_id', previous('utredning_id')),
    not(equal('utredning_start', previous('utredning_start'))),
  ),
  remedy: words(
    'Är det samma utredning, behåll den ena. Annars kontrollera dagarna.',
    'If it is the same investigation, keep one. Otherwise check the days.',
  ),
  examples: {
    holds: {
      'the same id, which is another rule': [
        { utredning_id: 'U-1', barn_pseudonym: ada, utredning_start: '2025-03-10' },
        { utredning_id: 'U-1', barn_pseudonym: ada, utredning_start: '2025-03-10' },
      ],
      'two children, one day': [
        { utredning_id: 'U-1', barn_pseudonym: ada, utredning_start: '2025-03-10' },
        { utredning_id: 'U-2', barn_pseudonym: bo, utredning_start: '2025-03-10' },
      ],
      'one child, two days': [
        { utredning_id: 'U-1', barn_pseudonym: ada, utredning_start: '2024-03-10' },
        { utredning_id: 'U-2', barn_pseudonym: ada, utredning_start: '2025-03-10' },
      ],
    },
    breaks: {
      'one child, one day, ids in any order': [
        { utredning_id: 'U-2', barn_pseudonym: ada, utredning_start: '2025-03-10' },
        { utredning_id: 'U-1', barn_pseudonym: ada, utredning_start: '2025-03-10' },
      ],
      'one child, one day': [
        { utredning_id: 'U-1', barn_pseudonym: ada, utredning_start: '2025-03-10' },
        { utredning_id: 'U-2', barn_pseudonym: ada, utredning_start: '2025-03-10' },
      ],
    },
  },
})
