import { equal, not, previous, ruleAcross, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** An id belongs to one investigation. */
export const sameIdTwice = ruleAcross({
  id: 'utredning-57',
  severity: 'error',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'utredning_id',
  sharing: 'utredning_id',
  orderedBy: 'utredning_id',
  reaching: 'utredning_start',
  message: words('Samma id förekommer i två utredningar.', 'Two investigations have the same id.'),
  holds: not(equal('utredning_id', previous('utredning_id'))),
  remedy: words(
    'Är det samma utredning, behåll den ena. Annars ge den andra ett eget id.',
    'If it is the same investigation, keep one. Otherwise give the other an id of its own.',
  ),
  examples: {
    holds: { 'different ids': [{ utredning_id: 'U-1' }, { utredning_id: 'U-2' }] },
    breaks: { 'the same id': [{ utredning_id: 'U-1' }, { utredning_id: 'U-2' }, { utredning_id: 'U-1' }] },
  },
})
