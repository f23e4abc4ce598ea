import { atLeast, monthsAfter, rule, words } from '@lyhord/core'
import { nusoFollowUp } from '../sources.ts'

/** The follow-up is made about twelve months after; ten is the earliest that is compared. */
export const followedUpEarly = rule({
  id: 'insats_uppfoljning-03',
  severity: 'query',
  validFrom: '2025-07-01',
  source: nusoFollowUp,
  at: 'uppfoljd_datum',

  message: words(
    'Uppföljningen är gjord mindre än tio månader efter att utredningen avslutades.',
    'The follow-up was made less than ten months after the investigation closed.',
  ),
  holds: atLeast('uppfoljd_datum', monthsAfter('utredning_slut', 10)),
  remedy: words(
    'Kontrollera dagarna. Är det en tidigare avstämning, gör en ny uppföljning efter ett år.',
    'Check the days. If it is an earlier check, follow up again after a year.',
  ),
  examples: {
    holds: { 'ten months': { utredning_slut: '2024-06-27', uppfoljd_datum: '2025-04-27' } },
    breaks: { 'half a year': { utredning_slut: '2024-06-27', uppfoljd_datum: '2024-12-27' } },
  },
})
