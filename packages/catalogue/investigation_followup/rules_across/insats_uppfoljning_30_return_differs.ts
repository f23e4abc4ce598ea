import { equal, previous, ruleAcross, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** A child was investigated anew or was not, whichever intervention is followed up. */
export const returnDiffers = ruleAcross({
  id: 'insats_uppfoljning-30',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'ny_utredning',
  sharing: 'utredning_id',
  orderedBy: 'uppfoljd_datum',
  reaching: 'uppfoljd_datum',
  message: words(
    'Ny utredning besvaras olika i två uppföljningar från samma utredning.',
    'New investigation is answered differently in two follow-ups of the same investigation.',
  ),
  holds: equal('ny_utredning', previous('ny_utredning')),
  remedy: words('Kontrollera båda svaren.', 'Check both answers.'),
  examples: {
    holds: {
      'the same': [
        { utredning_id: 'U-1', uppfoljd_datum: '2025-06-30', ny_utredning: 'nej' },
        { utredning_id: 'U-1', uppfoljd_datum: '2025-06-30', ny_utredning: 'nej' },
      ],
    },
    breaks: {
      'no and yes': [
        { utredning_id: 'U-1', uppfoljd_datum: '2025-06-30', ny_utredning: 'nej' },
        { utredning_id: 'U-1', uppfoljd_datum: '2025-07-01', ny_utredning: 'ja' },
      ],
    },
  },
})
