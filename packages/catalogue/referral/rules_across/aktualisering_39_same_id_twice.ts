import { equal, not, previous, ruleAcross, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** An id belongs to one referral of one child. */
export const sameIdTwice = ruleAcross({
  id: 'aktualisering-39',
  severity: 'error',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'aktualisering_id',
  sharing: 'aktualisering_id',
  orderedBy: 'aktualisering_id',
  reaching: 'inkom_datum',
  message: words('Samma id förekommer i två aktualiseringar.', 'Two referrals have the same id.'),
  holds: not(equal('aktualisering_id', previous('aktualisering_id'))),
  remedy: words(
    'Är det samma, behåll den ena. Gäller anmälan syskon, ge varje barn ett eget id.',
    'If it is the same, keep one. If the report is about siblings, give each child an id of its own.',
  ),
  examples: {
    holds: { 'two ids': [{ aktualisering_id: 'A-1' }, { aktualisering_id: 'A-2' }] },
    breaks: { 'the same id': [{ aktualisering_id: 'A-1' }, { aktualisering_id: 'A-1' }] },
  },
})
