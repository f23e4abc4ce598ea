import { all, is, not, rule, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** When the need was met there is seldom a report of concern. */
export const endedAndReported = (id: string) =>
  rule({
    id,
    severity: 'query',
    validFrom: '2025-07-01',
    source: formLogic,
    at: 'resultat',

    message: words(
      'Behovet möttes, men insatsen ledde också till en orosanmälan.',
      'The need was met, but the service also led to a report of concern.',
    ),
    holds: not(all(is('resultat', 'avslutad'), is('resultat', 'anmalan'))),
    remedy: words(
      'Kontrollera svaren. Stämmer de, behåll dem med ett skäl.',
      'Check the answers. If they are right, keep them with a reason.',
    ),
    examples: {
      holds: { 'a report': { resultat: ['anmalan'] }, ended: { resultat: ['avslutad', 'hanvisad'] } },
      breaks: { both: { resultat: ['avslutad', 'anmalan'] } },
    },
  })
