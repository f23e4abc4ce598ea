import { either, equal, not, previous, ruleAcross, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** An intervention of an investigation is followed up once. */
export const sameInterventionTwice = ruleAcross({
  id: 'insats_uppfoljning-29',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'insats',
  sharing: 'utredning_id',
  orderedBy: 'uppfoljd_datum',
  reaching: 'uppfoljd_datum',
  message: words(
    'Samma insats från samma utredning är uppföljd förut.',
    'The same intervention of the same investigation has been followed up before.',
  ),
  holds: either(
    equal('uppfoljning_id', previous('uppfoljning_id')),
    not(equal('insats', previous('insats'))),
  ),
  remedy: words(
    'Är det samma uppföljning, behåll den senaste. Annars behåll båda med ett skäl.',
    'If it is the same follow-up, keep the latest. Otherwise keep both with a reason.',
  ),
  examples: {
    holds: {
      'two interventions': [
        { utredning_id: 'U-1', uppfoljning_id: 'A', insats: 'hvb', uppfoljd_datum: '2025-06-30' },
        { utredning_id: 'U-1', uppfoljning_id: 'B', insats: 'kontaktfamilj', uppfoljd_datum: '2025-06-30' },
      ],
    },
    breaks: {
      'one twice': [
        { utredning_id: 'U-1', uppfoljning_id: 'A', insats: 'hvb', uppfoljd_datum: '2025-05-30' },
        { utredning_id: 'U-1', uppfoljning_id: 'B', insats: 'hvb', uppfoljd_datum: '2025-06-30' },
      ],
    },
  },
})
