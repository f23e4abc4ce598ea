import { equal, not, previous, ruleAcross, words } from '@lyhord/core'
import { formLogic } from '../../sources.ts'

/** An id belongs to one service. */
export const sameIdTwice = ruleAcross({
  id: 'oppen_insats-14',
  severity: 'error',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'insats_id',
  sharing: 'insats_id',
  orderedBy: 'insats_id',
  reaching: 'manad',
  message: words('Samma id förekommer i två insatser.', 'Two services have the same id.'),
  holds: not(equal('insats_id', previous('insats_id'))),
  remedy: words(
    'Är det samma insats, behåll den ena. Annars ge den andra ett eget id.',
    'If it is the same service, keep one. Otherwise give the other an id of its own.',
  ),
  examples: {
    holds: { 'two ids': [{ insats_id: 'O-1' }, { insats_id: 'O-2' }] },
    breaks: { 'the same id': [{ insats_id: 'O-1' }, { insats_id: 'O-1' }] },
  },
})
