import { equal, not, previous, ruleAcross, words } from '@lyhord/core'
import { formLogic } from '../../sources.ts'

/** An id belongs to one row of staff resources. */
export const sameIdTwice = ruleAcross({
  id: 'oppen_insats_resurs-08',
  severity: 'error',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'resurs_id',
  sharing: 'resurs_id',
  orderedBy: 'resurs_id',
  reaching: 'matdag',
  message: words('Samma id förekommer på två rader.', 'Two rows have the same id.'),
  holds: not(equal('resurs_id', previous('resurs_id'))),
  remedy: words(
    'Är det samma rad, behåll den ena. Annars ge den andra ett eget id.',
    'If it is the same row, keep one. Otherwise give the other an id of its own.',
  ),
  examples: {
    holds: { 'two ids': [{ resurs_id: 'R-1' }, { resurs_id: 'R-2' }] },
    breaks: { 'the same id': [{ resurs_id: 'R-1' }, { resurs_id: 'R-1' }] },
  },
})
