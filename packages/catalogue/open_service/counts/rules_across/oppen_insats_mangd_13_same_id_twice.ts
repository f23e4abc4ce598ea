import { equal, not, previous, ruleAcross, words } from '@lyhord/core'
import { formLogic } from '../../sources.ts'

/** An id belongs to one row of counts; a row that comes twice would be counted twice. */
export const sameIdTwice = ruleAcross({
  id: 'oppen_insats_mangd-13',
  severity: 'error',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'rad_id',
  sharing: 'rad_id',
  orderedBy: 'rad_id',
  reaching: 'manad',
  message: words('Samma id förekommer på två rader.', 'Two rows have the same id.'),
  holds: not(equal('rad_id', previous('rad_id'))),
  remedy: words(
    'Är det samma rad, behåll den ena. Annars ge den andra ett eget id.',
    'If it is the same row, keep one. Otherwise give the other an id of its own.',
  ),
  examples: {
    holds: { 'two ids': [{ rad_id: 'R-1' }, { rad_id: 'R-2' }] },
    breaks: { 'the same id': [{ rad_id: 'R-1' }, { rad_id: 'R-1' }] },
  },
})
