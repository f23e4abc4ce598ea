import { equal, not, previous, ruleAcross, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** An id belongs to one follow-up. */
export const sameIdTwice = ruleAcross({
  id: 'insats_uppfoljning-28',
  severity: 'error',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'uppfoljning_id',
  sharing: 'uppfoljning_id',
  orderedBy: 'uppfoljning_id',
  reaching: 'uppfoljd_datum',
  message: words('Samma id förekommer i två uppföljningar.', 'Two follow-ups have the same id.'),
  holds: not(equal('uppfoljning_id', previous('uppfoljning_id'))),
  remedy: words(
    'Är det samma uppföljning, behåll den ena. Annars ge den andra ett eget id.',
    'If it is the same follow-up, keep one. Otherwise give the other an id of its own.',
  ),
  examples: {
    holds: { 'two ids': [{ uppfoljning_id: 'U-1/hvb' }, { uppfoljning_id: 'U-2/hvb' }] },
    breaks: { 'the same id': [{ uppfoljning_id: 'U-1/hvb' }, { uppfoljning_id: 'U-1/hvb' }] },
  },
})
