import { atMost, monthsAfter, rule, words } from '@lyhord/core'
import { nusoFollowUp } from '../sources.ts'

/** After eighteen months the answers no longer tell of the first year. */
export const followedUpLate = rule({
  id: 'insats_uppfoljning-04',
  severity: 'query',
  validFrom: '2025-07-01',
  source: nusoFollowUp,
  at: 'uppfoljd_datum',

  message: words(
    'Uppföljningen är gjord mer än 18 månader efter att utredningen avslutades.',
    'The follow-up was made more than 18 months after the investigation closed.',
  ),
  holds: atMost('uppfoljd_datum', monthsAfter('utredning_slut', 18)),
  remedy: words('Kontrollera dagarna, kanske är årtalet fel.', 'Check the days; perhaps the year is wrong.'),
  examples: {
    holds: { 'eighteen months': { utredning_slut: '2024-06-27', uppfoljd_datum: '2025-12-27' } },
    breaks: { 'two years': { utredning_slut: '2023-06-27', uppfoljd_datum: '2025-06-30' } },
  },
})
